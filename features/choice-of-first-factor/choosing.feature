# What a pool must do when a client starts a choice-based sign-in and names no factor: the user chooses.
Feature: Choosing the first factor

  Rule: A sign-in that prefers nothing MUST be answered with the factors that are open to the user

    @AUTH-053 @AUTH-077 @CHAL-120 @CHAL-142 @AUTH-006
    Scenario Outline: A user with nothing but a password is offered it in both forms through the <door> with a <client>
      Given a pool with MFA not required and no other first factor
      And Alice uses the <door> and a <client>
      And Alice is a user
      When Alice signs in by choice
      Then Alice may begin with PASSWORD and PASSWORD_SRP

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @AUTH-053 @AUTH-083 @CHAL-120
    Scenario Outline: A user with e-mail and phone is offered codes through the <door>
      Given a pool with MFA not required and e-mail or SMS codes as a first factor
      And Alice uses the <door>
      And Alice is a user with a phone number
      When Alice signs in by choice
      Then Alice may begin with PASSWORD, PASSWORD_SRP, EMAIL_OTP and SMS_OTP
      And 0 codes were sent to the e-mail of Alice
      And 0 codes were sent to the phone of Alice

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: The password MUST sign in when it comes with the choice

    @AUTH-077 @CHAL-121
    Scenario Outline: The password is chosen through the <door> with a <client>
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice is a user
      When Alice signs in by choice
      And Alice chooses to begin with PASSWORD
      Then Alice is signed in

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @AUTH-077 @CHAL-121 @CHAL-123
    Scenario Outline: The proof of the password is chosen through the <door> with a <client>
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice is a user
      When Alice signs in by choice
      And Alice chooses to begin with PASSWORD_SRP
      Then Alice is asked for PASSWORD_VERIFIER
      When Alice proves the password
      Then Alice is signed in

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

  Rule: A code MUST be sent when it is chosen, and finish the sign-in

    @CHAL-122 @CHAL-124 @CHAL-051 @SESS-009
    Scenario Outline: <factor> is chosen through the <door> with a <client>
      Given a pool with MFA not required and e-mail or SMS codes as a first factor
      And Alice uses the <door> and a <client>
      And Alice is a user with a phone number
      When Alice signs in by choice
      Then 0 codes were sent to the <medium> of Alice
      When Alice chooses to begin with <factor>
      Then Alice is asked for <factor>
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

  Rule: What the choice leads to MUST be what follows a password anywhere

    @CHAL-121 @AUTH-058
    Scenario: The app is asked for after the chosen password
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in by choice
      And Alice chooses to begin with PASSWORD
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with the right code
      Then Alice is signed in

    @CHAL-123
    Scenario: A temporary password is replaced after its proof was chosen
      Given a pool with MFA not required
      And Alice is a user with a temporary password
      When Alice signs in by choice
      And Alice chooses to begin with PASSWORD_SRP
      And Alice proves the password
      Then Alice is asked for NEW_PASSWORD_REQUIRED
      When Alice answers with a new password
      Then Alice is signed in
