# What a pool must do when it asks for a code by SMS and is answered with the right one.
Feature: Signing in with a code by SMS

  Rule: A user with SMS as factor MUST be sent a code and be told to which number, masked

    @CHAL-040 @CHAL-012
    Scenario Outline: The challenge tells the masked number through the <door>
      Given a pool with optional SMS
      And Alice uses the <door>
      And Alice is a user with a phone number
      And Alice has signed in
      And Alice has set SMS to preferred
      When Alice signs in
      Then Alice is asked for SMS_MFA
      And the challenge carries only:
        | CODE_DELIVERY_DELIVERY_MEDIUM | SMS                   |
        | CODE_DELIVERY_DESTINATION     | [masked phone number] |
        | USER_ID_FOR_SRP               | [user name]           |
      And 1 code was sent to the phone of Alice

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CHAL-040 @CHAL-041
    Scenario: A user who signs in by phone number is known by another name in the challenge
      Given a pool with optional SMS and phone sign-in
      And Alice is a user
      And Alice has signed in
      And Alice has set SMS to preferred
      When Alice signs in
      Then Alice is asked for SMS_MFA
      And the challenge carries only:
        | CODE_DELIVERY_DELIVERY_MEDIUM | SMS                   |
        | CODE_DELIVERY_DESTINATION     | [masked phone number] |
        | USER_ID_FOR_SRP               | [user name]           |
      When Alice answers with the right code, but under her phone number
      Then Alice is signed in

    @CHAL-040
    Scenario: A code by SMS is asked for after SRP too
      Given a pool with required SMS
      And Alice is a user with a phone number
      When Alice signs in by SRP
      Then Alice is asked for SMS_MFA
      And the challenge carries only:
        | CODE_DELIVERY_DELIVERY_MEDIUM | SMS                   |
        | CODE_DELIVERY_DESTINATION     | [masked phone number] |
        | USER_ID_FOR_SRP               | [user name]           |
      When Alice answers with the right code
      Then Alice is signed in

  Rule: The right code MUST finish the sign-in, through both doors and with both kinds of client

    @CHAL-004 @CHAL-041 @CHAL-042 @CHAL-135
    Scenario Outline: The right code by SMS signs in through the <door> with a <client>
      Given a pool with required SMS
      And Alice uses the <door> and a <client>
      And Alice is a user with a phone number
      When Alice signs in
      Then Alice is asked for SMS_MFA
      When Alice answers with the right code
      Then Alice is signed in

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @CHAL-041 @CHAL-031
    Scenario: The right code by SMS signs in a user who signed up
      Given a pool with required SMS
      And Alice has signed up as a user with a phone number and was confirmed by the administrator
      When Alice signs in
      Then Alice is asked for SMS_MFA
      When Alice answers with the right code
      Then Alice is signed in

    @CHAL-042
    Scenario: A sign-in by SMS names a new device in a pool that tracks devices
      Given a pool with optional SMS and device tracking
      And Alice is a user with a phone number
      And Alice has signed in
      And Alice has set SMS to preferred
      When Alice signs in
      And Alice answers with the right code
      Then Alice is signed in

  Rule: The right code MUST prove the phone number

    @CHAL-045
    Scenario Outline: A number that was not verified is verified by the right code through the <door>
      Given a pool with required SMS
      And Alice uses the <door>
      And Alice is a user with an unverified phone number
      When Alice signs in
      Then Alice is asked for SMS_MFA
      And the phone number of Alice is not verified
      When Alice answers with the right code
      Then Alice is signed in
      And the phone number of Alice is verified

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CHAL-045 @CHAL-043
    Scenario: A wrong code does not verify the number
      Given a pool with required SMS
      And Alice is a user with an unverified phone number
      When Alice signs in
      And Alice answers with a wrong code
      Then Alice is refused with CodeMismatchException
      And the phone number of Alice is not verified

  Rule: Every sign-in MUST have a code of its own

    @CHAL-040 @CHAL-043
    Scenario: A second sign-in sends a second code
      Given a pool with required SMS
      And Alice is a user with a phone number
      When Alice signs in
      Then Alice is asked for SMS_MFA
      When Alice signs in
      Then Alice is asked for SMS_MFA
      And 2 codes were sent to the phone of Alice
      When Alice answers with the code sent before
      Then Alice is refused with CodeMismatchException saying "Invalid code or auth state for the user."
      When Alice answers with the right code
      Then Alice is signed in
