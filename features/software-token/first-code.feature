# Which first codes a pool must refuse when an authenticator app is verified, and that a refused one ends nothing.
Feature: Refusing the first code of an authenticator app

  Rule: A code that is not of the secret MUST be refused

    @TOTP-012 @TOTP-013
    Scenario Outline: With the access token, <code> does not verify the app
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      And Bob is a user
      And Bob has an authenticator app
      When Alice associates an authenticator app
      And Alice verifies the app with <code>
      Then Alice is refused with EnableSoftwareTokenMFAException saying "Code mismatch and fail enable Software Token MFA"

      Examples:
        | code                  |
        | a wrong code          |
        | a stale code          |
        | a code from Bob's app |

    @TOTP-012 @TOTP-013
    Scenario Outline: With the session, <code> does not verify the app
      Given a pool with required TOTP
      And Alice is a user
      And Bob is a user
      And Bob has an authenticator app
      When Alice signs in
      And Alice associates an authenticator app
      And Alice verifies the app with <code>
      Then Alice is refused with EnableSoftwareTokenMFAException saying "Code mismatch and fail enable Software Token MFA"

      Examples:
        | code                  |
        | a wrong code          |
        | a stale code          |
        | a code from Bob's app |

    @TOTP-008
    Scenario: A code computed with another hash does not verify the app
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When Alice associates an authenticator app
      And Alice verifies the app with a code computed with SHA-256
      Then Alice is refused with EnableSoftwareTokenMFAException

    @TOTP-008
    Scenario: A code computed with another hash does not sign in
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in
      And Alice answers with a code computed with SHA-256
      Then Alice is refused with CodeMismatchException

    @TOTP-022
    Scenario: A code of the secret before the last one does not verify the app
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When Alice associates an authenticator app
      And Alice associates an authenticator app
      And Alice verifies the app with a code from her old app
      Then Alice is refused with EnableSoftwareTokenMFAException

  Rule: A code MUST have six digits and nothing else

    @TOTP-015 @TOTP-017
    Scenario Outline: <code> is no code of an app
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When Alice associates an authenticator app
      And Alice verifies the app with <code>
      Then Alice is refused with InvalidParameterException

      Examples:
        | code               |
        | the code "Aaaa"    |
        | the code "12345a"  |
        | the code "12345"   |
        | the code "1234567" |
        | the code "123 456" |
        | the code ""        |

    @TOTP-017
    Scenario: A verification without a code is refused
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When Alice associates an authenticator app
      And Alice verifies the app with the right code, but without UserCode
      Then Alice is refused with InvalidParameterException

  Rule: The name of an app MUST have at most 131072 characters

    @TOTP-017
    Scenario: A name that is too long is refused, and the longest is taken
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When Alice associates an authenticator app
      And Alice verifies the app with the right code, but with a FriendlyDeviceName of 131073 characters
      Then Alice is refused with InvalidParameterException
      When Alice verifies the app with the right code, but with a FriendlyDeviceName of 131072 characters
      Then the app of Alice is verified

  Rule: A refused code MUST leave the secret and the session good for another try

    @TOTP-014
    Scenario: With the access token, the right code is taken after a wrong one
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When Alice associates an authenticator app
      And Alice verifies the app with a wrong code
      Then Alice is refused with EnableSoftwareTokenMFAException
      When Alice verifies the app with the right code
      Then the app of Alice is verified

    @TOTP-014 @TOTP-016
    Scenario Outline: With the session, the right code is taken after <refused>
      Given a pool with required TOTP
      And Alice is a user
      When Alice signs in
      And Alice associates an authenticator app
      And Alice verifies the app with <refused>
      Then Alice is refused with <refusal>
      When Alice verifies the app with the right code
      Then the app of Alice is verified
      When Alice finishes the set-up
      Then Alice is signed in

      Examples:
        | refused            | refusal                         |
        | a wrong code       | EnableSoftwareTokenMFAException |
        | the code "Aaaa"    | InvalidParameterException       |
        | the code "1234567" | InvalidParameterException       |
