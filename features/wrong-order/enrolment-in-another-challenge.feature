# Sessions of challenges other than MFA_SETUP: none of them may bring a new app, which would be a way past the factor that is asked for.
Feature: Setting up an app inside another challenge

  Rule: Only the session of MFA_SETUP MUST open the enrolment

    # A user who has a factor would get past it with an app of their own. No source tells the exception.
    @TOTP-035 @TOTP-002
    Scenario Outline: The session of <challenge> does not open the enrolment
      Given a pool with required SMS and TOTP
      And Bob has come to <challenge>
      And Alice is a user
      When Alice associates an authenticator app, but without an access token and with Bob's session
      Then Alice is refused with some exception
      When Alice verifies the app with the code "123456", but without an access token and with Bob's session
      Then Alice is refused with some exception
      When Bob answers the challenge
      Then Bob is asked for <next>

      Examples:
        | challenge             | next      |
        | SELECT_MFA_TYPE       | SMS_MFA   |
        | NEW_PASSWORD_REQUIRED | MFA_SETUP |

    @TOTP-035 @TOTP-002
    Scenario Outline: The session of <challenge> leads to tokens and to no other app
      Given a pool with required SMS and TOTP
      And Bob has come to <challenge>
      And Alice is a user
      When Alice associates an authenticator app, but without an access token and with Bob's session
      Then Alice is refused with some exception
      When Bob answers the challenge
      Then Bob is signed in

      Examples:
        | challenge          |
        | SOFTWARE_TOKEN_MFA |
        | SMS_MFA            |
