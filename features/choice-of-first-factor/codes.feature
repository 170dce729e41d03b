# What a pool must do with one-time codes that begin a sign-in: how they look, how often they may be wrong, what they prove.
Feature: Signing in by a code alone

  Rule: A code by e-mail MUST have eight digits and go to the address that the challenge tells masked

    @CHAL-050 @CHAL-053 @AUTH-056
    Scenario Outline: The challenge tells the masked address through the <door>
      Given a pool with MFA not required and e-mail codes as a first factor
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in by choice, preferring EMAIL_OTP
      Then Alice is asked for EMAIL_OTP
      And the challenge carries only:
        | CODE_DELIVERY_DELIVERY_MEDIUM | EMAIL                   |
        | CODE_DELIVERY_DESTINATION     | [masked e-mail address] |
      And the code sent to the e-mail of Alice has 8 digits

      Examples:
        | door      |
        | user API  |
        | admin API |

    @AUTH-056 @AUTH-078
    Scenario: The challenge tells the masked number
      Given a pool with MFA not required and e-mail or SMS codes as a first factor
      And Alice is a user with a phone number
      When Alice signs in by choice, preferring SMS_OTP
      Then Alice is asked for SMS_OTP
      And the challenge carries only:
        | CODE_DELIVERY_DELIVERY_MEDIUM | SMS                   |
        | CODE_DELIVERY_DESTINATION     | [masked phone number] |

    @AUTH-056
    Scenario: A user without a password is offered the code alone
      Given a pool with MFA not required and e-mail codes as a first factor
      When Alice signs up, but without Password
      Then Alice is signed up, and an e-mail went to "[masked e-mail address]"
      When Alice confirms the sign-up with the right code
      Then Alice gets an empty answer
      When Alice signs in by choice
      Then Alice may begin with EMAIL_OTP
      When Alice chooses to begin with EMAIL_OTP
      Then Alice is asked for EMAIL_OTP
      When Alice answers with the right code
      Then Alice is signed in

  Rule: Wrong codes MUST be refused and leave the session good, however many they are

    @CHAL-052 @CHAL-054 @SESS-010
    Scenario Outline: The right code signs in after six wrong ones through the <door>
      Given a pool with MFA not required and e-mail codes as a first factor
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in by choice, preferring EMAIL_OTP
      And Alice answers 6 times with a wrong code, each refused with CodeMismatchException
      And Alice answers with the right code
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CHAL-052
    Scenario Outline: <code> is refused as <factor>
      Given a pool with MFA not required and e-mail or SMS codes as a first factor
      And Alice is a user with a phone number
      And Bob is a user with a phone number
      When Bob signs in by choice, preferring <factor>
      Then Bob is asked for <factor>
      When Alice signs in by choice, preferring <factor>
      And Alice answers with <code>
      Then Alice is refused with CodeMismatchException
      When Alice answers with the right code
      Then Alice is signed in

      Examples:
        | factor    | code                 |
        | EMAIL_OTP | a wrong code         |
        | EMAIL_OTP | the code sent to Bob |
        | EMAIL_OTP | the code "1234"      |
        | SMS_OTP   | a wrong code         |
        | SMS_OTP   | the code sent to Bob |

    @CHAL-052 @SESS-009
    Scenario: The code of an earlier sign-in is refused in a later one
      Given a pool with MFA not required and e-mail codes as a first factor
      And Alice is a user
      When Alice signs in by choice, preferring EMAIL_OTP
      Then Alice is asked for EMAIL_OTP
      When Alice signs in by choice, preferring EMAIL_OTP
      Then Alice is asked for EMAIL_OTP
      When Alice answers with the code sent before
      Then Alice is refused with CodeMismatchException
      When Alice answers with the right code
      Then Alice is signed in

  Rule: The right code MUST confirm the user and prove where it went

    @SIGNUP-055
    Scenario Outline: A user who never confirmed the sign-up is confirmed by the code through the <door>
      Given a pool with MFA not required and e-mail codes as a first factor
      And Alice uses the <door>
      And Alice has signed up
      When Alice signs in by choice, preferring EMAIL_OTP
      Then Alice is asked for EMAIL_OTP
      And Alice has the status UNCONFIRMED
      When Alice answers with the right code
      Then Alice is signed in
      And Alice has the status CONFIRMED
      And Alice has the attribute email_verified "true"

      Examples:
        | door      |
        | user API  |
        | admin API |

    @SIGNUP-055 @CHAL-124
    Scenario: A code by SMS proves the phone number
      Given a pool with MFA not required and e-mail or SMS codes as a first factor
      And Alice is a user with an unverified phone number
      When Alice signs in by choice, preferring SMS_OTP
      Then Alice is asked for SMS_OTP
      And the phone number of Alice is not verified
      When Alice answers with the right code
      Then Alice is signed in
      And the phone number of Alice is verified
      And Alice has the attribute email_verified "false"

    @SIGNUP-055 @CHAL-052
    Scenario: A wrong code confirms nobody
      Given a pool with MFA not required and e-mail codes as a first factor
      And Alice has signed up
      When Alice signs in by choice, preferring EMAIL_OTP
      And Alice answers with a wrong code
      Then Alice is refused with CodeMismatchException
      And Alice has the status UNCONFIRMED
