# Article 004, walked to its end: a code by SMS in a pool that tracks devices, by the user's own calls.
Feature: Article 004, a code by SMS in a pool that tracks devices

  Rule: The two calls of the article MUST end in tokens and a new device

    @CHAL-031 @CHAL-040 @CHAL-041 @CHAL-042 @SIGNUP-006 @DEV-003 @DEV-004 @TOK-001
    Scenario: The reader of article 004 signs in with the code that was sent
      Given a pool with required SMS and device tracking
      And Alice uses a client without a secret that allows only ALLOW_USER_PASSWORD_AUTH
      And Alice is a user with a phone number
      When Alice signs in by USER_PASSWORD_AUTH
      Then Alice is asked for SMS_MFA
      And 1 code was sent to the phone of Alice
      And the challenge carries only:
        | CODE_DELIVERY_DELIVERY_MEDIUM | SMS                   |
        | CODE_DELIVERY_DESTINATION     | [masked phone number] |
        | USER_ID_FOR_SRP               | [user name]           |
      When Alice answers with the right code
      Then Alice is signed in
      And Alice is given a new device

  Rule: What the article sets up or hands on MUST NOT be left out

    @AUTH-015
    Scenario: The sign-in of article 004 is refused on a client without its flow
      Given a pool with required SMS and device tracking
      And Alice uses a client without a secret that allows only ALLOW_USER_SRP_AUTH
      And Alice is a user with a phone number
      When Alice signs in by USER_PASSWORD_AUTH
      Then Alice is refused with InvalidParameterException saying "USER_PASSWORD_AUTH flow not enabled for this client"
      And 0 codes were sent to the phone of Alice

    @CHAL-003 @CHAL-007 @SESS-008
    Scenario: The answer of article 004 is refused without the session of the first call
      Given a pool with required SMS and device tracking
      And Alice is a user with a phone number
      When Alice signs in by USER_PASSWORD_AUTH
      And Alice answers with the right code, but without a session
      Then Alice is refused with InvalidParameterException saying "Missing required parameter Session"

    @CHAL-043
    Scenario: The answer of article 004 is refused with a code that was not sent
      Given a pool with required SMS and device tracking
      And Alice is a user with a phone number
      When Alice signs in by USER_PASSWORD_AUTH
      And Alice answers with a wrong code
      Then Alice is refused with CodeMismatchException saying "Invalid code or auth state for the user."
      When Alice answers with the right code
      Then Alice is signed in
