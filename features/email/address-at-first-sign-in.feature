# What a pool that requires MFA must do for a user who has neither app nor address nor number: an address can be set up in the sign-in.
Feature: Setting up an address at the first sign-in

  Rule: The user MUST be offered the app and the address, and never the number

    @CHAL-085 @CHAL-139 @CHAL-084
    Scenario Outline: App and address are offered through the <door>
      Given a pool with required SMS, e-mail and TOTP and plain user names
      And Alice uses the <door>
      And Alice is a user without an e-mail address
      When Alice signs in
      Then Alice is asked for MFA_SETUP
      And the challenge offers SOFTWARE_TOKEN_MFA, EMAIL_OTP as MFAS_CAN_SETUP

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CHAL-139 @CHAL-084
    Scenario: Where there is no app the address alone is offered
      Given a pool with required SMS and e-mail and plain user names
      And Alice is a user without an e-mail address
      When Alice signs in
      Then Alice is asked for MFA_SETUP
      And the challenge offers EMAIL_OTP as MFAS_CAN_SETUP

  Rule: The address MUST be proven by a code, and is the user's from then on

    @CHAL-083 @CHAL-140 @SESS-009
    Scenario Outline: An address is set up through the <door> with a <client>
      Given a pool with required SMS, e-mail and TOTP and plain user names
      And Alice uses the <door> and a <client>
      And Alice is a user without an e-mail address
      When Alice signs in
      Then Alice is asked for MFA_SETUP
      When Alice sets up her e-mail address
      Then Alice is asked for EMAIL_OTP
      And 1 code was sent to the e-mail of Alice
      When Alice answers with the right code
      Then Alice is signed in
      And Alice has her e-mail address as the attribute email

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @CHAL-083 @CHAL-032
    Scenario: The address that was set up is asked for at the next sign-in
      Given a pool with required e-mail and TOTP and plain user names
      And Alice is a user without an e-mail address
      When Alice signs in
      And Alice sets up her e-mail address
      And Alice answers with the right code
      Then Alice is signed in
      When Alice signs in
      Then Alice is asked for EMAIL_OTP
      When Alice answers with the right code
      Then Alice is signed in

    @CHAL-140 @CHAL-052
    Scenario: A wrong code does not make the address the user's
      Given a pool with required e-mail and TOTP and plain user names
      And Alice is a user without an e-mail address
      When Alice signs in
      And Alice sets up her e-mail address
      Then Alice is asked for EMAIL_OTP
      When Alice answers with a wrong code
      Then Alice is refused with CodeMismatchException
      When Alice answers with the right code
      Then Alice is signed in

  Rule: The address MUST be one, and the pool must offer e-mail

    # No source tells the exceptions.
    @CHAL-083 @CHAL-140
    Scenario Outline: An address <edit> is refused through the <door>
      Given a pool with required e-mail and TOTP and plain user names
      And Alice uses the <door>
      And Alice is a user without an e-mail address
      When Alice signs in
      And Alice sets up her e-mail address, but <edit>
      Then Alice is refused with some exception
      And 0 codes were sent to the e-mail of Alice
      When Alice sets up her e-mail address
      Then Alice is asked for EMAIL_OTP

      Examples:
        | edit                             | door      |
        | without EMAIL                    | user API  |
        | without EMAIL                    | admin API |
        | with EMAIL set to "nobody"       | user API  |
        | with EMAIL misspelt as EMAIL_OTP | user API  |
        | without USERNAME                 | user API  |

    @CHAL-083
    Scenario: An address is refused where the pool offers the app alone
      Given a pool with required TOTP
      And Alice is a user without an e-mail address
      When Alice signs in
      Then Alice is asked for MFA_SETUP
      When Alice sets up her e-mail address
      Then Alice is refused with some exception
      And 0 codes were sent to the e-mail of Alice
