# Strings that are no session: nobody issued them, or their length is wrong.
Feature: Strings that are no session

  Rule: A session that nobody issued MUST be refused

    # Sources give several texts for it.
    @SESS-007
    Scenario Outline: An answer to <challenge> with a garbage session is refused through the <door>
      Given a pool with required SMS and TOTP
      And Alice uses the <door>
      And Alice has come to <challenge>
      When Alice answers the challenge, but with a garbage session
      Then Alice is refused with NotAuthorizedException
      When Alice answers the challenge, but with a session of 20 characters
      Then Alice is refused with NotAuthorizedException

      Examples:
        | challenge             | door      |
        | SOFTWARE_TOKEN_MFA    | user API  |
        | SOFTWARE_TOKEN_MFA    | admin API |
        | SMS_MFA               | user API  |
        | SMS_MFA               | admin API |
        | SELECT_MFA_TYPE       | user API  |
        | MFA_SETUP             | user API  |
        | NEW_PASSWORD_REQUIRED | user API  |

    @SESS-007
    Scenario: Neither half of the enrolment takes a garbage session
      Given a pool with required TOTP
      And Alice is a user
      When Alice signs in
      And Alice associates an authenticator app, but with a garbage session
      Then Alice is refused with NotAuthorizedException
      When Alice associates an authenticator app
      And Alice verifies the app with the right code, but with a garbage session
      Then Alice is refused with NotAuthorizedException

  Rule: A session of a length that no session has MUST be refused

    # The model and the live text disagree on the upper limit; both refuse 9000 characters.
    @SESS-012 @SESS-013
    Scenario Outline: A session of <length> characters is refused through the <door>
      Given a pool with required SMS and TOTP
      And Alice uses the <door>
      And Alice has come to SMS_MFA
      When Alice answers the challenge, but with a session of <length> characters
      Then Alice is refused with InvalidParameterException
      When Alice answers the challenge
      Then Alice is signed in

      Examples:
        | length | door      |
        | 1      | user API  |
        | 19     | user API  |
        | 19     | admin API |
        | 9000   | user API  |
        | 9000   | admin API |

  Rule: A refused session MUST leave the user's own good

    @SESS-010 @SESS-007
    Scenario Outline: The right session of <challenge> is taken after a garbage one
      Given a pool with required SMS and TOTP
      And Alice has come to <challenge>
      When Alice answers the challenge, but with a garbage session
      Then Alice is refused with NotAuthorizedException
      When Alice answers the challenge
      Then Alice is signed in

      Examples:
        | challenge          |
        | SOFTWARE_TOKEN_MFA |
        | SMS_MFA            |
        | MFA_SETUP          |
