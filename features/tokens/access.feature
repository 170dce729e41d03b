# What an access token opens, and which ones a pool must refuse.
Feature: Using an access token

  Rule: An access token MUST open the profile of its user

    @TOK-044
    Scenario: A user without a factor sees name and attributes, and no member of factors
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When Alice reads her profile
      Then Alice is shown her profile

    @TOK-044
    Scenario: A user with an authenticator app sees it
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      When Alice reads her profile
      Then Alice is shown her profile with SOFTWARE_TOKEN_MFA, SOFTWARE_TOKEN_MFA preferred

  Rule: An access token that the pool did not sign so MUST be refused

    @TOK-033
    Scenario: What is no token is refused
      Given a pool with MFA not required
      And Alice is a user
      And Alice has signed in
      When Alice reads her profile, but with a garbage access token
      Then Alice is refused with NotAuthorizedException saying "Invalid Access Token"

    @TOK-034
    Scenario: A token whose claims were changed is refused
      Given a pool with MFA not required
      And Alice is a user
      And Alice has signed in
      When Alice reads her profile, but with a forged access token
      Then Alice is refused with NotAuthorizedException saying "Could not verify signature for Access Token"

    @TOK-042
    Scenario Outline: A token with <what> in it is refused before it is read
      Given a pool with MFA not required
      And Alice is a user
      And Alice has signed in
      When Alice reads her profile, but with AccessToken set to <value>
      Then Alice is refused with InvalidParameterException

      Examples:
        | what    | value       |
        | a slash | "abc/def"   |
        | a space | "abc def"   |
        | a tilde | "abc.def.~" |

    @TOK-042
    Scenario: A request without any token is refused
      Given a pool with MFA not required
      And Alice is a user
      And Alice has signed in
      When Alice reads her profile, but without an access token
      Then Alice is refused with InvalidParameterException

  Rule: What proves the tokens MUST be published for everyone

    @TOK-014 @TOK-016 @ML-002
    Scenario: The pool publishes two keys, one that signs access tokens and one that signs ID tokens
      Given a pool with MFA not required
      And Alice is a user
      And Alice has signed in
      Then the pool publishes the two keys that signed the tokens of Alice

    @TOK-015 @TOK-016 @ML-002 @ML-028 @ML-041
    Scenario: The discovery document names the issuer of the tokens
      Given a pool with MFA not required
      And Alice is a user
      And Alice has signed in
      Then the discovery document names the issuer of the tokens of Alice
      And the endpoints in the discovery document of Alice understand nothing

    @TOK-021
    Scenario: The refresh token is opaque
      Given a pool with MFA not required
      And Alice is a user
      When Alice signs in
      Then Alice is signed in
