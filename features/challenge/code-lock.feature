# That guessing codes does not pay: wrong codes lock the user out for a time that grows.
Feature: The lock after wrong codes

  Rule: A user MUST be locked out for a time after five wrong codes

    # Sources disagree on when the lock begins and on its text. The eighth failure locks for eight seconds, long enough to meet.
    @AUTH-035
    Scenario Outline: The right code is refused while wrong codes have locked the user out of <challenge>
      Given a fresh pool with required SMS and TOTP
      And Alice has come to <challenge>
      When Alice answers 4 times with a wrong code, each refused with CodeMismatchException
      And 1 second passes
      And Alice answers with a wrong code
      Then Alice is refused with CodeMismatchException
      When 2 seconds pass
      And Alice answers with a wrong code
      Then Alice is refused with CodeMismatchException
      When 4 seconds pass
      And Alice answers with a wrong code
      Then Alice is refused with CodeMismatchException
      When 8 seconds pass
      And Alice answers with a wrong code
      Then Alice is refused with CodeMismatchException
      When Alice answers with the right code
      Then Alice is refused with NotAuthorizedException
      When 10 seconds pass
      And Alice answers with the right code
      Then Alice is signed in

      Examples:
        | challenge          |
        | SOFTWARE_TOKEN_MFA |
        | SMS_MFA            |

  Rule: Four wrong codes MUST NOT lock the user out

    @AUTH-035 @CHAL-008 @SESS-010
    Scenario Outline: The right code is taken after four wrong ones through the <door>
      Given a pool with required SMS and TOTP
      And Alice uses the <door>
      And Alice has come to SOFTWARE_TOKEN_MFA
      When Alice answers 4 times with a wrong code, each refused with CodeMismatchException
      And Alice answers with the right code
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |
