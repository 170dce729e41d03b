# What may come before the factors of a level: the choice of the first one, and a new password. Documented; never seen on AWS.
@never-seen-on-aws
Feature: The way to a level

  Rule: The level MUST outlive the choice of the first factor

    @STEP-028 @STEP-037 @STEP-005
    Scenario Outline: A chosen password leads on to level 4, through the <door> with a <client>
      Given a pool with optional TOTP and step-up
      And Alice uses the <door> and a <client>
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in by choice, but toward level 4
      And Alice chooses to begin with PASSWORD
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

    @STEP-028 @STEP-007
    Scenario: The proof of a chosen password by SRP leads on to level 4
      Given a pool with optional TOTP and step-up
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in by choice, but toward level 4
      And Alice chooses to begin with PASSWORD_SRP
      And Alice proves the password
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with the right code
      Then Alice is signed in
      And the tokens of Alice tell of level 4 by pwd, otp, mfa

    @STEP-028 @STEP-003
    Scenario Outline: A chosen code by <medium> leads on to level 2
      Given a pool with MFA off, e-mail or SMS codes as a first factor and step-up
      And Alice is a user with a phone number
      When Alice signs in by choice, but toward level 2
      And Alice chooses to begin with <factor>
      And Alice answers with the right code
      Then Alice is signed in
      And the tokens of Alice tell of level 2 by <method>

      Examples:
        | medium | factor    | method    |
        | e-mail | EMAIL_OTP | email_otp |
        | SMS    | SMS_OTP   | sms       |

  Rule: A temporary password MUST be replaced on the way

    @STEP-028 @STEP-002 @CHAL-117
    Scenario: Behind the new password the sign-in goes on to its level
      Given a pool with MFA off and step-up
      And Alice is a user with a temporary password
      When Alice signs in by choice, preferring PASSWORD, but toward level 1
      Then Alice is asked for NEW_PASSWORD_REQUIRED
      When Alice answers with a new password
      Then Alice is signed in
      And the tokens of Alice tell of level 1 by pwd
