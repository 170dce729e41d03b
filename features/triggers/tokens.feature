# What a pool must do with the triggers at the end of a sign-in: after authentication, and before the tokens are made.
Feature: Triggers at the end of a sign-in

  Rule: The trigger after authentication MUST run only when the sign-in succeeded

    @TRIG-006
    Scenario: A wrong password does not reach the trigger after authentication
      Given a pool with MFA off and triggers that watch
      And Alice is a user
      When Alice signs in, but with a wrong password
      Then Alice is refused with NotAuthorizedException
      And the trigger PostAuthentication was called 0 times for Alice
      When Alice signs in
      Then Alice is signed in
      And the trigger PostAuthentication was told of Alice:
        | triggerSource         | PostAuthentication_Authentication |
        | request.newDeviceUsed | false                             |
      And the trigger PostAuthentication was called 1 time for Alice

    @TRIG-006
    Scenario: A code that is still to be typed keeps the trigger after authentication waiting
      Given a pool with required SMS and triggers that watch
      And Alice is a user with a phone number
      When Alice signs in
      Then Alice is asked for SMS_MFA
      And the trigger PostAuthentication was called 0 times for Alice
      When Alice answers with the right code
      Then Alice is signed in
      And the trigger PostAuthentication was called 1 time for Alice

  Rule: The trigger before the tokens MUST be told what they come of

    @TRIG-008
    Scenario Outline: Tokens of a sign-in and of a refresh are told apart through the <door>
      Given a pool with MFA off and triggers that watch
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in
      Then Alice is signed in
      And the trigger PreTokenGeneration was told of Alice:
        | triggerSource | TokenGeneration_Authentication |
      When Alice refreshes the tokens
      Then Alice is given fresh tokens
      And the trigger PreTokenGeneration was told of Alice:
        | triggerSource | TokenGeneration_RefreshTokens |

      Examples:
        | door      |
        | user API  |
        | admin API |

    @TRIG-008
    Scenario: Tokens after a new password are told apart
      Given a pool with MFA off and triggers that watch
      And Alice is a user with a temporary password
      When Alice signs in
      Then Alice is asked for NEW_PASSWORD_REQUIRED
      When Alice answers with a new password
      Then Alice is signed in
      And the trigger PreTokenGeneration was told of Alice:
        | triggerSource | TokenGeneration_NewPasswordChallenge |

  Rule: The trigger MUST change the claims that it may

    @TRIG-008
    Scenario: The first version of the trigger changes the ID token
      Given a pool with MFA off and a PreTokenGeneration trigger that changes the ID token
      And Alice is a user
      When Alice signs in
      Then Alice is signed in
      And the ID token of Alice carries only:
        | sub              | any              |
        | iss              | any              |
        | email            | [e-mail address] |
        | cognito:username | [user name]      |
        | origin_jti       | any              |
        | aud              | [client id]      |
        | event_id         | any              |
        | token_use        | id               |
        | auth_time        | any              |
        | exp              | any              |
        | iat              | any              |
        | jti              | any              |
        | favourite        | riddles          |

    @TOK-041
    Scenario: The second version of the trigger changes both tokens, but not how the user signed in
      Given a pool with MFA off and a PreTokenGeneration trigger that changes both tokens
      And Alice is a user
      When Alice signs in
      Then Alice is signed in
      And the access token of Alice carries only:
        | sub        | any                           |
        | iss        | any                           |
        | client_id  | [client id]                   |
        | origin_jti | any                           |
        | event_id   | any                           |
        | token_use  | access                        |
        | scope      | aws.cognito.signin.user.admin |
        | auth_time  | any                           |
        | exp        | any                           |
        | iat        | any                           |
        | jti        | any                           |
        | username   | [user name]                   |
        | favourite  | riddles                       |
