# What a pool must do with the triggers around new users: before the sign-up, after the confirmation, and migration.
Feature: Triggers around new users

  Rule: The trigger before the sign-up MUST be told where the user comes from

    @TRIG-008
    Scenario: A user who signs up is told to the triggers before and after
      Given a pool with MFA off and triggers that watch
      When Alice signs up
      Then Alice is signed up, and an e-mail went to "[masked e-mail address]"
      And the trigger PreSignUp was told of Alice:
        | triggerSource                | PreSignUp_SignUp |
        | callerContext.clientId       | [client id]      |
        | request.userAttributes.email | [e-mail address] |
      And the trigger PostConfirmation was called 0 times for Alice
      When Alice confirms the sign-up with the right code
      Then Alice gets an empty answer
      And the trigger PostConfirmation was told of Alice:
        | triggerSource                              | PostConfirmation_ConfirmSignUp |
        | request.userAttributes.email               | [e-mail address]               |
        | request.userAttributes.cognito:user_status | CONFIRMED                      |

    @TRIG-008
    Scenario: A user made by an administrator is told to the trigger as such
      Given a pool with MFA off and triggers that watch
      And Alice is a user
      When Alice signs in
      Then Alice is signed in
      And the trigger PreSignUp was told of Alice:
        | triggerSource                | PreSignUp_AdminCreateUser |
        | request.userAttributes.email | [e-mail address]          |

    @AUTH-064
    Scenario: What the client adds to the sign-up reaches the trigger
      Given a pool with MFA off and triggers that watch
      When Alice signs up, but with every optional member
      Then Alice is signed up, and an e-mail went to "[masked e-mail address]"
      And the trigger PreSignUp was told of Alice:
        | request.clientMetadata | {"purpose":"mfa-conformance"} |

  Rule: The trigger MUST be able to confirm the user

    @TRIG-008
    Scenario Outline: A user whom the trigger confirms signs in at once with a <client>
      Given a pool with MFA off, a PreSignUp trigger that confirms and a PostConfirmation trigger that watches
      And Alice uses a <client>
      When Alice signs up
      Then Alice is signed up and confirmed
      And 0 codes were sent to the e-mail of Alice
      And Alice has the status CONFIRMED
      And Alice has the attribute email_verified "true"
      And the trigger PostConfirmation was called 1 time for Alice
      When Alice signs in
      Then Alice is signed in

      Examples:
        | client                  |
        | client without a secret |
        | client with a secret    |
