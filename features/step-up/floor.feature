# MFA that pool or user ask for is asked for on the way to any level, whatever was proved before. Documented; never seen on AWS.
@never-seen-on-aws
Feature: MFA below which no level goes

  Rule: MFA that the pool or the user asks for MUST be asked for, whatever the level

    @STEP-033 @AUTH-068
    Scenario Outline: A lower level does not take MFA of the pool away, through the <door>
      Given a pool with required TOTP and step-up
      And Alice uses the <door>
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in by choice, preferring PASSWORD, but toward level 1
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with the right code
      Then Alice is signed in
      And the tokens of Alice tell of level 4 by pwd, otp, mfa

      Examples:
        | door      |
        | user API  |
        | admin API |

    @STEP-033
    Scenario: A lower level does not take MFA of the user away
      Given a pool with optional TOTP and step-up
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in by choice, preferring PASSWORD, but toward level 1
      Then Alice is asked for SOFTWARE_TOKEN_MFA

    @STEP-033
    Scenario: The level decides which of several factors is asked for
      Given a pool with required SMS and TOTP and step-up
      And Alice is a user with a phone number
      And Alice has an authenticator app
      When Alice signs in by choice, preferring PASSWORD, but toward level 3
      Then Alice is asked for SMS_MFA

  Rule: A proof from before MFA was turned on MUST NOT stand in for it

    @STEP-033
    Scenario: MFA that was turned on since is asked for, without an error
      Given a pool with optional TOTP and step-up
      And Alice is a user
      And Alice has registered an authenticator app
      And Alice has signed in to level 1
      And Alice has set TOTP to preferred
      When Alice signs in by choice, but toward level 1 and with her access token as a proof
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with the right code
      Then Alice is signed in
      And the tokens of Alice tell of level 4 by pwd, otp, mfa

    @STEP-033 @STEP-045
    Scenario: A change of names is no way around MFA
      Given a fresh pool with optional TOTP and step-up
      And Alice is a user
      And Alice has registered an authenticator app
      And Alice has signed in to level 1
      And Alice has set TOTP to preferred
      When the administrator updates the pool with level 1 named "urn:my-standard:loa:1"
      Then the administrator gets an empty answer
      When Alice signs in by choice, but toward the level "urn:my-standard:loa:1" and with her access token as a proof
      Then Alice is asked for SOFTWARE_TOKEN_MFA

    @STEP-033 @STEP-045
    Scenario: A code by e-mail from before is no way around MFA either
      Given a fresh pool with optional TOTP, e-mail codes as a first factor and step-up
      And Alice is a user
      And Alice has registered an authenticator app
      When Alice signs in by choice, preferring EMAIL_OTP, but toward level 2
      And Alice answers with the right code
      Then Alice is signed in
      Given Alice has set TOTP to preferred
      When the administrator updates the pool with level 2 named "urn:my-standard:loa:2"
      Then the administrator gets an empty answer
      When Alice signs in by choice, but toward the level "urn:my-standard:loa:2" and with her access token as a proof
      Then Alice may begin with PASSWORD, PASSWORD_SRP
      When Alice chooses to begin with PASSWORD
      Then Alice is asked for SOFTWARE_TOKEN_MFA
