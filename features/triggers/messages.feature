# What a pool must do with the triggers around messages: one writes them, two send them in place of the service.
Feature: Triggers around messages

  Rule: The code of SMS MFA MUST go through the trigger that writes messages

    @TRIG-009
    Scenario Outline: The trigger writes the SMS with the code through the <door>
      Given a pool with required SMS and a CustomMessage trigger that writes
      And Alice uses the <door>
      And Alice is a user with a phone number
      When Alice signs in
      Then Alice is asked for SMS_MFA
      And the trigger CustomMessage was told of Alice:
        | triggerSource                       | CustomMessage_Authentication |
        | request.codeParameter               | {####}                       |
        | request.userAttributes.phone_number | [phone number]               |
      And the last message to the phone of Alice is "Dear [user name], tell us" and the code
      When Alice answers with the right code
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |

    @TRIG-005 @TRIG-023
    Scenario: The trigger that writes throws, and no code is sent
      Given a pool with required SMS and a CustomMessage trigger that throws
      And Alice is a user with a phone number
      When Alice signs in
      Then Alice is refused with UserLambdaValidationException
      And 0 codes were sent to the phone of Alice

  Rule: A trigger that sends MUST get the code encrypted, and the service MUST send nothing

    @TRIG-008 @TRIG-010
    Scenario Outline: The code of SMS MFA is given to the trigger that sends, through the <door>
      Given a pool with required SMS and a CustomSMSSender trigger that watches
      And Alice uses the <door>
      And Alice is a user with a phone number
      When Alice signs in
      Then Alice is asked for SMS_MFA
      And 0 codes were sent to the phone of Alice
      And the trigger CustomSMSSender was told of Alice:
        | triggerSource                       | CustomSMSSender_Authentication |
        | request.type                        | customSMSSenderRequestV1       |
        | request.userAttributes.phone_number | [phone number]                 |
      And the trigger CustomSMSSender was given an encrypted code of Alice

      Examples:
        | door      |
        | user API  |
        | admin API |

    @TRIG-010
    Scenario: The code of a sign-up is given to the trigger that sends e-mail
      Given a pool with MFA off and a CustomEmailSender trigger that watches
      When Alice signs up
      Then Alice is signed up, and an e-mail went to "[masked e-mail address]"
      And 0 codes were sent to the e-mail of Alice
      And the trigger CustomEmailSender was told of Alice:
        | request.type                 | customEmailSenderRequestV1 |
        | request.userAttributes.email | [e-mail address]           |
      And the trigger CustomEmailSender was given an encrypted code of Alice
