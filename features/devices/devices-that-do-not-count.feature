# What a pool must do with a device that does not stand in for MFA: not named, not remembered, forgotten, or somebody else's.
Feature: Devices that do not replace MFA

  Rule: A sign-in that names no remembered device MUST go through MFA

    @DEV-003 @DEV-008
    Scenario Outline: A sign-in that names no device asks for the app in spite of a remembered one, through the <door>
      Given a pool with optional TOTP and device tracking
      And Alice uses the <door>
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a remembered device
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with the right code
      Then Alice is signed in
      And Alice is given a new device

      Examples:
        | door      |
        | user API  |
        | admin API |

    @DEV-009
    Scenario Outline: A device that was confirmed and is not remembered goes through MFA, through the <door>
      Given a pool with optional TOTP and device tracking
      And Alice uses the <door>
      And Alice is a user
      And Alice has an authenticator app
      And Alice has confirmed her device
      When Alice signs in, naming her device
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with the right code
      Then Alice is signed in from her device

      Examples:
        | door      |
        | user API  |
        | admin API |

    @DEV-007 @DEV-009
    Scenario Outline: A device that is remembered no longer goes through MFA, when the <door> said so
      Given a pool with optional TOTP and device tracking
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a remembered device
      And Alice uses the <door>
      And Alice has set her device to not remembered
      When Alice signs in, naming her device
      Then Alice is asked for SOFTWARE_TOKEN_MFA

      Examples:
        | door      |
        | user API  |
        | admin API |

    @DEV-009
    Scenario: A device that is not remembered goes through MFA after SRP too
      Given a pool with optional TOTP and device tracking
      And Alice is a user
      And Alice has an authenticator app
      And Alice has confirmed her device
      When Alice starts to sign in by SRP
      And Alice proves the password, naming her device
      Then Alice is asked for SOFTWARE_TOKEN_MFA

  Rule: A sign-in that names a device the service does not know MUST be refused

    @DEV-014 @DEV-016
    Scenario Outline: A forgotten device is unknown to the sign-in, when the <door> forgot it
      Given a pool with optional TOTP and device tracking
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a remembered device
      And Alice uses the <door>
      When Alice forgets her device
      Then Alice gets an empty answer
      When Alice signs in, naming her device
      Then Alice is refused with ResourceNotFoundException

      Examples:
        | door      |
        | user API  |
        | admin API |

    @DEV-016
    Scenario Outline: A sign-in by password that names <device> is refused through the <door>
      Given a pool with optional TOTP and device tracking
      And Bob is a user
      And Bob has signed in
      And Bob has a remembered device
      And Alice uses the <door>
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in, naming <device>
      Then Alice is refused with ResourceNotFoundException

      Examples:
        | device            | door      |
        | an unknown device | user API  |
        | an unknown device | admin API |
        | Bob's device      | user API  |

    @CHAL-095 @DEV-016
    Scenario Outline: A proof of the password that names <device> is refused, and the same sign-in without it is not
      Given a pool with optional TOTP and device tracking
      And Bob is a user
      And Bob has signed in
      And Bob has a remembered device
      And Alice is a user
      And Alice has an authenticator app
      When Alice starts to sign in by SRP
      And Alice proves the password, naming <device>
      Then Alice is refused with ResourceNotFoundException
      When Alice signs in by SRP
      Then Alice is asked for SOFTWARE_TOKEN_MFA

      Examples:
        | device            |
        | an unknown device |
        | Bob's device      |
