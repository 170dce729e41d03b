# What a pool must refuse as an answer to SMS_MFA.
Feature: Codes by SMS that are no answer

  Rule: A code that is not the one sent MUST be refused

    @CHAL-043
    Scenario Outline: <code> by SMS is refused through the <door>
      Given a pool with required SMS
      And Alice uses the <door>
      And Alice is a user with a phone number
      When Alice signs in
      And Alice answers with <code>
      Then Alice is refused with CodeMismatchException saying "Invalid code or auth state for the user."

      Examples:
        | code             | door      |
        | a wrong code     | user API  |
        | a wrong code     | admin API |
        | the code "12345" | user API  |
        | the code "Aaaaaa" | user API  |
        | the code "1234567" | user API  |

    @CHAL-043
    Scenario Outline: The code sent to another user is refused through the <door>
      Given a pool with required SMS
      And Alice uses the <door>
      And Alice is a user with a phone number
      And Bob is a user with a phone number
      When Bob signs in
      Then Bob is asked for SMS_MFA
      When Alice signs in
      And Alice answers with the code sent to Bob
      Then Alice is refused with CodeMismatchException saying "Invalid code or auth state for the user."
      When Bob answers with the right code
      Then Bob is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CHAL-043
    Scenario Outline: A code that signed in is refused at the next sign-in by SMS through the <door>
      Given a pool with required SMS
      And Alice uses the <door>
      And Alice is a user with a phone number
      When Alice signs in
      And Alice answers with the right code
      Then Alice is signed in
      When Alice signs in
      Then Alice is asked for SMS_MFA
      When Alice answers with the same code again
      Then Alice is refused with CodeMismatchException saying "Invalid code or auth state for the user."

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CHAL-043 @CHAL-041
    Scenario: A code of the authenticator app is no answer to SMS_MFA
      Given a pool with optional SMS and TOTP
      And Alice is a user with a phone number
      And Alice has an authenticator app
      And Alice has set SMS to preferred
      When Alice signs in
      Then Alice is asked for SMS_MFA
      When Alice answers with the same code again
      Then Alice is refused with CodeMismatchException saying "Invalid code or auth state for the user."

  Rule: A refused code by SMS MUST leave the session good for another try

    @CHAL-008 @SESS-010
    Scenario Outline: The right code by SMS is taken after two wrong ones through the <door>
      Given a pool with required SMS
      And Alice uses the <door>
      And Alice is a user with a phone number
      When Alice signs in
      And Alice answers 2 times with a wrong code, each refused with CodeMismatchException
      And Alice answers with the right code
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: The code MUST stand under SMS_MFA_CODE

    # The text is known for the authenticator app only.
    @CHAL-041 @CHAL-135
    Scenario Outline: An answer to SMS_MFA <answer> is refused through the <door>
      Given a pool with required SMS
      And Alice uses the <door>
      And Alice is a user with a phone number
      When Alice signs in
      And Alice answers with the right code, but <answer>
      Then Alice is refused with InvalidParameterException

      Examples:
        | answer                                              | door      |
        | without SMS_MFA_CODE                                | user API  |
        | without SMS_MFA_CODE                                | admin API |
        | with SMS_MFA_CODE misspelt as SMS_MFA               | user API  |
        | with SMS_MFA_CODE misspelt as SMS_MFA               | admin API |
        | with SMS_MFA_CODE misspelt as SOFTWARE_TOKEN_MFA_CODE | user API  |
        | with SMS_MFA_CODE misspelt as SMS_OTP_CODE          | user API  |
        | with SMS_MFA_CODE misspelt as ANSWER                | user API  |

  Rule: A code by SMS MUST be as good as the session it was sent in, and no longer

    @CHAL-044 @SESS-003
    Scenario: A code of a client with sessions of 15 minutes is good for 14 minutes
      Given a fresh pool with required SMS
      And Alice uses a client without a secret with sessions of 15 minutes
      And Alice is a user with a phone number
      When Alice signs in
      And 14 minutes pass
      And Alice answers with the right code
      Then Alice is signed in

    @CHAL-044 @SESS-003 @SESS-005
    Scenario Outline: A code of a client with sessions of <minutes> minutes is stale after <minutes> minutes
      Given a fresh pool with required SMS
      And Alice uses a client without a secret with sessions of <minutes> minutes
      And Alice is a user with a phone number
      When Alice signs in
      And <minutes> minutes pass
      And 1 second passes
      And Alice answers with the right code
      Then Alice is refused with NotAuthorizedException saying "Invalid session for the user, session is expired."

      Examples:
        | minutes |
        | 3       |
        | 5       |
        | 15      |
