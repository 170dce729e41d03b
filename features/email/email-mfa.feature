# What a pool must do when it asks for a code by e-mail as the second factor and is answered with the right one.
Feature: Signing in with a code by e-mail

  Rule: A user with e-mail as factor MUST be sent a code and be told to which address, masked

    # Whether the user is named in USER_ID_FOR_SRP, as in SMS_MFA, no source tells.
    @CHAL-050 @CHAL-012
    Scenario Outline: The challenge of e-mail MFA tells the masked address through the <door>
      Given a pool with optional e-mail
      And Alice uses the <door>
      And Alice is a user
      And Alice has signed in
      And Alice has set e-mail to preferred
      When Alice signs in
      Then Alice is asked for EMAIL_OTP
      And the challenge carries only:
        | CODE_DELIVERY_DELIVERY_MEDIUM | EMAIL                   |
        | CODE_DELIVERY_DESTINATION     | [masked e-mail address] |
        | USER_ID_FOR_SRP               | maybe [user name]       |
      And 1 code was sent to the e-mail of Alice

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CHAL-032
    Scenario Outline: A pool that requires MFA asks for a code by e-mail without any preference, signing in by <way>
      Given a pool with required e-mail
      And Alice is a user
      When Alice <way>
      Then Alice is asked for EMAIL_OTP
      And 1 code was sent to the e-mail of Alice
      When Alice answers with the right code
      Then Alice is signed in

      Examples:
        | way             |
        | signs in        |
        | signs in by SRP |

    @CHAL-032 @CHAL-026
    Scenario: Where the app may be used too, a user without one is sent a code by e-mail
      Given a pool with required e-mail and TOTP
      And Alice is a user
      When Alice signs in
      Then Alice is asked for EMAIL_OTP

    @PREF-037
    Scenario Outline: E-mail is turned on and shown among the factors through the <door>
      Given a pool with optional e-mail and TOTP
      And Alice uses the <door>
      And Alice is a user
      And Alice has registered an authenticator app
      When Alice sets e-mail to preferred and TOTP to enabled
      Then Alice gets an empty answer
      And the pool shows SOFTWARE_TOKEN_MFA and EMAIL_OTP of Alice, EMAIL_OTP preferred
      When Alice signs in
      Then Alice is asked for EMAIL_OTP
      When Alice answers with the right code
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: The right code MUST finish the sign-in, through both doors and with both kinds of client

    @CHAL-004 @CHAL-051 @CHAL-135 @CHAL-032
    Scenario Outline: The right code by e-mail signs in through the <door> with a <client>
      Given a pool with required e-mail
      And Alice uses the <door> and a <client>
      And Alice is a user
      When Alice signs in
      Then Alice is asked for EMAIL_OTP
      When Alice answers with the right code
      Then Alice is signed in

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @CHAL-045 @CHAL-051
    Scenario: An address that was not verified is verified by the right code
      Given a pool with required e-mail
      And Alice is a user with an unverified e-mail address
      When Alice signs in
      Then Alice is asked for EMAIL_OTP
      And Alice has the attribute email_verified "false"
      When Alice answers with the right code
      Then Alice is signed in
      And Alice has the attribute email_verified "true"
