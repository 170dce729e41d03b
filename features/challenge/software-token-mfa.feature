# What a pool must do with answers to SOFTWARE_TOKEN_MFA: the challenge that asks for a code of the authenticator app.
Feature: Answering the authenticator app challenge

  Rule: A user with a preferred authenticator app MUST be asked for its code after the password

    @CHAL-021 @CHAL-060 @PREF-004
    Scenario: The challenge names the user and no device when the app was given no name
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      And the challenge carries only:
        | USER_ID_FOR_SRP | [user name] |

    @CHAL-060 @TOTP-028
    Scenario: The challenge names the app when it was given a name
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app named "Alice's phone"
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      And the challenge carries only:
        | USER_ID_FOR_SRP      | [user name]   |
        | FRIENDLY_DEVICE_NAME | Alice's phone |

  Rule: The right code MUST finish the sign-in, through both doors and with both kinds of client

    @CHAL-004 @CHAL-061 @CHAL-068 @CHAL-136 @TOTP-020 @AUTH-070
    Scenario Outline: The right code signs in through the <door> with a <client>
      Given a pool with optional TOTP
      And Alice uses the <door> and a <client>
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with the right code
      Then Alice is signed in

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @CHAL-062
    Scenario: The answer may carry the e-mail alias in place of the user name
      Given a pool with optional TOTP and e-mail alias
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in
      And Alice answers with the right code, but under her e-mail address
      Then Alice is signed in

  Rule: A code that is not the app's present one MUST be refused

    @CHAL-063
    Scenario Outline: <code> is refused through the <door>
      Given a pool with optional TOTP
      And Alice uses the <door>
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in
      And Alice answers with <code>
      Then Alice is refused with CodeMismatchException

      Examples:
        | door      | code             |
        | user API  | a wrong code     |
        | admin API | a wrong code     |
        | user API  | the code "12345" |
        | user API  | the code "Aaaa"  |

    @CHAL-063 @TOTP-009 @TOTP-041
    Scenario: A code of the app for a time far ahead is refused
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in
      And Alice answers with a code 5 steps ahead
      Then Alice is refused with CodeMismatchException

    @CHAL-063
    Scenario: A code from another user's app is refused
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      And Bob is a user
      And Bob has an authenticator app
      When Alice signs in
      And Alice answers with a code from Bob's app
      Then Alice is refused with CodeMismatchException

  Rule: A code MUST be accepted only once

    @CHAL-064 @TOTP-040
    Scenario Outline: A code that signed in is refused at the next sign-in through the <door>
      Given a pool with optional TOTP
      And Alice uses the <door>
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in
      And Alice answers with the right code
      Then Alice is signed in
      When Alice signs in
      And Alice answers with the same code again
      Then Alice is refused with ExpiredCodeException saying "Your software token has already been used once."

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CHAL-064 @TOTP-019
    Scenario: The code that verified the app is refused at the sign-in after it
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in
      And Alice answers with the code she enrolled with
      Then Alice is refused with ExpiredCodeException saying "Your software token has already been used once."

  Rule: The code MUST stand under SOFTWARE_TOKEN_MFA_CODE

    @CHAL-065 @CHAL-135
    Scenario Outline: <answer> is refused as an answer without its key
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in
      And Alice answers with the right code, but <answer>
      Then Alice is refused with InvalidParameterException saying "Missing required parameter SOFTWARE_TOKEN_MFA_CODE"

      Examples:
        | answer                                                      |
        | without SOFTWARE_TOKEN_MFA_CODE                             |
        | with SOFTWARE_TOKEN_MFA_CODE misspelt as SOFTWARE_TOKEN_MFA |

  Rule: A refused code MUST leave the session good for another try

    @CHAL-008 @SESS-010
    Scenario: The right code is taken after a wrong one, in the same session
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in
      And Alice answers with a wrong code
      Then Alice is refused with CodeMismatchException
      When Alice answers with the right code
      Then Alice is signed in
