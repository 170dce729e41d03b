# How a signed-in user goes up to a higher level: only what is missing is asked for. Documented; never seen on AWS.
@never-seen-on-aws
Feature: Step-up from an access token

  Rule: What the access token proves MUST NOT be asked for again

    @STEP-026 @STEP-027 @STEP-014 @STEP-025 @AUTH-067
    Scenario Outline: From the password to level 4 only the code is asked for, through the <door> with a <client>
      Given a pool with optional TOTP and step-up
      And Alice uses the <door> and a <client>
      And Alice is a user
      And Alice has registered an authenticator app
      And Alice has signed in to level 1
      When Alice signs in by choice, but toward level 4 and with her access token as a proof and with a proof of 300 seconds at most
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with the right code
      Then Alice is signed in
      And the tokens of Alice tell of level 4 by pwd, otp, mfa
      And the tokens of Alice belong to another sign-in than those before

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @STEP-026
    Scenario: From the password to level 3 a passkey is asked for at once
      Given a pool with MFA off, passkeys and step-up
      And Alice is a user
      And Alice has signed in to level 1
      And Alice has a passkey
      When Alice signs in by choice, but toward level 3 and with her access token as a proof
      Then Alice is asked for WEB_AUTHN
      When Alice answers with her passkey
      Then Alice is signed in
      And the tokens of Alice tell of level 3 by pwd, swk, mfa

    @STEP-026
    Scenario: From a code by e-mail to level 4 the password is asked for, then the app
      Given a pool with optional TOTP, e-mail codes as a first factor and step-up
      And Alice is a user
      And Alice has registered an authenticator app
      When Alice signs in by choice, preferring EMAIL_OTP, but toward level 2
      And Alice answers with the right code
      Then Alice is signed in
      When Alice signs in by choice, preferring PASSWORD, but toward level 4 and with her access token as a proof
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with the right code
      Then Alice is signed in
      And the tokens of Alice tell of level 4 by email_otp, pwd, otp, mfa

    @STEP-026 @STEP-006
    Scenario: Level after level, what was proved before goes on counting
      Given a pool with optional SMS and TOTP and step-up
      And Alice is a user with a phone number
      And Alice has registered an authenticator app
      And Alice has signed in to level 1
      When Alice signs in by choice, but toward level 3 and with her access token as a proof
      Then Alice is asked for SMS_MFA
      When Alice answers with the right code
      Then Alice is signed in
      And the tokens of Alice tell of level 3 by pwd, sms, mfa
      When Alice signs in by choice, but toward level 4 and with her access token as a proof
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with the right code
      Then Alice is signed in
      And the tokens of Alice tell of level 4 by pwd, sms, otp, mfa

    @STEP-021 @STEP-026
    Scenario: A level that the user cannot reach is passed over, with a proof too
      Given a pool with optional SMS and TOTP and step-up
      And Alice is a user with a phone number
      And Alice has signed in to level 1
      When Alice signs in by choice, but toward level 4 or 3 and with her access token as a proof
      Then Alice is asked for SMS_MFA

    @STEP-030
    Scenario: A level for which the user has no factor is refused, with a proof too
      Given a pool with optional TOTP and step-up
      And Alice is a user
      And Alice has signed in to level 1
      When Alice signs in by choice, but toward level 4 and with her access token as a proof
      Then Alice is refused with some exception

  Rule: A refresh MUST keep the level

    @STEP-012 @TOK-039
    Scenario: Refreshed tokens tell of the same level
      Given a pool with optional TOTP and step-up
      And Alice is a user
      When Alice signs in by choice, preferring PASSWORD, but toward level 1
      Then Alice is signed in
      When Alice refreshes the tokens
      Then Alice is given fresh tokens
      And the tokens of Alice tell of level 1 by pwd

    @STEP-012
    Scenario: Tokens for a rotated refresh token tell of the same level
      Given a pool with optional TOTP and step-up
      And Alice uses a client without a secret that rotates refresh tokens
      And Alice is a user
      And Alice has signed in to level 1
      When Alice trades her refresh token
      Then Alice is given fresh tokens and a new refresh token
      And the tokens of Alice tell of level 1 by pwd

  Rule: A step-up MUST end whole or not at all

    @STEP-032
    Scenario Outline: A wrong code gives no tokens, through the <door>
      Given a pool with optional TOTP and step-up
      And Alice uses the <door>
      And Alice is a user
      And Alice has registered an authenticator app
      And Alice has signed in to level 1
      When Alice signs in by choice, but toward level 4 and with her access token as a proof
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with a wrong code
      Then Alice is refused with CodeMismatchException
      And the tokens of Alice tell of level 1 by pwd

      Examples:
        | door      |
        | user API  |
        | admin API |

    @STEP-032
    Scenario: The password on the way to level 4 gives no tokens of its own
      Given a pool with optional TOTP and step-up
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in by choice, preferring PASSWORD, but toward level 4
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with a wrong code
      Then Alice is refused with CodeMismatchException

    @STEP-032
    Scenario: A wrong password on the way to level 4 ends it
      Given a pool with optional TOTP and step-up
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in by choice, preferring PASSWORD, but toward level 4 and with a wrong password
      Then Alice is refused with NotAuthorizedException

    @STEP-031 @AUTH-068
    Scenario Outline: A level that the proof has already, or is below it, is refused
      Given a pool with optional TOTP and step-up
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in by choice, preferring PASSWORD, but toward level 4
      And Alice answers with the right code
      Then Alice is signed in
      When Alice signs in by choice, but toward level <level> and with her access token as a proof
      Then Alice is refused with some exception

      Examples:
        | level |
        | 4     |
        | 1     |

  Rule: A trigger MUST NOT change what was reached

    @STEP-015 @TOK-041
    Scenario: The level stays beside the claims of a trigger
      Given a pool with MFA off, a PreTokenGeneration trigger that changes both tokens and step-up
      And Alice is a user
      When Alice signs in by choice, preferring PASSWORD, but toward level 1
      Then the tokens of Alice tell of level 1 by pwd
