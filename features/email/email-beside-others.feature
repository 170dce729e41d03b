# Which factor a pool must ask for when e-mail stands beside SMS and the authenticator app.
Feature: E-mail beside other factors

  Rule: Where MFA is required and none is preferred, the user MUST choose among address, number and app, but for the way of recovery

    @CHAL-028
    Scenario Outline: E-mail and SMS are offered where administrators recover accounts, through the <door>
      Given a pool with required SMS and e-mail
      And Alice uses the <door>
      And Alice is a user with a phone number
      When Alice signs in
      Then Alice is asked for SELECT_MFA_TYPE
      And the challenge offers SMS_MFA, EMAIL_OTP as MFAS_CAN_CHOOSE

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CHAL-028
    Scenario Outline: <factor> is asked for where accounts are recovered <recovery>
      Given a pool with required SMS and e-mail and recovery <recovery>
      And Alice is a user with a phone number
      When Alice signs in
      Then Alice is asked for <factor>

      Examples:
        | recovery           | factor    |
        | by e-mail or phone | SMS_MFA   |
        | by phone or e-mail | EMAIL_OTP |

    @CHAL-027
    Scenario: The address by which the account is recovered is no factor where MFA is required
      Given a pool with required SMS and e-mail and recovery by e-mail or phone
      And Alice is a user
      When Alice signs in
      Then Alice is refused with some exception
      And 0 codes were sent to the e-mail of Alice

    @CHAL-074
    Scenario: A user without an app chooses between SMS and e-mail where all three are configured
      Given a pool with required SMS, e-mail and TOTP
      And Alice is a user with a phone number
      When Alice signs in
      Then Alice is asked for SELECT_MFA_TYPE
      And the challenge offers SMS_MFA, EMAIL_OTP as MFAS_CAN_CHOOSE

    @CHAL-026
    Scenario: A user with an app chooses among all three
      Given a pool with required SMS, e-mail and TOTP
      And Alice is a user
      And Alice has registered an authenticator app
      And the administrator has given Alice a phone number
      When Alice signs in
      Then Alice is asked for SELECT_MFA_TYPE
      And the challenge offers SMS_MFA, SOFTWARE_TOKEN_MFA, EMAIL_OTP as MFAS_CAN_CHOOSE

  Rule: A code MUST be sent to the address only once e-mail is chosen

    @CHAL-071 @CHAL-072 @SESS-009
    Scenario Outline: E-mail is chosen through the <door> with a <client>
      Given a pool with required SMS and e-mail
      And Alice uses the <door> and a <client>
      And Alice is a user with a phone number
      When Alice signs in
      Then Alice is asked for SELECT_MFA_TYPE
      And 0 codes were sent to the e-mail of Alice
      When Alice chooses e-mail
      Then Alice is asked for EMAIL_OTP
      And the challenge carries only:
        | CODE_DELIVERY_DELIVERY_MEDIUM | EMAIL                   |
        | CODE_DELIVERY_DESTINATION     | [masked e-mail address] |
        | USER_ID_FOR_SRP               | maybe [user name]       |
      And 1 code was sent to the e-mail of Alice
      When Alice answers with the right code
      Then Alice is signed in

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |
