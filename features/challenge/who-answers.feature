# Which names of the user an answer may carry, and that a name which is not the user's own is refused.
Feature: The user name in a challenge answer

  Rule: An answer MUST be taken under every name of the user

    @CHAL-062 @CHAL-137
    Scenario Outline: An answer under the <name> is taken in a pool with e-mail sign-in
      Given a pool with optional TOTP and e-mail sign-in
      And Alice uses a <client>
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      And the challenge carries only:
        | USER_ID_FOR_SRP | [user name] |
      When Alice answers with the right code, but under her <name>
      Then Alice is signed in

      Examples:
        | name           | client                  |
        | user name      | client without a secret |
        | user name      | client with a secret    |
        | e-mail address | client without a secret |
        | e-mail address | client with a secret    |

    @CHAL-062
    Scenario: A user who typed the e-mail alias may answer under the user name
      Given a pool with optional TOTP and e-mail alias
      And Alice is a user
      And Alice has an authenticator app
      And Alice types her e-mail address to sign in
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      And the challenge carries only:
        | USER_ID_FOR_SRP | [user name] |
      When Alice answers with the right code, but under her user name
      Then Alice is signed in

  Rule: An answer under a name that is not the user's own MUST be refused

    # The sources leave the exception open; they guess these two.
    @SESS-007 @CHAL-002
    Scenario Outline: An answer to <challenge> under another user's name is refused through the <door>
      Given a pool with required SMS and TOTP
      And Alice uses the <door>
      And Bob is a user
      And Alice has come to <challenge>
      When Alice answers the challenge, but under Bob's user name
      Then Alice is refused with NotAuthorizedException or CodeMismatchException

      Examples:
        | challenge             | door      |
        | SOFTWARE_TOKEN_MFA    | user API  |
        | SOFTWARE_TOKEN_MFA    | admin API |
        | SMS_MFA               | user API  |
        | SMS_MFA               | admin API |
        | SELECT_MFA_TYPE       | user API  |
        | MFA_SETUP             | user API  |
        | NEW_PASSWORD_REQUIRED | user API  |

    @SESS-007 @CHAL-002
    Scenario Outline: An answer to <challenge> under a name that nobody has is refused
      Given a pool with required SMS and TOTP
      And Alice has come to <challenge>
      When Alice answers the challenge, but under an unknown user name
      Then Alice is refused with some exception

      Examples:
        | challenge             |
        | SOFTWARE_TOKEN_MFA    |
        | SMS_MFA               |
        | SELECT_MFA_TYPE       |
        | MFA_SETUP             |
        | NEW_PASSWORD_REQUIRED |

  Rule: A user who was disabled in the middle of the sign-in MUST NOT finish it

    @AUTH-025
    Scenario Outline: A user disabled at <challenge> does not come in by the right answer
      Given a pool with required SMS and TOTP
      And Alice has come to <challenge>
      When the administrator disables Alice
      And Alice answers the challenge
      Then Alice is refused with NotAuthorizedException

      Examples:
        | challenge          |
        | SOFTWARE_TOKEN_MFA |
        | SMS_MFA            |
