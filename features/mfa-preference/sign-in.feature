# What a pool must ask at the sign-in because of a user's MFA preference, and when the pool has the last word.
Feature: The MFA preference at the sign-in

  Rule: A factor that is turned on MUST be asked for at each sign-in to an OPTIONAL pool

    @PREF-004 @PREF-034
    Scenario Outline: Through the <door>, an app is associated, verified, preferred and asked for at the next sign-in
      Given a pool with optional TOTP
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in
      Then Alice is signed in
      When Alice associates an authenticator app
      Then Alice is given a secret for the app
      When Alice verifies the app with the right code
      Then the app of Alice is verified
      When Alice sets TOTP to preferred
      Then Alice gets an empty answer
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with the right code
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |

    @PREF-014 @PREF-024
    Scenario: An app that is enabled and not preferred is asked for again and again
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has registered an authenticator app
      And Alice has set TOTP to enabled
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with the right code
      Then Alice is signed in
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA

    @PREF-024 @CHAL-033
    Scenario: SMS that is enabled and not preferred is asked for
      Given a pool with optional SMS and TOTP
      And Alice is a user with a phone number
      And Alice has signed in
      And Alice has set SMS to enabled
      When Alice signs in
      Then Alice is asked for SMS_MFA

    @PREF-036
    Scenario: An administrator turns SMS on for a user, who is then asked for it at her own door
      Given a pool with optional SMS and TOTP
      And Alice is a user with a phone number
      When Alice sets SMS to preferred, but through the admin API
      Then Alice gets an empty answer
      When Alice signs in
      Then Alice is asked for SMS_MFA

    @PREF-019
    Scenario: After the preference moved to SMS, SMS is asked for
      Given a pool with optional SMS and TOTP
      And Alice is a user with a phone number
      And Alice has an authenticator app
      And Alice has set SMS to preferred
      When Alice signs in
      Then Alice is asked for SMS_MFA

    @PREF-013
    Scenario: After the app was turned off the password is enough
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      And Alice has set TOTP to off
      When Alice signs in
      Then Alice is signed in

  Rule: A pool MUST ask only for what it offers, whatever the user prefers

    @PREF-025
    Scenario: A pool with MFA switched off asks nothing of a user who prefers an app
      Given a fresh pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      And the administrator has set MFA to OFF
      When Alice signs in
      Then Alice is signed in

    @PREF-026
    Scenario: A pool that offers only TOTP takes SMS as a preference and still asks for the app
      Given a pool with optional TOTP alone
      And Alice is a user with a phone number
      And Alice has an authenticator app
      When Alice sets SMS to preferred
      Then Alice gets an empty answer
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA

  Rule: A pool that requires MFA MUST NOT let it be switched off for a user

    @PREF-041
    Scenario: In a required pool an administrator turns the app off, and it is still asked for
      Given a pool with required TOTP
      And Alice uses the admin API
      And Alice is a user
      And Alice has an authenticator app
      When Alice sets TOTP to off
      Then Alice gets an empty answer
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA

    @PREF-023
    Scenario: In a required pool a user cannot get rid of the app
      Given a pool with required TOTP
      And Alice is a user
      And Alice has an authenticator app
      When Alice tries to set TOTP to off, taken or not
      And Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA

    @PREF-023
    Scenario Outline: In a required pool a user prefers <factor> and is asked for <challenge>
      Given a pool with required SMS and TOTP, recovery by e-mail
      And Alice is a user with a phone number
      And Alice has registered an authenticator app
      When Alice sets <factor> to preferred
      Then Alice gets an empty answer
      When Alice signs in
      Then Alice is asked for <challenge>

      Examples:
        | factor | challenge          |
        | SMS    | SMS_MFA            |
        | TOTP   | SOFTWARE_TOKEN_MFA |
