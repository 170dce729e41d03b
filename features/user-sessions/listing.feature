# What a user and an administrator are shown of the user's sessions, where the pool tracks them.
Feature: The list of user sessions

  Rule: Each sign-in MUST be a session of its own

    @USES-002 @USES-003 @USES-005 @USES-006 @USES-010 @USES-012 @USES-013
    Scenario Outline: Two sign-ins are two sessions of apps, shown through the <door>
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice uses the <door>
      And Alice is a user
      And Alice has signed in
      And 1 minute passes
      And Alice has signed in
      When Alice lists her sessions
      Then Alice is shown 2 sessions

      Examples:
        | door      |
        | user API  |
        | admin API |

    @USES-012
    Scenario: Sessions of all app clients are listed together
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice is a user
      And Alice has signed in
      And Alice uses a client with a secret
      And Alice has signed in
      When Alice lists her sessions
      Then Alice is shown sessions of 2 clients

    @USES-013
    Scenario: Sessions of other users are not among them
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice is a user
      And Alice has signed in
      And Bob uses the admin API
      And Bob is a user
      And Bob has signed in
      When Bob lists his sessions
      Then Bob is shown 1 session

    @USES-011
    Scenario: The session of the access token is the current one
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice is a user
      And Alice has signed in
      And 1 minute passes
      And Alice has signed in
      When Alice lists her sessions
      Then the newest session of Alice is the current one
      When Alice lists her sessions, but with her first access token
      Then the oldest session of Alice is the current one

    @USES-011
    Scenario: An administrator has no current session
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice uses the admin API
      And Alice is a user
      And Alice has signed in
      When Alice lists her sessions
      Then no session of Alice is the current one

  Rule: A refresh MUST go on with its session

    @USES-004
    Scenario: Refreshed tokens belong to the session, which was active just now
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice is a user
      And Alice has signed in
      And 10 minutes pass
      And Alice has refreshed the tokens
      When Alice lists her sessions
      Then Alice is shown 1 session
      And the newest session of Alice was active 10 minutes after it began

    @USES-004
    Scenario: A rotated refresh token belongs to the session
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice uses a client without a secret that rotates refresh tokens
      And Alice is a user
      And Alice has signed in
      And 10 minutes pass
      When Alice trades her refresh token
      Then Alice is given fresh tokens and a new refresh token
      When Alice lists her sessions
      Then Alice is shown 1 session
      And the newest session of Alice was active 10 minutes after it began

  Rule: Only what is active MUST be listed

    @USES-014
    Scenario: A session whose refresh token was revoked is gone
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice is a user
      And Alice has signed in
      And Alice has signed in
      When Alice revokes her refresh token, but with her first refresh token
      Then Alice gets an empty answer
      When Alice lists her sessions
      Then Alice is shown 1 session

    @USES-014
    Scenario: A session whose refresh token is past its time is gone
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice uses the admin API and a client without a secret
      And Alice is a user
      And Alice has signed in
      And 31 days pass
      When Alice lists her sessions
      Then Alice is shown 0 sessions

    @USES-014
    Scenario: After a sign-out everywhere nothing is listed
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice uses the admin API
      And Alice is a user
      And Alice has signed in
      And Alice has signed in
      When Alice signs out everywhere
      Then Alice gets an empty answer
      When Alice lists her sessions
      Then Alice is shown 0 sessions

    @USES-014 @TOK-037
    Scenario: Nothing is listed of a user who was disabled
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice uses the admin API
      And Alice is a user
      And Alice has signed in
      When the administrator disables Alice
      And Alice lists her sessions
      Then Alice is shown 0 sessions

  Rule: A user MUST keep no more sessions than the pool allows

    @USES-027
    Scenario: The session that was longest unused makes room for a new one
      Given a fresh pool with MFA off and no device tracking
      And the pool tracks 2 user sessions
      And Alice is a user
      And Alice has signed in
      And 1 minute passes
      And Alice has signed in
      And 1 minute passes
      When Alice refreshes the tokens, but with her first refresh token
      Then Alice is given fresh tokens
      And 1 minute passes
      And Alice has signed in
      When Alice lists her sessions
      Then Alice is shown 2 sessions
      And the oldest session of Alice was active 2 minutes after it began

    @USES-028
    Scenario: A lower limit ends no session until the next sign-in
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice is a user
      And Alice has signed in
      And 1 minute passes
      And Alice has signed in
      And the pool tracks 1 user session
      When Alice lists her sessions
      Then Alice is shown 2 sessions
      When Alice signs in
      Then Alice is signed in
      When Alice lists her sessions
      Then Alice is shown 1 session

  Rule: Nobody else MUST be told of them

    @USES-016 @TOK-033
    Scenario: A garbage access token is refused
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice is a user
      When Alice lists her sessions, but with a garbage access token
      Then Alice is refused with NotAuthorizedException

    @USES-017
    Scenario: The sessions of an unknown user are refused
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice uses the admin API
      And Alice is a user
      When Alice lists her sessions, but under an unknown user name
      Then Alice is refused with UserNotFoundException
