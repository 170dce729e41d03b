# What a pool must answer to operations on devices that are not the user's, or that do not say which device or whose.
Feature: Operations on devices that go wrong

  Rule: A device that the pool does not keep for this user MUST be told as unknown

    @DEV-016
    Scenario Outline: <who> is unknown through the <door>
      Given a pool with optional TOTP and device tracking
      And Bob is a user
      And Bob has signed in
      And Bob has confirmed his device
      And Alice is a user
      And Alice has signed in
      And Alice uses the <door>
      When Alice looks at <device>
      Then Alice is refused with ResourceNotFoundException
      When Alice sets <device> to remembered
      Then Alice is refused with ResourceNotFoundException
      When Alice forgets <device>
      Then Alice is refused with ResourceNotFoundException

      Examples:
        | door      | who                    | device            |
        | user API  | A device of nobody     | an unknown device |
        | user API  | A device of Bob's      | Bob's device      |
        | admin API | A device of nobody     | an unknown device |
        | admin API | A device of Bob's      | Bob's device      |

    @PREF-029
    Scenario: The devices of an unknown user are not shown, changed or forgotten
      Given a pool with optional TOTP and device tracking
      And Alice is a user
      And Alice has signed in
      And Alice has confirmed her device
      And Alice uses the admin API
      When Alice looks at her device, but under an unknown user name
      Then Alice is refused with UserNotFoundException
      When Alice lists her devices, but under an unknown user name
      Then Alice is refused with UserNotFoundException
      When Alice sets her device to remembered, but under an unknown user name
      Then Alice is refused with UserNotFoundException
      When Alice forgets her device, but under an unknown user name
      Then Alice is refused with UserNotFoundException

  Rule: Operations on devices MUST say whose device is meant, and which

    @DEV-007 @DEV-014 @DEV-015
    Scenario Outline: Operations on devices through the user API <edit> are refused
      Given a pool with optional TOTP and device tracking
      And Alice is a user
      And Alice has signed in
      And Alice has confirmed her device
      When Alice looks at her device, but <edit>
      Then Alice is refused with NotAuthorizedException
      When Alice lists her devices, but <edit>
      Then Alice is refused with NotAuthorizedException
      When Alice sets her device to remembered, but <edit>
      Then Alice is refused with NotAuthorizedException
      When Alice forgets her device, but <edit>
      Then Alice is refused with NotAuthorizedException

      Examples:
        | edit                        |
        | with a garbage access token |
        | with a forged access token  |

    @DEV-007 @DEV-014 @DEV-015
    Scenario Outline: Operations on devices through the <door> without a device key are refused
      Given a pool with optional TOTP and device tracking
      And Alice is a user
      And Alice has signed in
      And Alice has confirmed her device
      And Alice uses the <door>
      When Alice looks at her device, but without DeviceKey
      Then Alice is refused with InvalidParameterException
      When Alice sets her device to remembered, but without DeviceKey
      Then Alice is refused with InvalidParameterException
      When Alice forgets her device, but without DeviceKey
      Then Alice is refused with InvalidParameterException

      Examples:
        | door      |
        | user API  |
        | admin API |
