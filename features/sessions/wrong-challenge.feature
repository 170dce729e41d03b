# Answers that fit the challenge they name, in a session of another challenge: no factor can be swapped for another.
Feature: Answers to a challenge that was not asked

  Rule: A factor that was not asked for MUST NOT finish the sign-in

    # No source tells the exception.
    @SESS-007 @CHAL-025
    Scenario Outline: A right code by SMS is refused where the app was asked for through the <door>
      Given a pool with required SMS and TOTP
      And Alice uses the <door>
      And Alice is a user with a phone number
      And Alice has an authenticator app
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers the challenge as if it were SMS_MFA
      Then Alice is refused with some exception
      When Alice answers with the right code
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |

    @SESS-007 @CHAL-025
    Scenario Outline: A right code of the app is refused where SMS was asked for through the <door>
      Given a pool with required SMS and TOTP
      And Alice uses the <door>
      And Alice is a user with a phone number
      And Alice has registered an authenticator app
      And Alice has set SMS to preferred
      When Alice signs in
      Then Alice is asked for SMS_MFA
      When Alice answers the challenge as if it were SOFTWARE_TOKEN_MFA
      Then Alice is refused with some exception

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: A session MUST be good only for the challenge that it was given for

    # No source tells the exception.
    @SESS-007 @CHAL-003
    Scenario Outline: The session of <asked> is refused with a full answer to <answered>
      Given a pool with required SMS and TOTP
      And Alice has come to <asked>
      When Alice answers the challenge as if it were <answered>
      Then Alice is refused with some exception

      Examples:
        | asked                 | answered              |
        | SOFTWARE_TOKEN_MFA    | SELECT_MFA_TYPE       |
        | SOFTWARE_TOKEN_MFA    | MFA_SETUP             |
        | SOFTWARE_TOKEN_MFA    | NEW_PASSWORD_REQUIRED |
        | SMS_MFA               | SELECT_MFA_TYPE       |
        | SMS_MFA               | MFA_SETUP             |
        | SMS_MFA               | NEW_PASSWORD_REQUIRED |
        | SELECT_MFA_TYPE       | SOFTWARE_TOKEN_MFA    |
        | SELECT_MFA_TYPE       | SMS_MFA               |
        | SELECT_MFA_TYPE       | MFA_SETUP             |
        | SELECT_MFA_TYPE       | NEW_PASSWORD_REQUIRED |
        | MFA_SETUP             | SOFTWARE_TOKEN_MFA    |
        | MFA_SETUP             | SELECT_MFA_TYPE       |
        | MFA_SETUP             | NEW_PASSWORD_REQUIRED |
        | NEW_PASSWORD_REQUIRED | SELECT_MFA_TYPE       |
        | NEW_PASSWORD_REQUIRED | MFA_SETUP             |
