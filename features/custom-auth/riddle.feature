# What a pool must do with CUSTOM_AUTH: its triggers define, create and verify the challenges. The suite's triggers ask a riddle.
Feature: Signing in by a custom challenge

  Rule: The custom flow MUST begin with the user name alone and end as the define trigger says

    @AUTH-005 @CHAL-100 @CHAL-101 @CHAL-102 @TRIG-016 @TRIG-017
    Scenario Outline: A riddle is solved through the <door> with a <client>
      Given a pool with optional TOTP and a riddle
      And Alice uses the <door> and a <client>
      And Alice is a user
      When Alice starts a custom sign-in
      Then Alice is asked for CUSTOM_CHALLENGE
      And the challenge carries only:
        | USERNAME | [user name]                      |
        | question | What has keys and opens no door? |
      When Alice solves the riddle
      Then Alice is signed in
      And the trigger VerifyAuthChallengeResponse was told of Alice:
        | request.challengeAnswer                   | a piano |
        | request.privateChallengeParameters.answer | a piano |

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @CHAL-100 @CHAL-101
    Scenario Outline: A riddle is solved by a user who typed an e-mail address through the <door>
      Given a pool with MFA off, e-mail sign-in and a riddle
      And Alice uses the <door> and a client with a secret
      And Alice is a user
      When Alice starts a custom sign-in
      Then Alice is asked for CUSTOM_CHALLENGE
      When Alice solves the riddle
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |

    @TRIG-013
    Scenario: A custom sign-in without a password asks for no code of an app
      Given a pool with optional TOTP and a riddle
      And Alice is a user
      And Alice has an authenticator app
      When Alice starts a custom sign-in
      Then Alice is asked for CUSTOM_CHALLENGE
      When Alice solves the riddle
      Then Alice is signed in

  Rule: A wrong answer MUST leave the decision to the define trigger

    @TRIG-022 @TRIG-024 @CHAL-102 @SESS-009
    Scenario Outline: A riddle answered wrongly is asked again in a new session through the <door>
      Given a pool with optional TOTP and a riddle
      And Alice uses the <door>
      And Alice is a user
      When Alice starts a custom sign-in
      Then Alice is asked for CUSTOM_CHALLENGE
      When Alice answers the riddle wrongly
      Then Alice is asked for CUSTOM_CHALLENGE
      When Alice answers the riddle wrongly
      Then Alice is asked for CUSTOM_CHALLENGE
      When Alice solves the riddle
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CHAL-103 @TRIG-011
    Scenario: The define trigger fails the sign-in after three wrong answers
      Given a pool with optional TOTP and a riddle
      And Alice is a user
      When Alice starts a custom sign-in
      And Alice answers the riddle wrongly
      And Alice answers the riddle wrongly
      And Alice answers the riddle wrongly
      Then Alice is refused with NotAuthorizedException saying "Incorrect username or password."
      And the trigger DefineAuthChallenge was told the session of Alice:
        | challengeName    | challengeResult | challengeMetadata |
        | CUSTOM_CHALLENGE | false           | RIDDLE            |
        | CUSTOM_CHALLENGE | false           | RIDDLE            |
        | CUSTOM_CHALLENGE | false           | RIDDLE            |

    @CHAL-103
    Scenario: The define trigger fails the sign-in before anything is asked
      Given a pool with MFA off and a DefineAuthChallenge trigger that gives up
      And Alice is a user
      When Alice starts a custom sign-in
      Then Alice is refused with NotAuthorizedException saying "Incorrect username or password."

  Rule: The lock for failed passwords MUST NOT cover custom challenges

    @TRIG-020
    Scenario: A user locked out by wrong passwords signs in by a riddle
      Given a pool with optional TOTP and a riddle
      And Alice is a user
      When Alice types a wrong password 5 times at once
      And Alice signs in
      Then Alice is refused with NotAuthorizedException saying "Password attempts exceeded"
      When Alice starts a custom sign-in
      Then Alice is asked for CUSTOM_CHALLENGE
      When Alice solves the riddle
      Then Alice is signed in
