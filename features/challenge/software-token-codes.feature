# More ways in which the answer to SOFTWARE_TOKEN_MFA is wrong: malformed codes, an app that is gone; and what a tracked pool adds to the right one.
Feature: Codes of the authenticator app that are no answer

  Rule: A code that is not six digits MUST be refused

    @CHAL-063
    Scenario Outline: The malformed code <code> is refused
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in
      And Alice answers with the code "<code>"
      Then Alice is refused with CodeMismatchException

      Examples:
        | code    |
        | 1       |
        | 0000000 |
        | 12 34 5 |
        | -12345  |
        | ١٢٣٤٥٦  |

    @CHAL-061 @CHAL-065
    Scenario: An empty code is refused
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in
      And Alice answers with the right code, but with an empty SOFTWARE_TOKEN_MFA_CODE
      Then Alice is refused with InvalidParameterException or CodeMismatchException

    @CHAL-065 @CHAL-135
    Scenario Outline: The code under <key> is no answer to SOFTWARE_TOKEN_MFA through the <door>
      Given a pool with optional TOTP
      And Alice uses the <door> and a client with a secret
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in
      And Alice answers with the right code, but with SOFTWARE_TOKEN_MFA_CODE misspelt as <key>
      Then Alice is refused with InvalidParameterException saying "Missing required parameter SOFTWARE_TOKEN_MFA_CODE"

      Examples:
        | key                     | door      |
        | SMS_MFA_CODE            | user API  |
        | SMS_MFA_CODE            | admin API |
        | software_token_mfa_code | user API  |
        | ANSWER                  | user API  |

  Rule: A user whose app was deleted MUST be told that there is none

    @CHAL-066
    Scenario Outline: An answer through the <door> after the app was deleted is refused
      Given a pool with optional TOTP
      And Alice uses the <door>
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When the administrator deletes the app of Alice
      And Alice answers with the right code
      Then Alice is refused with SoftwareTokenMFANotFoundException saying "Software Token MFA does not exist for the user."

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: The right code MUST yield a new device where the pool tracks devices

    @CHAL-068 @CHAL-004
    Scenario: A sign-in by the app names a new device in a pool that tracks devices
      Given a pool with optional TOTP and device tracking
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in
      And Alice answers with the right code
      Then Alice is signed in

  Rule: A wrong code MUST be refused in the words that clients recognise

    # Sources differ in the full stop only.
    @CHAL-063
    Scenario Outline: A wrong code of the app is told in the service's words through the <door>
      Given a pool with optional TOTP
      And Alice uses the <door>
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in
      And Alice answers with a wrong code
      Then Alice is refused with CodeMismatchException saying "Invalid code received for user", with or without a full stop

      Examples:
        | door      |
        | user API  |
        | admin API |
