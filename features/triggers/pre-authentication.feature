# When a pool must call its pre authentication trigger, what it tells it, and what comes of its errors.
Feature: The trigger before authentication

  Rule: The trigger MUST run before the password is looked at, and only with all parameters

    @TRIG-001 @TRIG-007
    Scenario Outline: The trigger runs for a right password through the <door>
      Given a pool with MFA off and triggers that watch
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in
      Then Alice is signed in
      And the trigger PreAuthentication was called 1 time for Alice
      And the event of PreAuthentication for Alice has only the members:
        | version | triggerSource | region | userPoolId | userName | callerContext | request | response |
      And the trigger PreAuthentication was told of Alice:
        | version                      | 1                                |
        | triggerSource                | PreAuthentication_Authentication |
        | region                       | any                              |
        | userPoolId                   | [pool id]                        |
        | userName                     | [user name]                      |
        | callerContext.awsSdkVersion  | any                              |
        | callerContext.clientId       | [client id]                      |
        | request.userAttributes.email | [e-mail address]                 |

      Examples:
        | door      |
        | user API  |
        | admin API |

    @TRIG-001
    Scenario: The trigger runs for a wrong password too
      Given a pool with MFA off and triggers that watch
      And Alice is a user
      When Alice signs in, but with a wrong password
      Then Alice is refused with NotAuthorizedException saying "Incorrect username or password."
      And the trigger PreAuthentication was called 1 time for Alice

    @TRIG-001
    Scenario: The trigger runs once in a sign-in by SRP
      Given a pool with MFA off and triggers that watch
      And Alice is a user
      When Alice signs in by SRP
      Then Alice is signed in
      And the trigger PreAuthentication was called 1 time for Alice

    @TRIG-003 @AUTH-020
    Scenario Outline: The trigger does not run for a sign-in <edit>
      Given a pool with MFA off and triggers that watch
      And Alice is a user
      When Alice signs in, but <edit>
      Then Alice is refused with InvalidParameterException
      And the trigger PreAuthentication was called 0 times for Alice

      Examples:
        | edit                   |
        | without USERNAME       |
        | without PASSWORD       |
        | with an empty PASSWORD |

  Rule: The trigger MUST be told of unknown users where the client hides who exists

    @TRIG-002 @AUTH-074
    Scenario: The trigger is told that the user was not found
      Given a pool with MFA off and triggers that watch
      And Mallory uses a client without a secret that hides which users exist
      And Mallory is unknown to the pool
      When Mallory signs in
      Then Mallory is refused with NotAuthorizedException saying "Incorrect username or password."
      And the trigger PreAuthentication was told of Mallory:
        | userName             | [login name] |
        | request.userNotFound | true         |

  Rule: What the trigger throws MUST win over a wrong password

    @TRIG-004 @TRIG-005
    Scenario Outline: The error of the trigger is the answer to a wrong password through the <door>
      Given a pool with MFA off and a PreAuthentication trigger that throws
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in, but with a wrong password
      Then Alice is refused with UserLambdaValidationException saying "PreAuthentication failed with error not today."

      Examples:
        | door      |
        | user API  |
        | admin API |

    @TRIG-005
    Scenario: The error of the trigger is the answer to a right password
      Given a pool with MFA off and a PreAuthentication trigger that throws
      And Alice is a user
      When Alice signs in
      Then Alice is refused with UserLambdaValidationException saying "PreAuthentication failed with error not today."

  Rule: ClientMetadata of the start MUST reach this trigger as validationData

    @AUTH-064
    Scenario Outline: What the client adds reaches the trigger before authentication and not the one after, through the <door>
      Given a pool with MFA off and triggers that watch
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in, but with every optional member
      Then Alice is signed in
      And the trigger PreAuthentication was told of Alice:
        | request.validationData | {"purpose":"mfa-conformance"} |
      And the trigger PostAuthentication was told of Alice:
        | request.clientMetadata | absent |

      Examples:
        | door      |
        | user API  |
        | admin API |
