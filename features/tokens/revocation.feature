# What a pool must do when a client revokes a refresh token.
Feature: Revoking a refresh token

  Rule: A revoked refresh token MUST be dead, and the access tokens made with it closed to the API

    @TOK-025 @TOK-030
    Scenario Outline: A refresh token that was revoked with a <client> refreshes no more
      Given a pool with MFA not required
      And Alice uses a <client>
      And Alice is a user
      And Alice has signed in
      When Alice revokes her refresh token
      Then Alice gets an empty answer
      When Alice refreshes the tokens
      Then Alice is refused with NotAuthorizedException saying "Refresh Token has been revoked"

      Examples:
        | client                  |
        | client without a secret |
        | client with a secret    |

    @TOK-027 @TOK-029
    Scenario: The access tokens of a revoked refresh token open nothing, refreshed ones neither, yet their signatures hold
      Given a pool with MFA not required
      And Alice is a user
      And Alice has signed in
      When Alice refreshes the tokens
      And Alice revokes her refresh token
      Then Alice gets an empty answer
      When Alice reads her profile
      Then Alice is refused with NotAuthorizedException saying "Access Token has been revoked"
      When Alice reads her profile, but with her first access token
      Then Alice is refused with NotAuthorizedException saying "Access Token has been revoked"
      And the tokens of Alice are still proved by their signatures

    @TOK-047
    Scenario: The other sign-ins of the user live on
      Given a pool with MFA not required
      And Alice is a user
      And Alice has signed in
      When Alice signs in
      And Alice revokes her refresh token, but with her first refresh token
      Then Alice gets an empty answer
      When Alice refreshes the tokens
      Then Alice is given fresh tokens
      When Alice reads her profile
      Then Alice is shown her profile

    @TOK-025 @TOK-047
    Scenario Outline: Revoking <edit> is refused, and the token lives
      Given a pool with MFA not required
      And Alice uses a client with a secret
      And Alice is a user
      And Alice has signed in
      When Alice revokes her refresh token, but <edit>
      Then Alice is refused with some exception
      When Alice refreshes the tokens
      Then Alice is given fresh tokens

      Examples:
        | edit                                             |
        | without Token                                    |
        | without ClientId                                 |
        | without ClientSecret                             |
        | with ClientSecret set to "notthesecretoftheclient" |
        | with her access token in its place               |
        | through a client without a secret                |

    @TOK-047
    Scenario: A client without revocation cannot revoke
      Given a pool with MFA not required
      And Alice uses a client without a secret that cannot revoke tokens
      And Alice is a user
      And Alice has signed in
      When Alice revokes her refresh token
      Then Alice is refused with some exception
      When Alice refreshes the tokens
      Then Alice is given fresh tokens
