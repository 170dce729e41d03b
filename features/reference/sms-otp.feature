# Made from catalogue/challenges.yaml by scripts/reference-features: change it there, then npm run reference-features.
Feature: The keys that answer SMS_OTP

  Rule: An answer to SMS_OTP with the documented keys MUST be taken

    @CHAL-002 @CHAL-124
    Scenario Outline: SMS_OTP is answered with its keys through the <door> with a <client>
      Given a pool with MFA not required and e-mail or SMS codes as a first factor
      And Alice uses the <door> and a <client>
      And Alice has come to SMS_OTP
      When Alice answers the challenge
      Then Alice is signed in

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

  Rule: An answer to SMS_OTP without a key that it requires MUST be refused

    @CHAL-002
    Scenario Outline: SMS_OTP is not answered <edit> through the <door> with a <client>, which needs USERNAME
      Given a pool with MFA not required and e-mail or SMS codes as a first factor
      And Alice uses the <door> and a <client>
      And Alice has come to SMS_OTP
      When Alice answers the challenge, but <edit>
      Then Alice is refused with InvalidParameterException

      Examples:
        | edit                               | door      | client                  |
        | without USERNAME                   | user API  | client without a secret |
        | without USERNAME                   | user API  | client with a secret    |
        | without USERNAME                   | admin API | client without a secret |
        | without USERNAME                   | admin API | client with a secret    |
        | with USERNAME misspelt as Username | user API  | client without a secret |
        | with USERNAME misspelt as Username | admin API | client with a secret    |
        | with USERNAME misspelt as username | user API  | client without a secret |
        | with USERNAME misspelt as username | admin API | client with a secret    |

    @CHAL-002 @AUTH-037
    Scenario Outline: SMS_OTP is not answered <edit> through the <door> with a <client>, which needs SECRET_HASH
      Given a pool with MFA not required and e-mail or SMS codes as a first factor
      And Alice uses the <door> and a <client>
      And Alice has come to SMS_OTP
      When Alice answers the challenge, but <edit>
      Then Alice is refused with NotAuthorizedException

      Examples:
        | edit                                    | door      | client               |
        | without SECRET_HASH                     | user API  | client with a secret |
        | without SECRET_HASH                     | admin API | client with a secret |
        | with SECRET_HASH misspelt as SecretHash | admin API | client with a secret |

    @CHAL-124
    Scenario Outline: SMS_OTP is not answered <edit> through the <door> with a <client>, which needs SMS_OTP_CODE
      Given a pool with MFA not required and e-mail or SMS codes as a first factor
      And Alice uses the <door> and a <client>
      And Alice has come to SMS_OTP
      When Alice answers the challenge, but <edit>
      Then Alice is refused with InvalidParameterException

      Examples:
        | edit                                       | door      | client                  |
        | without SMS_OTP_CODE                       | user API  | client without a secret |
        | without SMS_OTP_CODE                       | user API  | client with a secret    |
        | without SMS_OTP_CODE                       | admin API | client without a secret |
        | without SMS_OTP_CODE                       | admin API | client with a secret    |
        | with SMS_OTP_CODE misspelt as SMS_MFA_CODE | user API  | client without a secret |
        | with SMS_OTP_CODE misspelt as SMS_MFA_CODE | admin API | client with a secret    |
        | with SMS_OTP_CODE misspelt as sms_otp_code | user API  | client without a secret |
        | with SMS_OTP_CODE misspelt as sms_otp_code | admin API | client with a secret    |

  Rule: An answer to SMS_OTP MAY carry keys that it does not use

    @CHAL-005
    Scenario Outline: SMS_OTP is answered with a key too many through the <door> with a <client>
      Given a pool with MFA not required and e-mail or SMS codes as a first factor
      And Alice uses the <door> and a <client>
      And Alice has come to SMS_OTP
      When Alice answers the challenge, but with UNNEEDED_KEY set to "123456"
      Then Alice is signed in

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | admin API | client with a secret    |

  Rule: An answer to SMS_OTP MUST be taken under any name of the user

    @CHAL-137
    Scenario Outline: SMS_OTP is answered under her <name> through the <door> with a <client>
      Given a pool with MFA not required, e-mail sign-in and e-mail or SMS codes as a first factor
      And Alice uses the <door> and a <client>
      And Alice has come to SMS_OTP
      When Alice answers the challenge, but under her <name>
      Then Alice is signed in

      Examples:
        | name           | door      | client                  |
        | e-mail address | user API  | client without a secret |
        | e-mail address | admin API | client with a secret    |
        | user name      | user API  | client without a secret |
        | user name      | admin API | client with a secret    |
