# What a pool must do with a remembered device that is named at the start of a custom sign-in.
Feature: Remembered devices in the custom flow

  Rule: The device challenge MUST come last, after the define trigger lets tokens be issued

    @DEV-008 @DEV-010 @DEV-011 @TRIG-019
    Scenario Outline: The device proves itself after the riddle, through the <door> with a <client>
      Given a pool with optional TOTP, device tracking and a riddle
      And Alice uses the <door> and a <client>
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a remembered device
      When Alice starts a custom sign-in, but naming her device
      Then Alice is asked for CUSTOM_CHALLENGE
      When Alice solves the riddle
      Then Alice is asked for DEVICE_SRP_AUTH
      When Alice opens the proof of her device
      Then Alice is asked for DEVICE_PASSWORD_VERIFIER
      When Alice proves her device
      Then Alice is signed in from her device

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | admin API | client with a secret    |

    @DEV-008 @DEV-011
    Scenario: After the password and the riddle the device stands in for the app, and comes last
      Given a pool with optional TOTP, device tracking and a riddle after the password
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a remembered device
      When Alice starts a custom sign-in by SRP, but naming her device
      Then Alice is asked for PASSWORD_VERIFIER
      When Alice proves the password
      Then Alice is asked for CUSTOM_CHALLENGE
      When Alice solves the riddle
      Then Alice is asked for DEVICE_SRP_AUTH
      When Alice opens the proof of her device
      And Alice proves her device
      Then Alice is signed in from her device

    @DEV-009 @DEV-011
    Scenario: A device that is not remembered is asked for nothing after the riddle
      Given a pool with optional TOTP, device tracking and a riddle
      And Alice is a user
      And Alice has signed in
      And Alice has confirmed her device
      When Alice starts a custom sign-in, but naming her device
      And Alice solves the riddle
      Then Alice is signed in from her device
