# What a pool must do when a custom sign-in begins with SRP: the password, MFA by the service itself, then the triggers go on.
Feature: A custom sign-in that begins with the password

  Rule: The define trigger MUST be told SRP_A, then PASSWORD_VERIFIER, then the custom challenges

    @AUTH-005 @TRIG-014 @TRIG-011
    Scenario Outline: A riddle comes after the password through the <door> with a <client>
      Given a pool with optional TOTP and a riddle after the password
      And Alice uses the <door> and a <client>
      And Alice is a user
      When Alice starts a custom sign-in by SRP
      Then Alice is asked for PASSWORD_VERIFIER
      And the trigger DefineAuthChallenge was told the session of Alice:
        | challengeName | challengeResult | challengeMetadata |
        | SRP_A         | true            | none              |
      When Alice proves the password
      Then Alice is asked for CUSTOM_CHALLENGE
      And the trigger DefineAuthChallenge was told the session of Alice:
        | challengeName     | challengeResult | challengeMetadata |
        | SRP_A             | true            | none              |
        | PASSWORD_VERIFIER | true            | none              |
      When Alice solves the riddle
      Then Alice is signed in
      And the trigger DefineAuthChallenge was told the session of Alice:
        | challengeName     | challengeResult | challengeMetadata |
        | SRP_A             | true            | none              |
        | PASSWORD_VERIFIER | true            | none              |
        | CUSTOM_CHALLENGE  | true            | RIDDLE            |

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @AUTH-021 @TRIG-014
    Scenario: A wrong password ends a custom sign-in before the riddle
      Given a pool with optional TOTP and a riddle after the password
      And Alice is a user
      And Alice has forgotten her password
      When Alice starts a custom sign-in by SRP
      Then Alice is asked for PASSWORD_VERIFIER
      When Alice proves the password
      Then Alice is refused with NotAuthorizedException saying "Incorrect username or password."
      And the trigger CreateAuthChallenge was called 0 times for Alice

  Rule: The service itself MUST ask for MFA between the password and the define trigger

    @TRIG-013 @TRIG-012
    Scenario: A code of an app comes between the password and the riddle
      Given a pool with optional TOTP and a riddle after the password
      And Alice is a user
      And Alice has an authenticator app
      When Alice starts a custom sign-in by SRP
      And Alice proves the password
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      And the trigger DefineAuthChallenge was called 1 time for Alice
      When Alice answers with the right code
      Then Alice is asked for CUSTOM_CHALLENGE
      And the trigger DefineAuthChallenge was told the session of Alice:
        | challengeName      | challengeResult | challengeMetadata |
        | SRP_A              | true            | none              |
        | PASSWORD_VERIFIER  | true            | none              |
        | SOFTWARE_TOKEN_MFA | true            | none              |
      When Alice solves the riddle
      Then Alice is signed in

    @TRIG-013 @TRIG-012
    Scenario Outline: A code by SMS comes between the password and the tokens of the define trigger through the <door>
      Given a pool with required SMS and the password alone by triggers
      And Alice uses the <door>
      And Alice is a user with a phone number
      When Alice starts a custom sign-in by SRP
      And Alice proves the password
      Then Alice is asked for SMS_MFA
      When Alice answers with the right code
      Then Alice is signed in
      And the trigger DefineAuthChallenge was told the session of Alice:
        | challengeName     | challengeResult | challengeMetadata |
        | SRP_A             | true            | none              |
        | PASSWORD_VERIFIER | true            | none              |
        | SMS_MFA           | true            | none              |

      Examples:
        | door      |
        | user API  |
        | admin API |
