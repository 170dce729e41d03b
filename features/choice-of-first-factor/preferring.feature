# What a pool must do when a client starts a choice-based sign-in and names the factor it prefers.
Feature: Preferring a first factor

  Rule: A factor that is open to the user MUST be taken at once

    @AUTH-007 @AUTH-055
    Scenario Outline: The password in the same request signs in through the <door> with a <client>
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice is a user
      When Alice signs in by choice, preferring PASSWORD
      Then Alice is signed in

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @AUTH-055
    Scenario: The password in the same request goes straight to the app
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in by choice, preferring PASSWORD
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with the right code
      Then Alice is signed in

    @AUTH-006 @AUTH-007 @AUTH-054
    Scenario Outline: A public value in the same request goes straight to the proof through the <door> with a <client>
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice is a user
      When Alice signs in by choice, preferring PASSWORD_SRP
      Then Alice is asked for PASSWORD_VERIFIER
      When Alice proves the password
      Then Alice is signed in

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @AUTH-007 @AUTH-054 @AUTH-056 @AUTH-078
    Scenario Outline: A preferred <factor> is sent at once through the <door> with a <client>
      Given a pool with MFA not required and e-mail or SMS codes as a first factor
      And Alice uses the <door> and a <client>
      And Alice is a user with a phone number
      When Alice signs in by choice, preferring <factor>
      Then Alice is asked for <factor>
      And Alice sees <factor> among the choices
      And 1 code was sent to the <medium> of Alice
      When Alice answers with the right code
      Then Alice is signed in

      Examples:
        | factor    | medium | door      | client                  |
        | EMAIL_OTP | e-mail | user API  | client without a secret |
        | EMAIL_OTP | e-mail | user API  | client with a secret    |
        | EMAIL_OTP | e-mail | admin API | client without a secret |
        | EMAIL_OTP | e-mail | admin API | client with a secret    |
        | SMS_OTP   | phone  | user API  | client without a secret |
        | SMS_OTP   | phone  | user API  | client with a secret    |
        | SMS_OTP   | phone  | admin API | client without a secret |
        | SMS_OTP   | phone  | admin API | client with a secret    |

  Rule: What was preferred without its password or public value MUST be asked for

    @CHAL-125 @CHAL-126
    Scenario Outline: <factor> without <key> is asked for through the <door> with a <client>
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice is a user
      When Alice signs in by choice, preferring <factor>, but without <key>
      Then Alice is asked for <factor>
      When Alice answers with what <factor> takes
      Then Alice <is where the factor ends>

      Examples:
        | factor       | key      | door      | client                  | is where the factor ends       |
        | PASSWORD     | PASSWORD | user API  | client without a secret | is signed in                   |
        | PASSWORD     | PASSWORD | user API  | client with a secret    | is signed in                   |
        | PASSWORD     | PASSWORD | admin API | client without a secret | is signed in                   |
        | PASSWORD     | PASSWORD | admin API | client with a secret    | is signed in                   |
        | PASSWORD_SRP | SRP_A    | user API  | client without a secret | is asked for PASSWORD_VERIFIER |
        | PASSWORD_SRP | SRP_A    | user API  | client with a secret    | is asked for PASSWORD_VERIFIER |
        | PASSWORD_SRP | SRP_A    | admin API | client without a secret | is asked for PASSWORD_VERIFIER |
        | PASSWORD_SRP | SRP_A    | admin API | client with a secret    | is asked for PASSWORD_VERIFIER |

    @CHAL-126
    Scenario: The proof that PASSWORD_SRP led to signs in
      Given a pool with MFA not required
      And Alice is a user
      When Alice signs in by choice, preferring PASSWORD_SRP, but without SRP_A
      And Alice answers with what PASSWORD_SRP takes
      And Alice proves the password
      Then Alice is signed in

  Rule: A factor that is not open to the user MUST lead to the choice

    @AUTH-054
    Scenario Outline: <factor> that the pool does not allow is not asked for through the <door>
      Given a pool with MFA not required and e-mail codes as a first factor
      And Alice uses the <door>
      And Alice is a user with a phone number
      When Alice signs in by choice, preferring <factor>
      Then Alice may begin with PASSWORD, PASSWORD_SRP and EMAIL_OTP
      And 0 codes were sent to the phone of Alice

      Examples:
        | factor    | door      |
        | SMS_OTP   | user API  |
        | SMS_OTP   | admin API |
        | WEB_AUTHN | user API  |

    @AUTH-054 @CHAL-128
    Scenario: A code by SMS is not sent to a user without a phone
      Given a pool with MFA not required and e-mail or SMS codes as a first factor
      And Alice is a user
      When Alice signs in by choice, preferring SMS_OTP
      Then Alice may begin with PASSWORD, PASSWORD_SRP and EMAIL_OTP
