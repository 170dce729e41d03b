# What a pool must do when a user asks for the secret of an authenticator app.
Feature: Associating an authenticator app

  Rule: A user who proves who they are MUST be given a secret for an app

    @TOTP-001 @TOTP-004 @TOTP-005 @TOTP-026
    Scenario Outline: A user who signed in through the <door> and a <client> is given a secret and nothing else
      Given a pool with optional TOTP
      And Alice uses the <door> and a <client>
      And Alice is a user
      When Alice signs in
      Then Alice is signed in
      When Alice associates an authenticator app
      Then Alice is given a secret for the app

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @TOTP-002 @TOTP-004 @SESS-016
    Scenario Outline: A user inside MFA_SETUP of the <door> and a <client> is given a secret and a new session
      Given a pool with required TOTP
      And Alice uses the <door> and a <client>
      And Alice is a user
      When Alice signs in
      Then Alice is asked for MFA_SETUP
      When Alice associates an authenticator app
      Then Alice is given a secret for the app

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @TOTP-006 @TOTP-007
    Scenario: The secret is good for an app that reads it from a QR code
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When Alice associates an authenticator app
      Then Alice is given a secret for the app
      When Alice scans a QR code of the secret
      And Alice verifies the app with the right code
      Then the app of Alice is verified

    @TOTP-034
    Scenario: A user who signed in with an SMS code adds an app to it
      Given a pool with required SMS and TOTP, recovery by e-mail
      And Alice is a user with a phone number
      When Alice signs in
      Then Alice is asked for SMS_MFA
      When Alice answers with the right code
      Then Alice is signed in
      When Alice associates an authenticator app
      Then Alice is given a secret for the app
      When Alice verifies the app with the right code
      Then the app of Alice is verified
      When Alice sets TOTP to preferred
      Then Alice gets an empty answer
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA

  Rule: An access token or a session MUST come with the request, and not both

    @TOTP-003
    Scenario: An association that proves nothing is refused
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When Alice associates an authenticator app, but without an access token
      Then Alice is refused with some exception

    @TOTP-003 @TOTP-035
    Scenario: An association with a session and an access token is refused
      Given a pool with required TOTP
      And Alice is a user
      And Alice has an authenticator app
      When the administrator deletes the app of Alice
      When Alice signs in
      Then Alice is asked for MFA_SETUP
      When Alice associates an authenticator app, but with her access token
      Then Alice is refused with some exception

  Rule: Only a signed-in user or a user inside MFA_SETUP MUST be given a secret

    @TOTP-035 @TOK-033
    Scenario: An association with a garbage access token is refused
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When Alice associates an authenticator app, but with a garbage access token
      Then Alice is refused with NotAuthorizedException saying "Invalid Access Token"

    @TOTP-035
    Scenario: An association with a garbage session is refused
      Given a pool with required TOTP
      And Alice is a user
      When Alice signs in
      Then Alice is asked for MFA_SETUP
      When Alice associates an authenticator app, but with a garbage session
      Then Alice is refused with NotAuthorizedException

    @TOTP-035
    Scenario: The session of a code challenge is no proof for an association
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice associates an authenticator app, but without an access token and with her first session
      Then Alice is refused with NotAuthorizedException

    @TOTP-035
    Scenario: The session of a user who must change the password is no proof for an association
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      And Bob is a user with a temporary password
      When Bob signs in
      Then Bob is asked for NEW_PASSWORD_REQUIRED
      When Alice associates an authenticator app, but without an access token and with Bob's session
      Then Alice is refused with NotAuthorizedException

  Rule: A pool that does not offer TOTP MUST refuse an association

    @TOTP-023
    Scenario Outline: There is no secret in a pool with <shape>
      Given a pool with <shape>
      And Alice is a user
      And Alice has signed in
      When Alice associates an authenticator app
      Then Alice is refused with SoftwareTokenMFANotFoundException saying "Software Token MFA has not been enabled by the userPool"

      Examples:
        | shape              |
        | MFA off            |
        | optional SMS alone |
