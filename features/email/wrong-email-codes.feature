# What a pool must refuse as an answer to EMAIL_OTP when it is the second factor.
Feature: Codes by e-mail that are no answer

  Rule: A code that is not the one sent MUST be refused and leave the session good

    @CHAL-052 @CHAL-008 @SESS-010
    Scenario Outline: <code> by e-mail is refused through the <door>
      Given a pool with required e-mail
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in
      And Alice answers with <code>
      Then Alice is refused with CodeMismatchException
      When Alice answers with the right code
      Then Alice is signed in

      Examples:
        | code              | door      |
        | a wrong code      | user API  |
        | a wrong code      | admin API |
        | the code "12345"  | user API  |
        | the code "Aaaaaa" | user API  |

    @CHAL-052
    Scenario: The code sent to another user's address is refused
      Given a pool with required e-mail
      And Alice is a user
      And Bob is a user
      When Bob signs in
      Then Bob is asked for EMAIL_OTP
      When Alice signs in
      And Alice answers with the code sent to Bob
      Then Alice is refused with CodeMismatchException

    @CHAL-052 @SESS-009
    Scenario: The code of the sign-in before is refused as a code by e-mail
      Given a pool with required e-mail
      And Alice is a user
      When Alice signs in
      Then Alice is asked for EMAIL_OTP
      When Alice signs in
      And Alice answers with the code sent before
      Then Alice is refused with CodeMismatchException

  Rule: The code MUST stand under EMAIL_OTP_CODE, beside the user name

    @CHAL-051 @CHAL-135
    Scenario Outline: <answer> is refused as an answer to e-mail MFA through the <door>
      Given a pool with required e-mail
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in
      And Alice answers with the right code, but <answer>
      Then Alice is refused with InvalidParameterException

      Examples:
        | answer                                         | door      |
        | without EMAIL_OTP_CODE                         | user API  |
        | without EMAIL_OTP_CODE                         | admin API |
        | with an empty EMAIL_OTP_CODE                   | user API  |
        | with EMAIL_OTP_CODE misspelt as EMAIL_MFA_CODE | user API  |
        | with EMAIL_OTP_CODE misspelt as email_otp_code | user API  |
        | without USERNAME                               | user API  |
        | without USERNAME                               | admin API |
        | without a session                              | user API  |

  Rule: The answer MUST come in the session of its challenge, its user and its client

    @SESS-006 @SESS-007 @CHAL-003
    Scenario Outline: A right code by e-mail <edit> is refused through the <door>
      Given a pool with required e-mail
      And Alice uses the <door>
      And Bob uses the <door>
      And Alice is a user
      And Bob is a user
      When Bob signs in
      Then Bob is asked for EMAIL_OTP
      When Alice signs in
      And Alice answers with the right code, but <edit>
      Then Alice is refused with NotAuthorizedException
      When Alice answers with the right code
      Then Alice is signed in

      Examples:
        | edit                           | door      |
        | with Bob's session             | user API  |
        | with Bob's session             | admin API |
        | with a garbage session         | user API  |
        | under Bob's user name          | user API  |
        | through a client with a secret | user API  |

    @SESS-006
    Scenario: A code by e-mail that signed in does so once
      Given a pool with required e-mail
      And Alice is a user
      When Alice signs in
      And Alice answers with the right code
      Then Alice is signed in
      When Alice answers with the same code again
      Then Alice is refused with NotAuthorizedException saying "Invalid session for the user, session can only be used once."

    @AUTH-037 @AUTH-038
    Scenario Outline: A right code by e-mail <edit> is refused for a client with a secret
      Given a pool with required e-mail
      And Alice uses a client with a secret
      And Alice is a user
      When Alice signs in
      And Alice answers with the right code, but <edit>
      Then Alice is refused with NotAuthorizedException

      Examples:
        | edit                     |
        | without a secret hash    |
        | with a wrong secret hash |
