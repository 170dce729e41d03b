# Which level of authentication a sign-in reaches, and what its tokens must tell of it. Documented; never seen on AWS.
@never-seen-on-aws
Feature: Levels of authentication

  Rule: A sign-in to a level MUST ask for what the level takes, and tell of it in both tokens

    @STEP-001 @STEP-002 @STEP-006 @STEP-010 @STEP-011 @STEP-016 @TOK-038
    Scenario: The password alone is level 1
      Given a pool with optional TOTP and step-up
      And Alice is a user
      When Alice signs in by choice, preferring PASSWORD, but toward level 1
      Then Alice is signed in
      And the tokens of Alice tell of level 1 by pwd

    @STEP-005 @STEP-007 @STEP-008 @STEP-020 @STEP-037 @TOK-038 @TOK-039
    Scenario Outline: The password and an authenticator app are level 4, through the <door> with a <client>
      Given a pool with optional TOTP and step-up
      And Alice uses the <door> and a <client>
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in by choice, preferring PASSWORD, but toward level 4
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with the right code
      Then Alice is signed in
      And the tokens of Alice tell of level 4 by pwd, otp, mfa

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @STEP-004 @STEP-007 @STEP-009
    Scenario: The password and a code by SMS are level 3
      Given a pool with optional SMS and step-up
      And Alice is a user with a phone number
      When Alice signs in by choice, preferring PASSWORD, but toward level 3
      Then Alice is asked for SMS_MFA
      When Alice answers with the right code
      Then Alice is signed in
      And the tokens of Alice tell of level 3 by pwd, sms, mfa

    @STEP-004 @STEP-007 @STEP-009
    Scenario: The password and a code by e-mail are level 3
      Given a pool with optional e-mail and step-up
      And Alice is a user
      When Alice signs in by choice, preferring PASSWORD, but toward level 3
      Then Alice is asked for EMAIL_OTP
      When Alice answers with the right code
      Then Alice is signed in
      And the tokens of Alice tell of level 3 by pwd, email_otp, mfa

    @STEP-003 @STEP-009
    Scenario Outline: A code by <medium> as the only factor is level 2
      Given a pool with MFA off, e-mail or SMS codes as a first factor and step-up
      And Alice is a user with a phone number
      When Alice signs in by choice, preferring <factor>, but toward level 2
      And Alice answers with the right code
      Then Alice is signed in
      And the tokens of Alice tell of level 2 by <method>

      Examples:
        | medium | factor    | method    |
        | e-mail | EMAIL_OTP | email_otp |
        | SMS    | SMS_OTP   | sms       |

    @STEP-004 @STEP-007 @WAN-062
    Scenario Outline: A passkey <where> is level 3 on its own
      Given a pool with MFA off, passkeys and step-up
      And Alice is a user
      And Alice has a passkey <where>
      When Alice signs in by choice, preferring WEB_AUTHN, but toward level 3
      And Alice answers with her passkey
      Then Alice is signed in
      And the tokens of Alice tell of level 3 by <method>

      Examples:
        | where             | method |
        | with an ES256 key | swk    |
        | on a roaming key  | hwk    |

    @STEP-006
    Scenario: The proof of a password by SRP counts as the password
      Given a pool with optional TOTP and step-up
      And Alice is a user
      When Alice signs in by choice, preferring PASSWORD_SRP, but toward level 1
      And Alice proves the password
      Then Alice is signed in
      And the tokens of Alice tell of level 1 by pwd

  Rule: The list of levels MUST be taken in its order, as far as the user can go

    @STEP-021 @STEP-020
    Scenario: The first level that the user can reach is taken
      Given a pool with optional SMS and TOTP and step-up
      And Alice is a user with a phone number
      When Alice signs in by choice, preferring PASSWORD, but toward level 4 or 3
      Then Alice is asked for SMS_MFA
      When Alice answers with the right code
      Then Alice is signed in
      And the tokens of Alice tell of level 3 by pwd, sms, mfa

    @STEP-021
    Scenario: A level that the user can reach leaves the later ones alone
      Given a pool with optional SMS and TOTP and step-up
      And Alice is a user with a phone number
      And Alice has an authenticator app
      When Alice signs in by choice, preferring PASSWORD, but toward level 4 or 3
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with the right code
      Then Alice is signed in
      And the tokens of Alice tell of level 4 by pwd, otp, mfa

    @STEP-022
    Scenario: A name that no level has is passed over
      Given a pool with optional TOTP and step-up
      And Alice is a user
      When Alice signs in by choice, preferring PASSWORD, but toward the level "urn:nobody:9 urn:cognito:loa:1"
      Then Alice is signed in
      And the tokens of Alice tell of level 1 by pwd

    @STEP-022
    Scenario: Names that no level has are refused
      Given a pool with optional TOTP and step-up
      And Alice is a user
      When Alice signs in by choice, preferring PASSWORD, but toward the level "urn:nobody:9 urn:nobody:8"
      Then Alice is refused with some exception

    @STEP-030 @AUTH-068
    Scenario: A level for which the user has no factor is refused, and nothing is set up
      Given a pool with optional TOTP and step-up
      And Alice is a user
      When Alice signs in by choice, preferring PASSWORD, but toward level 4
      Then Alice is refused with some exception

    @STEP-035 @STEP-036 @AUTH-068
    Scenario Outline: Levels are not for the plan LITE, through the <door>
      Given a fresh pool with MFA off and step-up
      And Alice uses the <door>
      And Alice is a user
      When the administrator updates the pool with the plan LITE
      Then the administrator gets an empty answer
      When Alice signs in by choice, preferring PASSWORD, but toward level 1
      Then Alice is refused with FeatureUnavailableInTierException

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: A sign-in that asks for no level MUST be as before

    @STEP-029
    Scenario: Without a level the tokens tell of none
      Given a pool with optional TOTP and step-up
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in by choice, preferring PASSWORD
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with the right code
      Then Alice is signed in
      And the tokens of Alice tell of no level
