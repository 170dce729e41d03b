# How one session of a user is ended, by the user or by an administrator, and what ends with it.
Feature: The end of a user session

  Rule: A revoked session MUST be worth nothing, and the others no less

    @USES-018 @USES-020
    Scenario Outline: The tokens of a session that was revoked through the <door> are refused
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice uses the <door>
      And Alice is a user
      And Alice has signed in
      And 1 minute passes
      And Alice has signed in
      And Alice has listed her sessions
      When Alice revokes her oldest session
      Then Alice gets an empty answer
      When Alice lists her sessions
      Then Alice is shown 1 session
      When Alice reads her profile, but with her first access token
      Then Alice is refused with NotAuthorizedException saying "Access Token has been revoked"
      When Alice refreshes the tokens, but with her first refresh token
      Then Alice is refused with NotAuthorizedException
      When Alice refreshes the tokens
      Then Alice is given fresh tokens

      Examples:
        | door      |
        | user API  |
        | admin API |

    @USES-021
    Scenario Outline: A session of an app ends alone, with <associated> and without a session of managed login
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice is a user
      And Alice has signed in
      And 1 minute passes
      And Alice has signed in
      And Alice has listed her sessions
      When Alice revokes her oldest session, but with RevokeAssociatedSessions set to "<associated>"
      Then Alice gets an empty answer
      When Alice lists her sessions
      Then Alice is shown 1 session

      Examples:
        | associated |
        | NONE       |
        | LINKED     |

    @USES-022
    Scenario: A refresh token that is revoked with what is linked ends its own session alone
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice is a user
      And Alice has signed in
      And Alice has signed in
      When Alice revokes her refresh token, but with her first refresh token and with RevokeAssociatedSessions set to "LINKED"
      Then Alice gets an empty answer
      When Alice lists her sessions
      Then Alice is shown 1 session

  Rule: What cannot be revoked MUST be refused, and go on

    @USES-019
    Scenario: The session of the calling access token is refused
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice is a user
      And Alice has signed in
      And Alice has listed her sessions
      When Alice revokes her newest session
      Then Alice is refused with some exception
      When Alice lists her sessions
      Then Alice is shown 1 session

    @USES-020
    Scenario: The session of another user is refused
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice uses the admin API
      And Alice is a user
      And Alice has signed in
      And Alice has listed her sessions
      And Bob is a user
      When Alice revokes her newest session, but under Bob's user name
      Then Alice is refused with some exception
      When Alice lists her sessions
      Then Alice is shown 1 session

    @USES-018 @USES-020
    Scenario Outline: A session is not revoked twice through the <door>
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice uses the <door>
      And Alice is a user
      And Alice has signed in
      And 1 minute passes
      And Alice has signed in
      And Alice has listed her sessions
      When Alice revokes her oldest session
      Then Alice gets an empty answer
      When Alice revokes her oldest session
      Then Alice is refused with some exception

      Examples:
        | door      |
        | user API  |
        | admin API |

    @USES-021
    Scenario: An unknown value of what is associated is refused
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice is a user
      And Alice has signed in
      And Alice has signed in
      And Alice has listed her sessions
      When Alice revokes her oldest session, but with RevokeAssociatedSessions set to "ALL"
      Then Alice is refused with InvalidParameterException
