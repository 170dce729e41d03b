# How long tokens must be good, by default and by the settings of the app client.
Feature: Living and dying of tokens

  Rule: Access and ID tokens MUST live an hour unless the client says otherwise

    @TOK-002 @TOK-019
    Scenario: Tokens of an ordinary client live an hour
      Given a pool with MFA not required
      And Alice is a user
      When Alice signs in
      Then Alice is signed in
      And the access token of Alice is good for 1 hour
      And the ID token of Alice is good for 1 hour

    @TOK-002 @TOK-019 @TOK-049
    Scenario Outline: An access token of <time> says so, and the ID token stays as it is
      Given a pool with MFA not required
      And Alice uses a client without a secret with access tokens of <time>
      And Alice is a user
      When Alice signs in
      Then Alice is signed in
      And the access token of Alice is good for <time>
      And the ID token of Alice is good for 1 hour

      Examples:
        | time      |
        | 5 minutes |
        | 24 hours  |
        | 1 days    |

    @TOK-019
    Scenario Outline: An ID token of <time> says so, and the access token stays as it is
      Given a pool with MFA not required
      And Alice uses a client without a secret with id tokens of <time>
      And Alice is a user
      When Alice signs in
      Then Alice is signed in
      And the ID token of Alice is good for <time>
      And the access token of Alice is good for 1 hour

      Examples:
        | time       |
        | 10 minutes |
        | 2 hours    |

  Rule: A token past its time MUST be refused

    @TOK-019 @TOK-035
    Scenario: An access token opens the profile until its hour is over
      Given a fresh pool with MFA off
      And Alice is a user
      And Alice has signed in
      When 59 minutes pass
      And Alice reads her profile
      Then Alice is shown her profile
      When 2 minutes pass
      And Alice reads her profile
      Then Alice is refused with NotAuthorizedException saying "Access Token has expired"

    @TOK-035
    Scenario: An access token of five minutes is refused after them, and a refresh helps
      Given a fresh pool with MFA off
      And Alice uses a client without a secret with access tokens of 5 minutes
      And Alice is a user
      And Alice has signed in
      When 6 minutes pass
      And Alice reads her profile
      Then Alice is refused with NotAuthorizedException saying "Access Token has expired"
      When Alice refreshes the tokens
      Then Alice is given fresh tokens
      When Alice reads her profile
      Then Alice is shown her profile

    @TOK-020 @TOK-031
    Scenario: A refresh token of an ordinary client is good for thirty days
      Given a fresh pool with MFA off
      And Alice is a user
      And Alice has signed in
      When 29 days pass
      And Alice refreshes the tokens
      Then Alice is given fresh tokens
      When 2 days pass
      And Alice refreshes the tokens
      Then Alice is refused with NotAuthorizedException saying "Refresh Token has expired"

    @TOK-020 @TOK-031
    Scenario: A refresh token of sixty minutes is refused after them
      Given a fresh pool with MFA off
      And Alice uses a client without a secret with refresh tokens of 60 minutes
      And Alice is a user
      And Alice has signed in
      When 59 minutes pass
      And Alice refreshes the tokens
      Then Alice is given fresh tokens
      When 2 minutes pass
      And Alice refreshes the tokens
      Then Alice is refused with NotAuthorizedException saying "Refresh Token has expired"
