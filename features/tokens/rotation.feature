# What a pool must do when the app client rotates refresh tokens: each is good once, and its heir lives no longer.
Feature: Rotating refresh tokens

  Rule: GetTokensFromRefreshToken MUST trade a refresh token for new tokens

    @AUTH-043 @TOK-022
    Scenario Outline: Without rotation a trade answers no new refresh token, with a <client>
      Given a pool with MFA not required
      And Alice uses a <client>
      And Alice is a user
      And Alice has signed in
      When Alice trades her refresh token
      Then Alice is given fresh tokens
      And the tokens of Alice belong to the sign-in of those before

      Examples:
        | client                  |
        | client without a secret |
        | client with a secret    |

    @AUTH-043 @TOK-023
    Scenario Outline: With rotation a trade answers a new refresh token, which trades in its turn, with a <client>
      Given a pool with MFA not required
      And Alice uses a <client> that rotates refresh tokens
      And Alice is a user
      And Alice has signed in
      When Alice trades her refresh token
      Then Alice is given fresh tokens and a new refresh token
      And the tokens of Alice belong to the sign-in of those before
      When Alice trades her refresh token
      Then Alice is given fresh tokens and a new refresh token

      Examples:
        | client                  |
        | client without a secret |
        | client with a secret    |

    @AUTH-043
    Scenario Outline: A trade <edit> is refused
      Given a pool with MFA not required
      And Alice uses a client with a secret
      And Alice is a user
      And Alice has signed in
      When Alice trades her refresh token, but <edit>
      Then Alice is refused with some exception

      Examples:
        | edit                                             |
        | without RefreshToken                             |
        | without ClientId                                 |
        | without ClientSecret                             |
        | with ClientSecret set to "notthesecretoftheclient" |

    @TOK-032
    Scenario Outline: A trade <edit> is refused as invalid
      Given a pool with MFA not required
      And Alice is a user
      And Alice has signed in
      When Alice trades her refresh token, but <edit>
      Then Alice is refused with NotAuthorizedException saying "Invalid Refresh Token"

      Examples:
        | edit                               |
        | with a garbage refresh token       |
        | with her access token in its place |

  Rule: A client that rotates MUST not refresh by the flow

    @AUTH-042
    Scenario Outline: <flow> is refused through the <door>, and the token stays good for a trade
      Given a pool with MFA not required
      And Alice uses the <door>
      And Alice uses a client without a secret that rotates refresh tokens
      And Alice is a user
      And Alice has signed in
      When Alice refreshes the tokens by <flow>
      Then Alice is refused with some exception
      When Alice trades her refresh token
      Then Alice is given fresh tokens and a new refresh token

      Examples:
        | flow               | door      |
        | REFRESH_TOKEN_AUTH | user API  |
        | REFRESH_TOKEN_AUTH | admin API |
        | REFRESH_TOKEN      | user API  |

  Rule: A traded refresh token MUST be refused, but within its grace

    @AUTH-044
    Scenario: A refresh token is good for one trade
      Given a pool with MFA not required
      And Alice uses a client without a secret that rotates refresh tokens
      And Alice is a user
      And Alice has signed in
      When Alice trades her refresh token
      Then Alice is given fresh tokens and a new refresh token
      When Alice trades her refresh token, but with her first refresh token
      Then Alice is refused with RefreshTokenReuseException

    @AUTH-044 @AUTH-045
    Scenario: Within the grace the old token trades once more, after it no longer
      Given a fresh pool with MFA off
      And Alice uses a client without a secret that rotates refresh tokens with a grace of 30 seconds
      And Alice is a user
      And Alice has signed in
      When Alice trades her refresh token
      Then Alice is given fresh tokens and a new refresh token
      When 20 seconds pass
      And Alice trades her refresh token, but with her first refresh token
      Then Alice is given fresh tokens, with or without a new refresh token
      When 20 seconds pass
      And Alice trades her refresh token, but with her first refresh token
      Then Alice is refused with RefreshTokenReuseException

  Rule: A rotated refresh token MUST end when the first one would have

    @TOK-023 @TOK-031
    Scenario: Rotation does not make a sign-in last longer
      Given a fresh pool with MFA off
      And Alice uses a client without a secret that rotates refresh tokens of 60 minutes
      And Alice is a user
      And Alice has signed in
      When 40 minutes pass
      And Alice trades her refresh token
      Then Alice is given fresh tokens and a new refresh token
      When 25 minutes pass
      And Alice trades her refresh token
      Then Alice is refused with NotAuthorizedException saying "Refresh Token has expired"
