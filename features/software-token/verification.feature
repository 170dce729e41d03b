# What a pool must do when a user proves with a first code that the authenticator app holds the secret.
Feature: Verifying an authenticator app

  Rule: The first right code MUST register the app

    @TOTP-004 @TOTP-006 @TOTP-010
    Scenario Outline: A signed-in user of a <client> verifies an app with the access token
      Given a pool with optional TOTP
      And Alice uses a <client>
      And Alice is a user
      And Alice has signed in
      When Alice associates an authenticator app
      And Alice verifies the app with the right code
      Then the app of Alice is verified

      Examples:
        | client                  |
        | client without a secret |
        | client with a secret    |

    @TOTP-010 @TOTP-028
    Scenario: The name given at the verification is told at the next sign-in
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When Alice associates an authenticator app
      And Alice verifies the app with the right code, naming it "AlicePhone"
      Then the app of Alice is verified
      Given Alice has set TOTP to preferred
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      And the challenge carries only:
        | USER_ID_FOR_SRP      | [user name] |
        | FRIENDLY_DEVICE_NAME | AlicePhone  |

    @TOTP-004 @TOTP-011 @TOTP-037
    Scenario Outline: A user inside MFA_SETUP of the <door> and a <client> verifies an app with the session
      Given a pool with required TOTP
      And Alice uses the <door> and a <client>
      And Alice is a user
      When Alice signs in
      And Alice associates an authenticator app
      And Alice verifies the app with the right code
      Then the app of Alice is verified
      When Alice finishes the set-up
      Then Alice is signed in

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @TOTP-030 @CHAL-024
    Scenario: An app verified with the session stays registered when the sign-in is abandoned
      Given a pool with required TOTP
      And Alice is a user
      When Alice signs in
      And Alice associates an authenticator app
      And Alice verifies the app with the right code
      Then the app of Alice is verified
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with the right code
      Then Alice is signed in

  Rule: A verified app MUST NOT be asked for in an OPTIONAL pool before the preference is set

    @TOTP-027 @CHAL-022
    Scenario: An app without preference leaves the sign-in to the password alone
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has registered an authenticator app
      Then the pool shows no factors of Alice
      When Alice signs in
      Then Alice is signed in

  Rule: An app that is not verified MUST have no effect

    @TOTP-018
    Scenario: After an association alone the password is enough
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When Alice associates an authenticator app
      Then Alice is given a secret for the app
      And the pool shows no factors of Alice
      When Alice signs in
      Then Alice is signed in

    @TOTP-037
    Scenario: After an association alone a required app is to be set up again
      Given a pool with required TOTP
      And Alice is a user
      When Alice signs in
      And Alice associates an authenticator app
      Then Alice is given a secret for the app
      When Alice signs in
      Then Alice is asked for MFA_SETUP

  Rule: An access token or a session MUST come with the first code, and not both

    @TOTP-037
    Scenario: A first code without a proof of who sends it is refused
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When Alice associates an authenticator app
      And Alice verifies the app with the right code, but without an access token
      Then Alice is refused with some exception

    @TOTP-003 @TOTP-037
    Scenario: A first code with a session and an access token is refused
      Given a pool with required TOTP
      And Alice is a user
      And Alice has an authenticator app
      When the administrator deletes the app of Alice
      When Alice signs in
      And Alice associates an authenticator app
      And Alice verifies the app with the right code, but with her access token
      Then Alice is refused with some exception

    @TOTP-035 @TOK-033
    Scenario: A first code with a garbage access token is refused
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When Alice associates an authenticator app
      And Alice verifies the app with the right code, but with a garbage access token
      Then Alice is refused with NotAuthorizedException saying "Invalid Access Token"

    @CHAL-086 @SESS-007 @SESS-016
    Scenario: The session that came before the secret does not verify an app
      Given a pool with required TOTP
      And Alice is a user
      When Alice signs in
      And Alice associates an authenticator app
      And Alice verifies the app with the right code, but with her first session
      Then Alice is refused with NotAuthorizedException saying "Invalid session for the user."
