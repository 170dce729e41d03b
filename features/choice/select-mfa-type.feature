# What a pool must do when a user has several factors and prefers none: the user chooses.
Feature: Choosing the factor

  Rule: A user with several factors and no preference MUST be offered them

    @CHAL-070 @CHAL-138
    Scenario Outline: SMS and an app that are enabled and not preferred are offered through the <door>
      Given a pool with optional SMS and TOTP
      And Alice uses the <door>
      And Alice is a user with a phone number
      And Alice has registered an authenticator app
      When Alice sets SMS to enabled and TOTP to enabled
      Then Alice gets an empty answer
      When Alice signs in
      Then Alice is asked for SELECT_MFA_TYPE
      And the challenge offers SMS_MFA, SOFTWARE_TOKEN_MFA as MFAS_CAN_CHOOSE

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CHAL-070
    Scenario: A choice is offered after SRP too
      Given a pool with required SMS and TOTP
      And Alice is a user with a phone number
      And Alice has registered an authenticator app
      When Alice signs in by SRP
      Then Alice is asked for SELECT_MFA_TYPE
      And the challenge offers SMS_MFA, SOFTWARE_TOKEN_MFA as MFAS_CAN_CHOOSE

    @CHAL-070
    Scenario: No choice is offered once a factor is preferred
      Given a pool with optional SMS and TOTP
      And Alice is a user with a phone number
      And Alice has registered an authenticator app
      When Alice sets SMS to preferred and TOTP to enabled
      Then Alice gets an empty answer
      When Alice signs in
      Then Alice is asked for SMS_MFA

  Rule: The chosen factor MUST be asked for in a new session, its code sent only then

    @CHAL-071 @CHAL-072 @SESS-009
    Scenario Outline: SMS is chosen through the <door> with a <client>
      Given a pool with optional SMS and TOTP
      And Alice uses the <door> and a <client>
      And Alice is a user with a phone number
      And Alice has registered an authenticator app
      When Alice sets SMS to enabled and TOTP to enabled
      Then Alice gets an empty answer
      When Alice signs in
      Then Alice is asked for SELECT_MFA_TYPE
      And 0 codes were sent to the phone of Alice
      When Alice chooses SMS
      Then Alice is asked for SMS_MFA
      And the challenge carries only:
        | CODE_DELIVERY_DELIVERY_MEDIUM | SMS                   |
        | CODE_DELIVERY_DESTINATION     | [masked phone number] |
        | USER_ID_FOR_SRP               | [user name]           |
      And 1 code was sent to the phone of Alice
      When Alice answers with the right code
      Then Alice is signed in

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @CHAL-071 @CHAL-072 @SESS-009
    Scenario Outline: The app is chosen through the <door> with a <client>
      Given a pool with required SMS and TOTP
      And Alice uses the <door> and a <client>
      And Alice has come to SELECT_MFA_TYPE
      When Alice chooses TOTP
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      And the challenge carries only:
        | USER_ID_FOR_SRP | [user name] |
      When Alice answers with the right code
      Then Alice is signed in

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

  Rule: Only what was offered MUST be taken as the choice

    # What the service answers is inferred, so only the name of the exception is asserted.
    @CHAL-073
    Scenario Outline: <answer> is no choice through the <door>
      Given a pool with required SMS and TOTP
      And Alice uses the <door>
      And Alice has come to SELECT_MFA_TYPE
      When Alice chooses SMS, but with ANSWER set to "<answer>"
      Then Alice is refused with InvalidParameterException

      Examples:
        | answer          | door      |
        | EMAIL_OTP       | user API  |
        | EMAIL_OTP       | admin API |
        | EMAIL_MFA       | user API  |
        | SELECT_MFA_TYPE | user API  |
        | SMS             | user API  |

    @CHAL-071
    Scenario Outline: A choice <answer> is refused through the <door>
      Given a pool with required SMS and TOTP
      And Alice uses the <door>
      And Alice has come to SELECT_MFA_TYPE
      When Alice chooses SMS, but <answer>
      Then Alice is refused with InvalidParameterException

      Examples:
        | answer                               | door      |
        | without ANSWER                       | user API  |
        | without ANSWER                       | admin API |
        | with ANSWER misspelt as answer       | user API  |
        | with ANSWER misspelt as SMS_MFA_CODE | user API  |

    @CHAL-072
    Scenario: A code for the factor that was not chosen is refused
      Given a pool with required SMS and TOTP
      And Alice has come to SELECT_MFA_TYPE
      When Alice chooses SMS
      And Alice answers with the right code, but as the challenge SOFTWARE_TOKEN_MFA and with SMS_MFA_CODE misspelt as SOFTWARE_TOKEN_MFA_CODE
      Then Alice is refused with some exception
