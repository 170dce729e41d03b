# What a pool that tracks devices must tell at the end of a sign-in, and one that does not must leave out.
Feature: Devices told at the sign-in

  Rule: Each sign-in to a pool that tracks devices MUST be given a new device

    @DEV-003 @DEV-004 @DEV-020 @CHAL-068
    Scenario Outline: Two sign-ins with app codes through the <door> are given two devices
      Given a pool with optional TOTP and device tracking
      And Alice uses the <door>
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in
      And Alice answers with the right code
      Then Alice is signed in
      And Alice is given a new device
      When Alice signs in
      And Alice answers with the right code
      Then Alice is signed in
      And Alice is given a new device

      Examples:
        | door      |
        | user API  |
        | admin API |

    @DEV-003 @DEV-004 @DEV-020
    Scenario Outline: A sign-in by the password alone through the <door> is given a device too
      Given a pool with optional TOTP and device tracking
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in
      Then Alice is signed in
      And Alice is given a new device

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: A pool without a device configuration MUST NOT track devices

    @DEV-001
    Scenario: A sign-in to a pool that does not track devices tells of none
      Given a pool with optional TOTP and no device tracking
      And Alice is a user
      When Alice signs in
      Then Alice is signed in
      And Alice is given no device
