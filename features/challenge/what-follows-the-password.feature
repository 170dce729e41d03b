# What a pool must ask after a right password: which challenge, by the pool's MFA setting, the user's factors and the preference.
Feature: What follows the password

  Rule: A pool with MFA off MUST ask for nothing more

    @CHAL-020
    Scenario Outline: A user of a pool without MFA is signed in by the password through the <door>
      Given a pool with MFA off
      And Alice uses the <door>
      And Alice is a user with a phone number
      When Alice signs in
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: A pool with optional MFA MUST ask for the factors that a user has turned on, and for nothing else

    @CHAL-021
    Scenario: A user without any factor is signed in by the password where MFA is optional
      Given a pool with optional SMS and TOTP
      And Alice is a user with a phone number
      When Alice signs in
      Then Alice is signed in

    @CHAL-022
    Scenario: A verified app without a preference is not asked for where MFA is optional
      Given a pool with optional SMS and TOTP
      And Alice is a user
      And Alice has registered an authenticator app
      When Alice signs in
      Then Alice is signed in
      Given Alice has set TOTP to preferred
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA

    @CHAL-033
    Scenario: An SMS factor that is enabled and not preferred is asked for when it is the only one
      Given a pool with optional SMS and TOTP
      And Alice is a user with a phone number
      And Alice has signed in
      And Alice has set SMS to enabled
      When Alice signs in
      Then Alice is asked for SMS_MFA

  Rule: A pool with required MFA MUST ask for the preferred factor

    @CHAL-025
    Scenario Outline: <factor> is asked for when the user of a pool with required MFA prefers it
      Given a pool with required SMS and TOTP
      And Alice is a user with a phone number
      And Alice has registered an authenticator app
      And Alice has set <factor> to preferred
      When Alice signs in
      Then Alice is asked for <challenge>

      Examples:
        | factor | challenge          |
        | TOTP   | SOFTWARE_TOKEN_MFA |
        | SMS    | SMS_MFA            |

  Rule: A pool with required MFA MUST ask for a verified app without any preference

    @CHAL-023 @CHAL-026
    Scenario Outline: A verified app is asked for at the next sign-in by <way>
      Given a pool with required SMS and TOTP
      And Alice is a user
      And Alice has registered an authenticator app
      When Alice <way>
      Then Alice is asked for SOFTWARE_TOKEN_MFA

      Examples:
        | way             |
        | signs in        |
        | signs in by SRP |

    @CHAL-026
    Scenario: An app and a phone number without a preference are offered as a choice
      Given a pool with required SMS and TOTP and recovery by e-mail
      And Alice is a user with a phone number
      And Alice has registered an authenticator app
      When Alice signs in
      Then Alice is asked for SELECT_MFA_TYPE
      And the challenge offers SMS_MFA, SOFTWARE_TOKEN_MFA as MFAS_CAN_CHOOSE

  Rule: A pool with required MFA MUST ask for a code by SMS where a phone number is all that the user has

    @CHAL-031 @CHAL-027
    Scenario Outline: The first sign-in of <user> asks for SMS_MFA
      Given a pool with <setting>
      And Alice is <user>
      When Alice signs in
      Then Alice is asked for SMS_MFA

      Examples:
        | setting                                          | user                                                  |
        | required SMS and TOTP and recovery by e-mail     | a user with a phone number                            |
        | required SMS and TOTP and recovery by e-mail     | a user with a phone number and without an e-mail address |

    @CHAL-031
    Scenario: The first sign-in of a user who signed up with a phone number asks for SMS_MFA
      Given a pool with required SMS and TOTP
      And Alice has signed up as a user with a phone number and was confirmed by the administrator
      When Alice signs in
      Then Alice is asked for SMS_MFA

  Rule: A pool with required MFA MUST refuse a sign-in for which no factor can be asked for or set up

    # The sources say that the sign-in fails and name no exception.
    @CHAL-027
    Scenario: A phone number that recovers the account is no factor
      Given a pool with required SMS alone and recovery by phone
      And Alice is a user with a phone number and without an e-mail address
      When Alice signs in
      Then Alice is refused with some exception

    @CHAL-029
    Scenario Outline: A user without a phone number is refused through the <door> where SMS is required and TOTP is not offered
      Given a pool with required SMS alone and recovery by phone
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in
      Then Alice is refused with some exception

      Examples:
        | door      |
        | user API  |
        | admin API |
