# Requests about user sessions that name nothing, nobody, or what belongs to another user.
Feature: What is refused of user sessions

  Rule: A session MUST be one that the user has

    @USES-018 @USES-020 @USES-005
    Scenario Outline: A session of nobody is refused through the <door>
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice uses the <door>
      And Alice is a user
      And Alice has signed in
      And Alice has listed her sessions
      When Alice revokes her newest session, but with SessionId set to "tkn0000000000000000000000000"
      Then Alice is refused with some exception
      When Alice lists her sessions
      Then Alice is shown 1 session

      Examples:
        | door      |
        | user API  |
        | admin API |

    @USES-018
    Scenario: The session of another user is refused through the user API
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice is a user
      And Alice has signed in
      And Alice has listed her sessions
      And Bob is a user
      And Bob has signed in
      And Bob has listed his sessions
      When Alice revokes her newest session, but naming the session of Bob
      Then Alice is refused with some exception
      When Bob lists his sessions
      Then Bob is shown 1 session

    @USES-005 @USES-018 @USES-020
    Scenario Outline: A session id of <length> characters is refused through the <door>
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice uses the <door>
      And Alice is a user
      And Alice has signed in
      And Alice has listed her sessions
      When Alice revokes her newest session, but with a SessionId of <length> characters
      Then Alice is refused with InvalidParameterException

      Examples:
        | length | door      |
        | 27     | user API  |
        | 29     | user API  |
        | 27     | admin API |
        | 29     | admin API |

  Rule: Each member that is required MUST be there

    @USES-018 @USES-020
    Scenario Outline: A revocation without <member> is refused through the <door>
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice uses the <door>
      And Alice is a user
      And Alice has signed in
      And Alice has listed her sessions
      When Alice revokes her newest session, but without <member>
      Then Alice is refused with InvalidParameterException
      When Alice lists her sessions
      Then Alice is shown 1 session

      Examples:
        | member      | door      |
        | SessionId   | user API  |
        | AccessToken | user API  |
        | SessionId   | admin API |
        | Username    | admin API |
        | UserPoolId  | admin API |

    @USES-024 @USES-026
    Scenario Outline: Tracking cannot be set without <member>
      Given a fresh pool with MFA off
      When the administrator sets tracking without <member>
      Then the administrator is refused with InvalidParameterException
      When the administrator asks for the session configuration
      Then the answer shows tracking DISABLED with 20 sessions

      Examples:
        | member              |
        | UserSessionTracking |
        | TokenSession        |
        | MaxPerUser          |

  Rule: A caller MUST be known, and name what there is

    @USES-016 @TOK-033
    Scenario: A revocation with a garbage access token is refused
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice is a user
      And Alice has signed in
      And Alice has listed her sessions
      When Alice revokes her newest session, but with a garbage access token
      Then Alice is refused with NotAuthorizedException

    @USES-017
    Scenario: A revocation for an unknown user is refused
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice uses the admin API
      And Alice is a user
      And Alice has signed in
      And Alice has listed her sessions
      When Alice revokes her newest session, but under an unknown user name
      Then Alice is refused with UserNotFoundException

    @USES-017 @USES-031
    Scenario Outline: <operation> finds no pool that does not exist
      When the administrator asks for <operation> in a pool that does not exist
      Then the administrator is refused with ResourceNotFoundException

      Examples:
        | operation                       |
        | AdminListUserSessions           |
        | GetUserPoolSessionConfiguration |

    @USES-031
    Scenario: The session configuration of a client that does not exist is refused
      Given a fresh pool with MFA off
      When the administrator asks for GetUserPoolClientSessionConfiguration of an unknown client
      Then the administrator is refused with ResourceNotFoundException
