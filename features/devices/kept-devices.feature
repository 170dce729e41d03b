# What a pool must show of the devices it keeps, and how a user or an administrator changes and removes them.
Feature: The devices of a user

  Rule: A confirmed device MUST be shown whole, to the user and to an administrator

    @DEV-015
    Scenario Outline: A device that is <status> is shown through the <door>
      Given a pool with optional TOTP and device tracking
      And Alice is a user
      And Alice has signed in
      And Alice has confirmed her device
      And Alice has set her device to <status>
      And Alice uses the <door>
      When Alice looks at her device
      Then Alice is shown the device "browser", <status>

      Examples:
        | door      | status         |
        | user API  | remembered     |
        | user API  | not remembered |
        | admin API | remembered     |
        | admin API | not remembered |

    @DEV-015
    Scenario Outline: The devices that were confirmed are listed through the <door>, and no others
      Given a pool with optional TOTP and device tracking
      And Alice is a user
      And Alice has signed in
      And Alice uses the <door>
      When Alice lists her devices
      Then Alice is shown 0 devices
      Given Alice has confirmed her device
      And Alice has signed in
      And Alice has confirmed her device
      And Alice has signed in
      When Alice lists her devices
      Then Alice is shown 2 devices

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: UpdateDeviceStatus MUST change whether the device is remembered, and answer nothing

    @DEV-007
    Scenario Outline: A device is remembered, then not, through the <door>
      Given a pool with optional TOTP and device tracking
      And Alice is a user
      And Alice has signed in
      And Alice has confirmed her device
      And Alice uses the <door>
      When Alice sets her device to remembered
      Then Alice gets an empty answer
      When Alice looks at her device
      Then Alice is shown the device "browser", remembered
      When Alice sets her device to not remembered
      Then Alice gets an empty answer
      When Alice looks at her device
      Then Alice is shown the device "browser", not remembered

      Examples:
        | door      |
        | user API  |
        | admin API |

    @DEV-007
    Scenario Outline: A status that is not of the API is refused through the <door>
      Given a pool with optional TOTP and device tracking
      And Alice is a user
      And Alice has signed in
      And Alice has confirmed her device
      And Alice uses the <door>
      When Alice sets her device to remembered, but with DeviceRememberedStatus set to "<status>"
      Then Alice is refused with InvalidParameterException

      Examples:
        | door      | status         |
        | user API  | REMEMBERED     |
        | user API  | not remembered |
        | admin API | forgotten      |

  Rule: A forgotten device MUST be gone, and nothing else with it

    @DEV-014 @DEV-016
    Scenario Outline: A device is forgotten through the <door>
      Given a pool with optional TOTP and device tracking
      And Alice is a user
      And Alice has signed in
      And Alice has confirmed her device
      And Alice has signed in
      And Alice has confirmed her device
      And Alice uses the <door>
      When Alice forgets her device
      Then Alice gets an empty answer
      When Alice looks at her device
      Then Alice is refused with ResourceNotFoundException
      When Alice lists her devices
      Then Alice is shown 1 device
      When Alice forgets her device
      Then Alice is refused with ResourceNotFoundException

      Examples:
        | door      |
        | user API  |
        | admin API |
