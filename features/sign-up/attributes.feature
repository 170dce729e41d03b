# What a pool must do with the attributes of a user who is there: who may write them, and how an address is proven.
Feature: A user's own attributes

  Rule: Users MUST NOT write what belongs to the pool

    @SIGNUP-061
    Scenario Outline: Nobody declares their own <attribute> after signing in
      Given a pool with optional TOTP
      And Alice is a user with an unverified e-mail address
      And Alice has signed in
      When Alice changes the attribute <attribute> to "true"
      Then Alice is refused with NotAuthorizedException saying "A client attempted to write unauthorized attribute"
      And Alice has the attribute email_verified "false"

      Examples:
        | attribute             |
        | email_verified        |
        | phone_number_verified |

    @SIGNUP-062
    Scenario: A phone number that is not in E.164 form is not stored
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When Alice changes the attribute phone_number to "2025550123"
      Then Alice is refused with InvalidParameterException
      And Alice has no attribute phone_number

  Rule: An address MUST be proven by the code sent to it, and by no other

    @SIGNUP-005 @SIGNUP-056
    Scenario: The code that was sent proves the e-mail address
      Given a pool with optional TOTP
      And Alice is a user with an unverified e-mail address
      And Alice has signed in
      When Alice asks for a code to verify email
      Then Alice is told that an e-mail went to "[masked e-mail address]"
      When Alice verifies the attribute email with the right code
      Then Alice gets an empty answer
      And Alice has the attribute email_verified "true"

    @SIGNUP-006 @SIGNUP-056
    Scenario: The code that was sent proves the phone number
      Given a pool with optional SMS
      And Alice is a user with an unverified phone number
      And Alice has signed in
      When Alice asks for a code to verify phone_number
      Then Alice is told that an SMS went to "[masked phone number]"
      When Alice verifies the attribute phone_number with the right code
      Then Alice gets an empty answer
      And Alice has the attribute phone_number_verified "true"

    @SIGNUP-025
    Scenario Outline: An address is not proven by <code>
      Given a pool with optional TOTP
      And Alice is a user with an unverified e-mail address
      And Alice has signed in
      And Bob is a user with an unverified e-mail address
      And Bob has signed in
      When Bob asks for a code to verify email
      And Alice asks for a code to verify email
      And Alice verifies the attribute email with <code>
      Then Alice is refused with CodeMismatchException saying "Invalid verification code provided, please try again."
      And Alice has the attribute email_verified "false"

      Examples:
        | code                 |
        | a wrong code         |
        | the code sent to Bob |

    @SIGNUP-057 @QUOTA-011
    Scenario: The code that proves an address lasts a day
      Given a fresh pool with optional TOTP
      And Alice uses a client without a secret with access tokens of 1 days
      And Alice is a user with an unverified e-mail address
      And Alice has signed in
      When Alice asks for a code to verify email
      And 23 hours pass
      And Alice signs in
      And Alice verifies the attribute email with a wrong code
      Then Alice is refused with CodeMismatchException
      When 61 minutes pass
      And Alice verifies the attribute email with the right code
      Then Alice is refused with ExpiredCodeException saying "Invalid code provided, please request a code again."

    @SIGNUP-026
    Scenario: A code that nobody asked for is refused as expired
      Given a pool with optional TOTP
      And Alice is a user with an unverified e-mail address
      And Alice has signed in
      When Alice verifies the attribute email with the code "123456"
      Then Alice is refused with ExpiredCodeException saying "Invalid code provided, please request a code again."

    @SIGNUP-054
    Scenario Outline: An address is not proven <what>
      Given a pool with optional TOTP
      And Alice is a user with an unverified e-mail address
      And Alice has signed in
      When Alice asks for a code to verify email
      And Alice verifies the attribute email with the right code, but <what>
      Then Alice is refused with InvalidParameterException
      And Alice has the attribute email_verified "false"

      Examples:
        | what                           |
        | without Code                   |
        | without AttributeName          |
        | with Code set to "123 456"     |
        | with a Code of 2049 characters |

  Rule: Only e-mail addresses and phone numbers MUST be verifiable

    @SIGNUP-039
    Scenario: No code is sent for another attribute
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When Alice asks for a code to verify given_name
      Then Alice is refused with InvalidParameterException saying "Invalid attribute name. Only phone_number and email can be verified."

  Rule: Asking for codes and guessing them MUST be limited by the hour

    @QUOTA-010 @SIGNUP-036
    Scenario: After five codes for an address in an hour no further one is sent
      Given a pool with optional TOTP
      And Alice is a user with an unverified e-mail address
      And Alice has signed in
      When Alice asks for a code to verify email 5 times
      And Alice asks for a code to verify email
      Then Alice is refused with LimitExceededException saying "Attempt limit exceeded, please try after some time."

    @QUOTA-010 @SIGNUP-036
    Scenario: After fifteen guesses at the code for an address the right one is refused too
      Given a pool with optional TOTP
      And Alice is a user with an unverified e-mail address
      And Alice has signed in
      When Alice asks for a code to verify email
      And Alice verifies the attribute email 15 times with a wrong code, each refused with CodeMismatchException
      And Alice verifies the attribute email with the right code
      Then Alice is refused with LimitExceededException saying "Attempt limit exceeded, please try after some time."
      And Alice has the attribute email_verified "false"
