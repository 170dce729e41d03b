# What a pool must do with the sessions of the two device challenges, and with refresh tokens of a tracked device.
Feature: Sessions and refresh tokens of a device

  Rule: A session of a device challenge MUST serve once, for its user and its challenge

    @CHAL-131 @SESS-006
    Scenario: A proof that signed in is not taken again
      Given a pool with optional TOTP and device tracking
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a remembered device
      When Alice signs in, naming her device
      And Alice opens the proof of her device
      And Alice proves her device
      Then Alice is signed in from her device
      When Alice proves her device
      Then Alice is refused with NotAuthorizedException saying "Invalid session for the user, session can only be used once."

    @CHAL-130 @SESS-006
    Scenario: The session of DEVICE_SRP_AUTH does not prove the device
      Given a pool with optional TOTP and device tracking
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a remembered device
      When Alice signs in, naming her device
      And Alice opens the proof of her device
      And Alice proves her device, but with her previous session
      Then Alice is refused with NotAuthorizedException saying "Invalid session for the user, session can only be used once."

    @CHAL-130 @SESS-007
    Scenario: Another user's session opens no proof
      Given a pool with optional TOTP and device tracking
      And Bob is a user
      And Bob has an authenticator app
      And Bob has a remembered device
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a remembered device
      When Bob signs in, naming his device
      Then Bob is asked for DEVICE_SRP_AUTH
      When Alice signs in, naming her device
      And Alice opens the proof of her device, but with Bob's session
      Then Alice is refused with NotAuthorizedException saying "Invalid session for the user."

    @CHAL-131 @SESS-005
    Scenario: A proof that comes after the session's time is refused
      Given a fresh pool with optional TOTP and device tracking
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a remembered device
      When Alice signs in, naming her device
      And Alice opens the proof of her device
      And 4 minutes pass
      And Alice proves her device
      Then Alice is refused with NotAuthorizedException saying "Invalid session for the user, session is expired."

  Rule: A refresh MUST name the device that the tokens belong to

    @DEV-010 @DEV-013 @AUTH-004
    Scenario Outline: The tokens of a remembered device are refreshed by <flow> through the <door>
      Given a pool with optional TOTP and device tracking
      And Alice uses the <door>
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a remembered device
      When Alice signs in, naming her device
      And Alice opens the proof of her device
      And Alice proves her device
      Then Alice is signed in from her device
      When Alice refreshes the tokens by <flow>
      Then Alice is given fresh tokens

      Examples:
        | flow               | door      |
        | REFRESH_TOKEN_AUTH | user API  |
        | REFRESH_TOKEN      | user API  |
        | REFRESH_TOKEN_AUTH | admin API |
        | REFRESH_TOKEN      | admin API |

    @DEV-013 @AUTH-004 @TOK-032
    Scenario Outline: A refresh <edit> is refused through the <door>
      Given a pool with optional TOTP and device tracking
      And Bob is a user
      And Bob has signed in
      And Bob has confirmed his device
      And Alice uses the <door>
      And Alice is a user
      And Alice has signed in
      And Alice has confirmed her device
      When Alice refreshes the tokens, but <edit>
      Then Alice is refused with NotAuthorizedException saying "Invalid Refresh Token"

      Examples:
        | edit                     | door      |
        | without DEVICE_KEY       | user API  |
        | without DEVICE_KEY       | admin API |
        | naming an unknown device | user API  |
        | naming Bob's device      | user API  |
        | naming Bob's device      | admin API |

    @DEV-013 @AUTH-042
    Scenario: A refresh token is traded by the device that it belongs to, and by no other
      Given a pool with optional TOTP and device tracking
      And Alice uses a client without a secret that rotates refresh tokens
      And Alice is a user
      And Alice has signed in
      When Alice trades her refresh token, but without DeviceKey
      Then Alice is refused with NotAuthorizedException
      When Alice trades her refresh token, but naming an unknown device
      Then Alice is refused with NotAuthorizedException
      When Alice trades her refresh token
      Then Alice is given fresh tokens and a new refresh token
