# What a pool must do when a client confirms the device that a sign-in was given.
Feature: Confirming a device

  Rule: ConfirmDevice MUST tell whether the user still has to decide

    @DEV-005 @DEV-006 @SRP-016
    Scenario Outline: A confirmed device is remembered at once where the pool always remembers, with a <client>
      Given a pool with optional TOTP and devices always remembered
      And Alice uses a <client>
      And Alice is a user
      And Alice has signed in
      When Alice confirms her device as "Alice's browser"
      Then Alice is told that the device is remembered
      When Alice looks at her device
      Then Alice is shown the device "Alice's browser", remembered

      Examples:
        | client                  |
        | client without a secret |
        | client with a secret    |

    @DEV-005 @DEV-006 @DEV-007 @SRP-016
    Scenario Outline: A confirmed device waits for the user's word where the user opts in, with a <client>
      Given a pool with optional TOTP and device tracking
      And Alice uses a <client>
      And Alice is a user
      And Alice has signed in
      When Alice confirms her device as "Alice's browser"
      Then Alice is told that she must decide about the device
      When Alice looks at her device
      Then Alice is shown the device "Alice's browser", not remembered
      When Alice sets her device to remembered
      Then Alice gets an empty answer
      When Alice looks at her device
      Then Alice is shown the device "Alice's browser", remembered

      Examples:
        | client                  |
        | client without a secret |
        | client with a secret    |

    @DEV-005 @DEV-006
    Scenario: A device is confirmed after a sign-in with an app code as after one by password alone
      Given a pool with required TOTP and devices always remembered
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in
      And Alice answers with the right code
      Then Alice is signed in
      When Alice confirms her device
      Then Alice is told that the device is remembered

    @DEV-003 @DEV-006
    Scenario: Two devices of one user are kept side by side
      Given a pool with optional TOTP and devices always remembered
      And Alice is a user
      And Alice has signed in
      And Alice has confirmed her device
      And Alice has signed in
      When Alice confirms her device
      Then Alice is told that the device is remembered
      When Alice lists her devices
      Then Alice is shown 2 devices

  Rule: A device MUST be confirmed once only

    @DEV-017
    Scenario: Confirming a device twice is refused
      Given a pool with optional TOTP and device tracking
      And Alice is a user
      And Alice has signed in
      And Alice has confirmed her device
      When Alice confirms her device
      Then Alice is refused with DeviceKeyExistsException

  Rule: ConfirmDevice MUST name a device of the user's own sign-in, by access token

    @DEV-023
    Scenario: A device that the service never gave is not confirmed
      Given a pool with optional TOTP and device tracking
      And Alice is a user
      And Alice has signed in
      When Alice confirms her device, but naming an unknown device
      Then Alice is refused with InvalidParameterException saying "Invalid device key given."

    @DEV-023
    Scenario: Another user's device is not confirmed
      Given a pool with optional TOTP and device tracking
      And Bob is a user
      And Bob has signed in
      And Bob has confirmed his device
      And Alice is a user
      And Alice has signed in
      When Alice confirms her device, but naming Bob's device
      Then Alice is refused with InvalidParameterException saying "Invalid device key given."

    @DEV-005
    Scenario Outline: Confirming a device without <key> is refused
      Given a pool with optional TOTP and device tracking
      And Alice is a user
      And Alice has signed in
      When Alice confirms her device, but without <key>
      Then Alice is refused with InvalidParameterException

      Examples:
        | key         |
        | AccessToken |
        | DeviceKey   |

    @DEV-005
    Scenario Outline: Confirming a device <edit> is refused
      Given a pool with optional TOTP and device tracking
      And Alice is a user
      And Alice has signed in
      When Alice confirms her device, but <edit>
      Then Alice is refused with NotAuthorizedException

      Examples:
        | edit                        |
        | with a garbage access token |
        | with a forged access token  |

    @DEV-001
    Scenario: A pool that does not track devices has none to confirm
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When Alice confirms her device, but naming an unknown device
      Then Alice is refused with some exception
