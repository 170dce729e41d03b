# What a pool must refuse as an answer to the challenge of a first factor.
Feature: Answering the challenge of a first factor wrongly

  Rule: The answer MUST hold the key of its challenge

    @CHAL-051 @CHAL-124 @CHAL-135
    Scenario Outline: <answer> is refused as an answer to <factor> through the <door>
      Given a pool with MFA not required and e-mail or SMS codes as a first factor
      And Alice uses the <door>
      And Alice is a user with a phone number
      When Alice signs in by choice, preferring <factor>
      And Alice answers with the right code, but <answer>
      Then Alice is refused with InvalidParameterException
      When Alice answers with the right code
      Then Alice is signed in

      Examples:
        | factor    | answer                                       | door      |
        | EMAIL_OTP | without EMAIL_OTP_CODE                       | user API  |
        | EMAIL_OTP | without EMAIL_OTP_CODE                       | admin API |
        | EMAIL_OTP | with an empty EMAIL_OTP_CODE                 | user API  |
        | EMAIL_OTP | with EMAIL_OTP_CODE misspelt as EMAIL_OTP    | user API  |
        | EMAIL_OTP | with EMAIL_OTP_CODE misspelt as SMS_OTP_CODE | user API  |
        | EMAIL_OTP | without USERNAME                             | user API  |
        | EMAIL_OTP | without USERNAME                             | admin API |
        | SMS_OTP   | without SMS_OTP_CODE                         | user API  |
        | SMS_OTP   | without SMS_OTP_CODE                         | admin API |
        | SMS_OTP   | with SMS_OTP_CODE misspelt as SMS_MFA_CODE   | user API  |
        | SMS_OTP   | without USERNAME                             | user API  |

    @CHAL-125 @CHAL-126
    Scenario Outline: <factor> answered <edit> is refused through the <door>
      Given a pool with MFA not required
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in by choice, preferring <factor>, but without <key>
      And Alice answers with what <factor> takes, but <edit>
      Then Alice is refused with InvalidParameterException

      Examples:
        | factor       | key      | edit                               | door      |
        | PASSWORD     | PASSWORD | without PASSWORD                   | user API  |
        | PASSWORD     | PASSWORD | without PASSWORD                   | admin API |
        | PASSWORD     | PASSWORD | with PASSWORD misspelt as password | user API  |
        | PASSWORD     | PASSWORD | without USERNAME                   | user API  |
        | PASSWORD_SRP | SRP_A    | without SRP_A                      | user API  |
        | PASSWORD_SRP | SRP_A    | without SRP_A                      | admin API |
        | PASSWORD_SRP | SRP_A    | with SRP_A misspelt as SRP_B       | user API  |
        | PASSWORD_SRP | SRP_A    | without USERNAME                   | user API  |

    @AUTH-037 @AUTH-038
    Scenario Outline: A right first code <edit> is refused for a client with a secret
      Given a pool with MFA not required and e-mail codes as a first factor
      And Alice uses a client with a secret
      And Alice is a user
      When Alice signs in by choice, preferring EMAIL_OTP
      And Alice answers with the right code, but <edit>
      Then Alice is refused with NotAuthorizedException
      When Alice answers with the right code
      Then Alice is signed in

      Examples:
        | edit                     |
        | without a secret hash    |
        | with a wrong secret hash |

  Rule: The answer MUST come in the session of its challenge and its user

    @SESS-007 @SESS-006 @CHAL-003
    Scenario Outline: A right code <edit> is refused as a first factor through the <door>
      Given a pool with MFA not required and e-mail codes as a first factor
      And Alice uses the <door>
      And Bob uses the <door>
      And Alice is a user
      And Bob is a user
      When Bob signs in by choice, preferring EMAIL_OTP
      Then Bob is asked for EMAIL_OTP
      When Alice signs in by choice
      And Alice chooses to begin with EMAIL_OTP
      And Alice answers with the right code, but <edit>
      Then Alice is refused with NotAuthorizedException

      Examples:
        | edit                                                | door      |
        | with Bob's session                                  | user API  |
        | with Bob's session                                  | admin API |
        | with her first session                              | user API  |
        | with a garbage session                              | user API  |
        | under Bob's user name                               | user API  |
        | as the challenge SELECT_CHALLENGE and with ANSWER set to "EMAIL_OTP" | user API  |
        | as the challenge PASSWORD and with PASSWORD set to "Wrong-0-password" | user API  |

    @SESS-006
    Scenario Outline: A code that signed in does not sign in again through the <door>
      Given a pool with MFA not required and e-mail codes as a first factor
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in by choice, preferring EMAIL_OTP
      And Alice answers with the right code
      Then Alice is signed in
      When Alice answers with the same code again
      Then Alice is refused with NotAuthorizedException saying "Invalid session for the user, session can only be used once."

      Examples:
        | door      |
        | user API  |
        | admin API |

    @SESS-005 @CHAL-044
    Scenario: A code that came three minutes ago is refused with its session
      Given a fresh pool with MFA off and e-mail codes as a first factor
      And Alice is a user
      When Alice signs in by choice, preferring EMAIL_OTP
      Then Alice is asked for EMAIL_OTP
      When 4 minutes pass
      And Alice answers with the right code
      Then Alice is refused with NotAuthorizedException
