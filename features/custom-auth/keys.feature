# What a pool must refuse in the custom flow: keys left out, misspelt or wrong, and sessions that are spent, foreign or nobody's.
Feature: Keys and sessions of a custom sign-in

  Rule: A custom sign-in MUST NOT begin without its keys

    @AUTH-005 @AUTH-020
    Scenario Outline: A custom sign-in <edit> is refused through the <door> before any trigger runs
      Given a pool with MFA off, a riddle and a PreAuthentication trigger that watches
      And Alice uses the <door>
      And Alice is a user
      When Alice starts a custom sign-in, but <edit>
      Then Alice is refused with InvalidParameterException
      And the trigger DefineAuthChallenge was called 0 times for Alice
      And the trigger PreAuthentication was called 0 times for Alice

      Examples:
        | edit                               | door      |
        | without USERNAME                   | user API  |
        | without USERNAME                   | admin API |
        | with USERNAME misspelt as Username | user API  |
        | with an empty USERNAME             | user API  |

    @AUTH-005 @AUTH-020
    Scenario Outline: A custom sign-in by SRP <edit> is refused through the <door> before any trigger runs
      Given a pool with optional TOTP and a riddle after the password
      And Alice uses the <door>
      And Alice is a user
      When Alice starts a custom sign-in by SRP, but <edit>
      Then Alice is refused with InvalidParameterException
      And the trigger DefineAuthChallenge was called 0 times for Alice

      Examples:
        | edit                         | door      |
        | without USERNAME             | user API  |
        | without SRP_A                | user API  |
        | without SRP_A                | admin API |
        | with SRP_A misspelt as srp_a | user API  |

    @AUTH-036 @AUTH-037 @AUTH-038
    Scenario Outline: A custom sign-in <edit> is refused with a client with a secret
      Given a pool with optional TOTP and a riddle
      And Alice uses a client with a secret
      And Alice is a user
      When Alice starts a custom sign-in, but <edit>
      Then Alice is refused with NotAuthorizedException saying "<text>"

      Examples:
        | edit                     | text                                                                          |
        | without a secret hash    | Client [client id] is configured with secret but SECRET_HASH was not received |
        | with a wrong secret hash | Unable to verify secret hash for client [client id]                           |

    @AUTH-080
    Scenario Outline: A client that does not allow CUSTOM_AUTH is refused through the <door>
      Given a pool with optional TOTP and a riddle
      And Alice uses the <door>
      And Alice uses a client without a secret that allows only ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH
      And Alice is a user
      When Alice starts a custom sign-in
      Then Alice is refused with InvalidParameterException saying "CUSTOM_AUTH is not enabled for the client."

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: CUSTOM_CHALLENGE MUST be answered with USERNAME and ANSWER

    @CHAL-101
    Scenario Outline: A riddle solved <edit> is refused through the <door>
      Given a pool with optional TOTP and a riddle
      And Alice uses the <door>
      And Alice is a user
      When Alice starts a custom sign-in
      And Alice solves the riddle, but <edit>
      Then Alice is refused with InvalidParameterException

      Examples:
        | edit                                          | door      |
        | without USERNAME                              | user API  |
        | without USERNAME                              | admin API |
        | without ANSWER                                | user API  |
        | without ANSWER                                | admin API |
        | with an empty ANSWER                          | user API  |
        | with ANSWER misspelt as answer                | user API  |
        | with ANSWER misspelt as CUSTOM_CHALLENGE_CODE | user API  |
        | without a session                             | user API  |

    @CHAL-101 @AUTH-036 @AUTH-037 @AUTH-038
    Scenario Outline: A riddle solved <edit> is refused with a client with a secret
      Given a pool with optional TOTP and a riddle
      And Alice uses a client with a secret
      And Alice is a user
      When Alice starts a custom sign-in
      And Alice solves the riddle, but <edit>
      Then Alice is refused with NotAuthorizedException saying "<text>"

      Examples:
        | edit                     | text                                                                          |
        | without a secret hash    | Client [client id] is configured with secret but SECRET_HASH was not received |
        | with a wrong secret hash | Unable to verify secret hash for client [client id]                           |

  Rule: Each answer MUST use up its session

    @SESS-011 @CHAL-104
    Scenario Outline: The session of a riddle that was answered wrongly is refused through the <door>
      Given a pool with optional TOTP and a riddle
      And Alice uses the <door>
      And Alice is a user
      When Alice starts a custom sign-in
      And Alice answers the riddle wrongly
      And Alice solves the riddle, but with her previous session
      Then Alice is refused with NotAuthorizedException saying "Invalid session for the user."

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CHAL-104
    Scenario: The session of a riddle that was solved is refused
      Given a pool with optional TOTP and a riddle
      And Alice is a user
      When Alice starts a custom sign-in
      And Alice solves the riddle
      Then Alice is signed in
      When Alice solves the riddle
      Then Alice is refused with NotAuthorizedException saying "Invalid session for the user."
