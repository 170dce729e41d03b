# What an access token is good for as a proof of what was done: whose it is, how old it is, and that it goes with a level. Documented; never seen on AWS.
@never-seen-on-aws
Feature: The access token as a proof

  Rule: A proof that is too old MUST count for nothing, and stay valid

    @STEP-013 @STEP-025 @STEP-028
    Scenario: Behind its age the sign-in begins from the start
      Given a fresh pool with optional TOTP and step-up
      And Alice is a user
      And Alice has registered an authenticator app
      And Alice has signed in to level 1
      And 10 minutes pass
      And Alice has refreshed the tokens
      When Alice signs in by choice, but toward level 4 and with her access token as a proof and with a proof of 300 seconds at most
      Then Alice may begin with PASSWORD, PASSWORD_SRP
      When Alice reads her profile
      Then Alice is shown her profile

    @STEP-028
    Scenario: Without a proof the sign-in begins from the start
      Given a pool with optional TOTP and step-up
      And Alice is a user
      And Alice has registered an authenticator app
      And Alice has signed in to level 1
      When Alice signs in by choice, but toward level 4
      Then Alice may begin with PASSWORD, PASSWORD_SRP

  Rule: A proof MUST be the user's own, and go with a level

    @STEP-023
    Scenario: The access token of another user is refused
      Given a pool with optional TOTP and step-up
      And Alice is a user
      And Alice has registered an authenticator app
      And Alice has signed in to level 1
      And Bob is a user
      And Bob has signed in to level 1
      When Alice signs in by choice, but toward level 4 and with Bob's access token as a proof
      Then Alice is refused with some exception

    @STEP-023
    Scenario: A level without a user name is refused
      Given a pool with optional TOTP and step-up
      And Alice is a user
      And Alice has signed in to level 1
      When Alice signs in by choice, but toward level 1 and without USERNAME
      Then Alice is refused with InvalidParameterException

    @STEP-024 @AUTH-067
    Scenario: An access token without a level is refused
      Given a pool with optional TOTP and step-up
      And Alice is a user
      And Alice has signed in to level 1
      When Alice signs in by choice, but with her access token as a proof
      Then Alice is refused with some exception

    @STEP-025
    Scenario Outline: The age "<age>" is refused
      Given a pool with optional TOTP and step-up
      And Alice is a user
      And Alice has registered an authenticator app
      And Alice has signed in to level 1
      When Alice signs in by choice, but toward level 4 and with her access token as a proof and with MAX_AGE set to "<age>"
      Then Alice is refused with some exception

      Examples:
        | age  |
        | soon |
        | 1.5  |

  Rule: A proof MUST be an access token that is good

    @STEP-023 @STEP-027
    Scenario Outline: With <proof> nothing is proved, through the <door>
      Given a pool with optional TOTP and step-up
      And Alice uses the <door>
      And Alice is a user
      And Alice has registered an authenticator app
      And Alice has signed in to level 1
      When Alice signs in by choice, but toward level 4 and with <proof> as a proof
      Then Alice is refused with some exception

      Examples:
        | proof                  | door      |
        | a garbage access token | user API  |
        | a garbage access token | admin API |
        | a forged access token  | user API  |
        | a forged access token  | admin API |
        | her ID token           | user API  |
        | her ID token           | admin API |

    @STEP-023 @TOK-029
    Scenario: An access token from before a sign-out everywhere is refused
      Given a pool with optional TOTP and step-up
      And Alice is a user
      And Alice has registered an authenticator app
      And Alice has signed in to level 1
      When Alice signs out everywhere
      Then Alice gets an empty answer
      When Alice signs in by choice, but toward level 4 and with her access token as a proof
      Then Alice is refused with some exception

    @STEP-023 @TOK-035
    Scenario: An access token that is past its time is refused
      Given a fresh pool with optional TOTP and step-up
      And Alice is a user
      And Alice has registered an authenticator app
      And Alice has signed in to level 1
      And 61 minutes pass
      When Alice signs in by choice, but toward level 4 and with her access token as a proof
      Then Alice is refused with some exception

    @STEP-023 @AUTH-036
    Scenario Outline: A proof does not make up for <what>
      Given a pool with optional TOTP and step-up
      And Alice uses a client with a secret
      And Alice is a user
      And Alice has registered an authenticator app
      And Alice has signed in to level 1
      When Alice signs in by choice, but toward level 4 and with her access token as a proof and <edit>
      Then Alice is refused with NotAuthorizedException

      Examples:
        | what                  | edit                     |
        | a wrong secret hash   | with a wrong secret hash |
        | a missing secret hash | without a secret hash    |
