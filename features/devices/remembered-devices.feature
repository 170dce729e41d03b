# What a pool must do when a sign-in names a device: the remembered one proves itself in place of MFA, and of nothing else.
Feature: Remembered devices in place of MFA

  Rule: A right proof of the remembered device that a sign-in names MUST yield tokens without MFA

    @DEV-008 @DEV-010 @CHAL-130 @CHAL-131 @CHAL-132 @SRP-015 @SRP-016 @AUTH-002
    Scenario Outline: A device named beside the password stands in for the app, through the <door> with a <client>
      Given a pool with optional TOTP and device tracking
      And Alice uses the <door> and a <client>
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a remembered device
      When Alice signs in, naming her device
      Then Alice is asked for DEVICE_SRP_AUTH
      When Alice opens the proof of her device
      Then Alice is asked for DEVICE_PASSWORD_VERIFIER
      And the challenge of Alice carries hex and base64 where it should
      When Alice proves her device
      Then Alice is signed in from her device

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @DEV-008 @DEV-010 @CHAL-130 @CHAL-132 @AUTH-003
    Scenario Outline: A device named at the start of SRP stands in for the app, through the <door>
      Given a pool with optional TOTP and device tracking
      And Alice uses the <door>
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a remembered device
      When Alice signs in by SRP, naming her device
      Then Alice is asked for DEVICE_SRP_AUTH
      When Alice opens the proof of her device
      And Alice proves her device
      Then Alice is signed in from her device

      Examples:
        | door      |
        | user API  |
        | admin API |

    @DEV-008 @DEV-010 @CHAL-091 @CHAL-130 @CHAL-132
    Scenario Outline: A device named with the proof of the password stands in for the app, through the <door>
      Given a pool with optional TOTP and device tracking
      And Alice uses the <door>
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a remembered device
      When Alice starts to sign in by SRP
      And Alice proves the password, naming her device
      Then Alice is asked for DEVICE_SRP_AUTH
      When Alice opens the proof of her device
      And Alice proves her device
      Then Alice is signed in from her device

      Examples:
        | door      |
        | user API  |
        | admin API |

    @DEV-006 @DEV-008 @CHAL-130 @CHAL-132
    Scenario: A device that the pool remembered by itself stands in for MFA
      Given a pool with required TOTP and devices always remembered
      And Alice is a user
      And Alice has an authenticator app
      And Alice has confirmed her device
      When Alice signs in, naming her device
      Then Alice is asked for DEVICE_SRP_AUTH
      When Alice opens the proof of her device
      And Alice proves her device
      Then Alice is signed in from her device

    @DEV-008 @CHAL-130
    Scenario: A remembered device stands in for a code by SMS, and none is sent
      Given a pool with required SMS and device tracking
      And Alice is a user with a phone number
      And Alice has signed in
      And Alice has a remembered device
      When Alice signs in, naming her device
      Then Alice is asked for DEVICE_SRP_AUTH
      And 1 code was sent to the phone of Alice

    @DEV-008 @CHAL-130
    Scenario: A remembered device stands in for the choice of a factor
      Given a pool with required SMS and TOTP and device tracking
      And Alice is a user with a phone number
      And Alice has registered an authenticator app
      And Alice has a remembered device
      When Alice signs in
      Then Alice is asked for SELECT_MFA_TYPE
      When Alice signs in, naming her device
      Then Alice is asked for DEVICE_SRP_AUTH

    @DEV-010 @CHAL-130 @CHAL-131
    Scenario: A user who came by e-mail address proves the device under the user name
      Given a pool with optional TOTP, e-mail sign-in and device tracking
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a remembered device
      When Alice signs in, naming her device
      Then Alice is asked for DEVICE_SRP_AUTH
      When Alice opens the proof of her device
      And Alice proves her device
      Then Alice is signed in from her device

  Rule: The device MUST replace nothing but MFA

    @DEV-008
    Scenario: A wrong password is refused from a remembered device too
      Given a pool with optional TOTP and device tracking
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a remembered device
      When Alice signs in, but naming her device and with a wrong password
      Then Alice is refused with NotAuthorizedException saying "Incorrect username or password."

    @DEV-008 @DEV-012
    Scenario: A user without a factor gets tokens, and no challenge for the device
      Given a pool with optional TOTP and device tracking
      And Alice is a user
      And Alice has signed in
      And Alice has a remembered device
      When Alice signs in, naming her device
      Then Alice is signed in from her device

    @DEV-012
    Scenario: A pool with MFA off asks the device for nothing
      Given a pool with MFA off and device tracking
      And Alice is a user
      And Alice has signed in
      And Alice has a remembered device
      When Alice signs in, naming her device
      Then Alice is signed in from her device
