# How all tokens of a user must end at once: signed out everywhere, or disabled.
Feature: Signing out everywhere

  Rule: Signing out everywhere MUST end all tokens of the user for the API

    @TOK-028 @TOK-029 @TOK-030
    Scenario Outline: No token of any sign-in is good after signing out through the <door>
      Given a pool with MFA not required
      And Alice uses the <door>
      And Alice is a user
      And Alice has signed in
      When Alice signs in
      And Alice signs out everywhere
      Then Alice gets an empty answer
      When Alice reads her profile
      Then Alice is refused with NotAuthorizedException saying "Access Token has been revoked"
      When Alice reads her profile, but with her first access token
      Then Alice is refused with NotAuthorizedException saying "Access Token has been revoked"
      When Alice refreshes the tokens
      Then Alice is refused with NotAuthorizedException saying "Refresh Token has been revoked"
      When Alice refreshes the tokens, but with her first refresh token
      Then Alice is refused with NotAuthorizedException saying "Refresh Token has been revoked"
      When Alice signs in
      Then Alice is signed in
      When Alice reads her profile
      Then Alice is shown her profile

      Examples:
        | door      |
        | user API  |
        | admin API |

    @TOK-028
    Scenario: The tokens of other users stay as they are
      Given a pool with MFA not required
      And Alice is a user
      And Alice has signed in
      And Bob is a user
      And Bob has signed in
      When Alice signs out everywhere
      Then Alice gets an empty answer
      When Bob reads his profile
      Then Bob is shown his profile

    @TOK-029
    Scenario: A user who is signed out cannot sign out again with the same token
      Given a pool with MFA not required
      And Alice is a user
      And Alice has signed in
      When Alice signs out everywhere
      Then Alice gets an empty answer
      When Alice signs out everywhere
      Then Alice is refused with NotAuthorizedException saying "Access Token has been revoked"

    @TOK-033
    Scenario: Signing out everywhere with what is no token is refused
      Given a pool with MFA not required
      And Alice is a user
      And Alice has signed in
      When Alice signs out everywhere, but with a garbage access token
      Then Alice is refused with NotAuthorizedException saying "Invalid Access Token"

  Rule: Disabling a user MUST end the tokens for good

    @TOK-037
    Scenario: Tokens of a disabled user are refused, also when the user is enabled again
      Given a pool with MFA not required
      And Alice is a user
      And Alice has signed in
      When the administrator disables Alice
      And Alice refreshes the tokens
      Then Alice is refused with NotAuthorizedException
      When Alice reads her profile
      Then Alice is refused with NotAuthorizedException
      When the administrator enables Alice
      And Alice refreshes the tokens
      Then Alice is refused with NotAuthorizedException
      When Alice reads her profile
      Then Alice is refused with NotAuthorizedException
