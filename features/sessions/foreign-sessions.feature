# Sessions that are not the user's, not the client's, or not there at all.
Feature: Sessions that do not belong to the answer

  Rule: An answer without a session MUST be refused

    @CHAL-007 @SESS-008 @CHAL-003
    Scenario Outline: An answer to <challenge> without a session is refused through the <door>
      Given a pool with required SMS and TOTP
      And Alice uses the <door>
      And Alice has come to <challenge>
      When Alice answers the challenge, but without a session
      Then Alice is refused with InvalidParameterException saying "Missing required parameter Session"

      Examples:
        | challenge             | door      |
        | SOFTWARE_TOKEN_MFA    | user API  |
        | SOFTWARE_TOKEN_MFA    | admin API |
        | SMS_MFA               | user API  |
        | SMS_MFA               | admin API |
        | SELECT_MFA_TYPE       | user API  |
        | SELECT_MFA_TYPE       | admin API |
        | MFA_SETUP             | user API  |
        | MFA_SETUP             | admin API |
        | NEW_PASSWORD_REQUIRED | user API  |
        | NEW_PASSWORD_REQUIRED | admin API |

    @SESS-019 @SESS-008
    Scenario: The challenge after SRP needs the session that SRP did not
      Given a pool with required SMS and TOTP
      And Alice is a user with a phone number
      When Alice starts to sign in by SRP
      Then Alice is asked for PASSWORD_VERIFIER
      When Alice proves the password
      Then Alice is asked for SMS_MFA
      When Alice answers with the right code, but without a session
      Then Alice is refused with InvalidParameterException saying "Missing required parameter Session"
      When Alice answers with the right code
      Then Alice is signed in

  Rule: The session of another user MUST be refused

    @SESS-007
    Scenario Outline: An answer to <challenge> with another user's session is refused through the <door>
      Given a pool with required SMS and TOTP
      And Alice uses the <door>
      And Bob has come to <challenge>
      And Alice has come to <challenge>
      When Alice answers the challenge, but with Bob's session
      Then Alice is refused with NotAuthorizedException

      Examples:
        | challenge             | door      |
        | SOFTWARE_TOKEN_MFA    | user API  |
        | SOFTWARE_TOKEN_MFA    | admin API |
        | SMS_MFA               | user API  |
        | SMS_MFA               | admin API |
        | SELECT_MFA_TYPE       | user API  |
        | SELECT_MFA_TYPE       | admin API |
        | MFA_SETUP             | user API  |
        | MFA_SETUP             | admin API |
        | NEW_PASSWORD_REQUIRED | user API  |
        | NEW_PASSWORD_REQUIRED | admin API |

    @SESS-007
    Scenario Outline: The session of a user of another pool is refused through the <door>
      Given a pool with required SMS and TOTP
      And Alice uses the <door>
      And Mallory uses the <door>
      And Mallory is a user of another pool with required SMS and TOTP
      And Alice has come to SMS_MFA
      When Mallory signs in
      Then Mallory is asked for MFA_SETUP
      When Alice answers the challenge, but with Mallory's session
      Then Alice is refused with NotAuthorizedException

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: A session MUST be good only for the client that it was given to

    # The sources leave the exception open; they guess these two.
    @SESS-007
    Scenario Outline: The session of one client is refused through another by the <door>
      Given a pool with required SMS and TOTP
      And Alice uses the <door> and a <client>
      And Alice has come to <challenge>
      When Alice answers the challenge, but through a <other>
      Then Alice is refused with NotAuthorizedException or CodeMismatchException
      When Alice answers the challenge
      Then Alice is signed in

      Examples:
        | challenge          | door      | client                  | other                   |
        | SOFTWARE_TOKEN_MFA | user API  | client without a secret | client with a secret    |
        | SOFTWARE_TOKEN_MFA | admin API | client with a secret    | client without a secret |
        | SMS_MFA            | user API  | client with a secret    | client without a secret |
        | SMS_MFA            | admin API | client without a secret | client with a secret    |
