# Article 001, walked to its end: TOTP with an app called BobPhone, in a pool that tracks devices.
Feature: Article 001, TOTP with a named app in a pool that tracks devices

  Rule: The steps of the article MUST lead to a sign-in with a code and a new device, by either sign-in call

    @TOTP-001 @TOTP-010 @TOTP-028 @PREF-003 @PREF-004 @CHAL-060 @CHAL-062 @CHAL-068 @DEV-003
    Scenario Outline: The reader of article 001 names the app, sets the preference twice and signs in through the <door>
      Given a pool with optional TOTP and device tracking
      And Bob uses the <door>
      And Bob is a user
      When Bob signs in
      Then Bob is signed in
      When Bob associates an authenticator app
      Then Bob is given a secret for the app
      When Bob verifies the app with the right code, naming it "BobPhone"
      Then the app of Bob is verified
      When Bob sets TOTP to preferred, but through the user API
      Then Bob gets an empty answer
      When Bob sets TOTP to preferred, but through the admin API
      Then Bob gets an empty answer
      When Bob signs in
      Then Bob is asked for SOFTWARE_TOKEN_MFA
      And the challenge carries only:
        | FRIENDLY_DEVICE_NAME | BobPhone    |
        | USER_ID_FOR_SRP      | [user name] |
      When Bob answers with the right code
      Then Bob is signed in
      And Bob is given a new device

      Examples:
        | door      |
        | admin API |
        | user API  |

  Rule: The preference MUST work from either side alone

    @PREF-004 @PREF-036
    Scenario Outline: Set through the <door> alone, the preference of article 001 makes the challenge appear
      Given a pool with optional TOTP and device tracking
      And Bob is a user
      And Bob has registered an authenticator app
      When Bob sets TOTP to preferred, but through the <door>
      Then Bob gets an empty answer
      When Bob signs in
      Then Bob is asked for SOFTWARE_TOKEN_MFA

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: What the article asks for beforehand MUST be asked for by the pool

    @TOTP-023 @POOL-057
    Scenario: Article 001's first note: an app is refused while the pool has no MFA
      Given a pool with MFA off
      And Bob is a user
      And Bob has signed in
      When Bob associates an authenticator app
      Then Bob is refused with SoftwareTokenMFANotFoundException saying "Software Token MFA has not been enabled by the userPool"

    @TOTP-035 @POOL-057 @TOK-033
    Scenario: Article 001's second note: an app is refused to somebody who is not signed in
      Given a pool with optional TOTP and device tracking
      And Bob is a user
      When Bob associates an authenticator app, but with a garbage access token
      Then Bob is refused with NotAuthorizedException saying "Invalid Access Token"

    @AUTH-012
    Scenario: Article 001's flow is the one flow that the client needs
      Given a pool with optional TOTP and device tracking
      And Bob uses a client without a secret that allows only ALLOW_ADMIN_USER_PASSWORD_AUTH
      And Bob uses the admin API
      And Bob is a user
      When Bob signs in by ADMIN_USER_PASSWORD_AUTH
      Then Bob is signed in

  Rule: Somebody who has only two of user name, password and code MUST stay outside

    @AUTH-021
    Scenario: The sign-in of article 001 is refused with a wrong password
      Given a pool with optional TOTP and device tracking
      And Bob uses the admin API
      And Bob is a user
      And Bob has an authenticator app
      When Bob signs in, but with a wrong password
      Then Bob is refused with NotAuthorizedException saying "Incorrect username or password."

    @CHAL-063
    Scenario: The sign-in of article 001 is refused with a code that the app does not show
      Given a pool with optional TOTP and device tracking
      And Bob uses the admin API
      And Bob is a user
      And Bob has an authenticator app
      When Bob signs in
      And Bob answers with a wrong code
      Then Bob is refused with CodeMismatchException
