# What a pool must do with a refresh token that is brought to it as a flow of the sign-in.
Feature: Refreshing the tokens

  Rule: A refresh token MUST be answered with new access and ID tokens, and no refresh token

    @AUTH-004 @AUTH-040 @AUTH-041 @AUTH-063 @TOK-022
    Scenario Outline: <flow> answers fresh tokens through the <door> with a <client>
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice is a user
      And Alice has signed in
      When Alice refreshes the tokens by <flow>
      Then Alice is given fresh tokens
      When Alice reads her profile
      Then Alice is shown her profile

      Examples:
        | flow               | door      | client                  |
        | REFRESH_TOKEN_AUTH | user API  | client without a secret |
        | REFRESH_TOKEN_AUTH | user API  | client with a secret    |
        | REFRESH_TOKEN_AUTH | admin API | client without a secret |
        | REFRESH_TOKEN_AUTH | admin API | client with a secret    |
        | REFRESH_TOKEN      | user API  | client with a secret    |
        | REFRESH_TOKEN      | admin API | client without a secret |

    @TOK-011 @TOK-012 @TOK-022
    Scenario: Refreshed tokens belong to the sign-in, have ids of their own, and can be had again
      Given a pool with MFA not required
      And Alice is a user
      And Alice has signed in
      When Alice refreshes the tokens
      Then Alice is given fresh tokens
      And the tokens of Alice belong to the sign-in of those before
      When Alice refreshes the tokens
      Then Alice is given fresh tokens
      And the tokens of Alice belong to the sign-in of those before

    @TOK-024
    Scenario: Refreshed tokens still tell when the user signed in
      Given a fresh pool with MFA off
      And Alice is a user
      And Alice has signed in
      When 20 minutes pass
      And Alice refreshes the tokens
      Then Alice is given fresh tokens
      And the tokens of Alice tell of a sign-in 20 minutes before

    @AUTH-041
    Scenario: A refresh asks for no second factor
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      And Alice has signed in
      When Alice refreshes the tokens
      Then Alice is given fresh tokens

  Rule: A refresh MUST bring the refresh token

    @AUTH-004
    Scenario Outline: A refresh <edit> is refused through the <door>
      Given a pool with MFA not required
      And Alice uses the <door>
      And Alice is a user
      And Alice has signed in
      When Alice refreshes the tokens, but <edit>
      Then Alice is refused with InvalidParameterException

      Examples:
        | edit                        | door      |
        | without REFRESH_TOKEN       | user API  |
        | without REFRESH_TOKEN       | admin API |
        | with an empty REFRESH_TOKEN | user API  |

  Rule: A client with a secret MUST bring its hash, made over the user name

    @AUTH-037 @AUTH-004
    Scenario: A refresh without SECRET_HASH is refused
      Given a pool with MFA not required
      And Alice uses a client with a secret
      And Alice is a user
      And Alice has signed in
      When Alice refreshes the tokens, but without a secret hash
      Then Alice is refused with NotAuthorizedException

    @AUTH-039
    Scenario Outline: A refresh <edit> is refused through the <door>, with a text of its own
      Given a pool with MFA not required
      And Alice uses the <door> and a client with a secret
      And Alice is a user
      And Alice has signed in
      And Bob is a user
      When Alice refreshes the tokens, but <edit>
      Then Alice is refused with NotAuthorizedException saying "SecretHash does not match for the client: [client id]"

      Examples:
        | edit                     | door      |
        | with a wrong secret hash | user API  |
        | with a wrong secret hash | admin API |
        | with Bob's secret hash   | user API  |

    @AUTH-040
    Scenario: Who came by an alias refreshes with a hash over the user name
      Given a pool with MFA not required and e-mail alias
      And Alice uses a client with a secret
      And Alice is a user
      And Alice types her e-mail address to sign in
      And Alice has signed in
      When Alice refreshes the tokens, but with a secret hash over her e-mail address
      Then Alice is refused with NotAuthorizedException
      When Alice refreshes the tokens
      Then Alice is given fresh tokens
