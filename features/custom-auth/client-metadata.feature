# What the triggers of the custom flow must be told: ClientMetadata of answers, not of the start; and users who are not there.
Feature: What the triggers of the custom flow are told

  Rule: ClientMetadata MUST reach the triggers from the answers and not from the start

    @TRIG-015 @AUTH-064
    Scenario Outline: What the client adds reaches define, create and verify only with an answer, through the <door>
      Given a pool with optional TOTP and a riddle
      And Alice uses the <door>
      And Alice is a user
      When Alice starts a custom sign-in, but with every optional member
      Then Alice is asked for CUSTOM_CHALLENGE
      And the trigger DefineAuthChallenge was told of Alice:
        | triggerSource          | DefineAuthChallenge_Authentication |
        | request.clientMetadata | absent                             |
      And the trigger CreateAuthChallenge was told of Alice:
        | triggerSource          | CreateAuthChallenge_Authentication |
        | request.challengeName  | CUSTOM_CHALLENGE                   |
        | request.clientMetadata | absent                             |
      When Alice solves the riddle, but with every optional member and with ANSWER set to "a locksmith"
      Then Alice is asked for CUSTOM_CHALLENGE
      And the trigger VerifyAuthChallengeResponse was told of Alice:
        | triggerSource          | VerifyAuthChallengeResponse_Authentication |
        | request.clientMetadata | {"purpose":"mfa-conformance"}              |
      And the trigger DefineAuthChallenge was told of Alice:
        | request.clientMetadata | {"purpose":"mfa-conformance"} |
      And the trigger CreateAuthChallenge was told of Alice:
        | request.clientMetadata | {"purpose":"mfa-conformance"} |

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: A client that hides who exists MUST go through the triggers with an unknown user

    @AUTH-074 @TRIG-018
    Scenario Outline: An unknown user is asked the riddle, told to the triggers, and never signed in with a <client>
      Given a pool with optional TOTP and a riddle
      And Mallory uses a <client> that hides which users exist
      And Mallory is unknown to the pool
      When Mallory starts a custom sign-in
      Then Mallory is asked for CUSTOM_CHALLENGE
      And the trigger DefineAuthChallenge was told of Mallory:
        | request.userNotFound | true |
      And the trigger CreateAuthChallenge was told of Mallory:
        | request.userNotFound | true |
      When Mallory solves the riddle
      Then Mallory is refused with NotAuthorizedException
      And the trigger VerifyAuthChallengeResponse was told of Mallory:
        | request.userNotFound | true |

      Examples:
        | client                  |
        | client without a secret |
        | client with a secret    |

    @AUTH-023
    Scenario: An unknown user is refused at once by a client that hides nobody
      Given a pool with optional TOTP and a riddle
      And Mallory is unknown to the pool
      When Mallory starts a custom sign-in
      Then Mallory is refused with UserNotFoundException saying "User does not exist."
      And the trigger DefineAuthChallenge was called 0 times for Mallory
