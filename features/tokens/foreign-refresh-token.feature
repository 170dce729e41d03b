# What a pool must answer to a refresh token that is none, or that was given to another client, pool or device.
Feature: Refreshing with a token from elsewhere

  Rule: A refresh token that is not the client's MUST be refused

    @TOK-032
    Scenario Outline: A refresh <edit> is refused as invalid through the <door>
      Given a pool with MFA not required
      And Alice uses the <door>
      And Alice is a user
      And Alice has signed in
      When Alice refreshes the tokens, but <edit>
      Then Alice is refused with NotAuthorizedException saying "Invalid Refresh Token"

      Examples:
        | edit                              | door      |
        | with a garbage refresh token      | user API  |
        | with a garbage refresh token      | admin API |
        | through a client with a secret    | user API  |
        | through a client with a secret    | admin API |
        | with her access token in its place | user API  |

    @TOK-032
    Scenario: A refresh token of another pool is refused
      Given a pool with MFA not required
      And Mallory is a user of another pool with MFA off
      And Mallory has signed in
      And Alice is a user
      And Alice has signed in
      When Alice refreshes the tokens, but with Mallory's refresh token
      Then Alice is refused with NotAuthorizedException saying "Invalid Refresh Token"

    @TOK-032 @AUTH-004
    Scenario Outline: A refresh token of a tracked device is refused <edit>
      Given a pool with MFA not required and device tracking
      And Alice is a user
      And Alice has signed in
      When Alice refreshes the tokens, but <edit>
      Then Alice is refused with NotAuthorizedException saying "Invalid Refresh Token"
      When Alice refreshes the tokens
      Then Alice is given fresh tokens

      Examples:
        | edit                               |
        | without DEVICE_KEY                 |
        | with DEVICE_KEY set to "us-east-1_00000000-0000-4000-8000-000000000000" |
