# What a pool must do with the code that proves the address of who signed up, and with an administrator's word in its place.
Feature: Confirming a sign-up

  Rule: The right code MUST confirm the user and prove the address it went to

    @SIGNUP-024 @SIGNUP-048
    Scenario Outline: The code sent by e-mail confirms through a <client>
      Given a pool with optional TOTP
      And Alice uses a <client>
      And Alice has signed up
      When Alice confirms the sign-up with the right code
      Then Alice gets an empty answer
      And Alice has the status CONFIRMED
      And Alice has the attribute email_verified "true"

      Examples:
        | client                  |
        | client without a secret |
        | client with a secret    |

    @SIGNUP-024
    Scenario: The code sent by SMS proves the phone number and not the e-mail address
      Given a pool with optional SMS and phone verification
      When Alice signs up as a user with a phone number
      And Alice confirms the sign-up with the right code
      Then Alice gets an empty answer
      And Alice has the status CONFIRMED
      And Alice has the attribute phone_number_verified "true"
      And Alice has no attribute email_verified

  Rule: Any other code MUST be refused and leave the user unconfirmed

    @SIGNUP-025
    Scenario Outline: A sign-up is not confirmed by <code>
      Given a pool with optional TOTP
      And Alice has signed up
      And Bob has signed up
      When Alice confirms the sign-up with <code>
      Then Alice is refused with CodeMismatchException saying "Invalid verification code provided, please try again."
      And Alice has the status UNCONFIRMED
      When Alice confirms the sign-up with the right code
      Then Alice gets an empty answer

      Examples:
        | code                 |
        | a wrong code         |
        | the code sent to Bob |
        | the code "12345"     |
        | the code "Aaaaaa"    |

    @SIGNUP-025
    Scenario: A code confirms nobody but the user it was sent to
      Given a pool with optional TOTP
      And Alice has signed up
      And Bob has signed up
      When Alice confirms the sign-up with the right code, but under Bob's user name
      Then Alice is refused with CodeMismatchException saying "Invalid verification code provided, please try again."
      And Bob has the status UNCONFIRMED

    @SIGNUP-026
    Scenario: A code is refused as expired where none was ever sent
      Given a pool with optional TOTP and no verification
      And Alice has signed up
      When Alice confirms the sign-up with the code "123456"
      Then Alice is refused with ExpiredCodeException saying "Invalid code provided, please request a code again."

    @SIGNUP-057 @QUOTA-011
    Scenario: The code is still good after 23 hours
      Given a fresh pool with optional TOTP
      And Alice has signed up
      When 23 hours pass
      And Alice confirms the sign-up with the right code
      Then Alice gets an empty answer

    @SIGNUP-026 @SIGNUP-057 @QUOTA-011
    Scenario: The code is expired after a day
      Given a fresh pool with optional TOTP
      And Alice has signed up
      When 24 hours pass
      And 1 minute passes
      And Alice confirms the sign-up with the right code
      Then Alice is refused with ExpiredCodeException saying "Invalid code provided, please request a code again."
      And Alice has the status UNCONFIRMED

    @SIGNUP-054
    Scenario Outline: A confirmation with <code> is refused for its form
      Given a pool with optional TOTP
      And Alice has signed up
      When Alice confirms the sign-up with the right code, but <code>
      Then Alice is refused with InvalidParameterException

      Examples:
        | code                                       |
        | with a ConfirmationCode of 2049 characters |
        | with ConfirmationCode set to "123 456"     |
        | with an empty ConfirmationCode             |
        | without ConfirmationCode                   |
        | without Username                           |
        | without ClientId                           |

    @SIGNUP-054
    Scenario: A code of 2048 characters is only a wrong one
      Given a pool with optional TOTP
      And Alice has signed up
      When Alice confirms the sign-up with the right code, but with a ConfirmationCode of 2048 characters
      Then Alice is refused with CodeMismatchException saying "Invalid verification code provided, please try again."

    @AUTH-037 @AUTH-038
    Scenario Outline: A confirmation <secret hash> is refused
      Given a pool with optional TOTP
      And Alice uses a client with a secret
      And Alice has signed up
      When Alice confirms the sign-up with the right code, but <secret hash>
      Then Alice is refused with NotAuthorizedException saying "<text>"

      Examples:
        | secret hash              | text                                                                          |
        | without a secret hash    | Client [client id] is configured with secret but SECRET_HASH was not received |
        | with a wrong secret hash | Unable to verify secret hash for client [client id]                           |

  Rule: A user MUST be confirmed only once

    @SIGNUP-027
    Scenario: The code is refused after it confirmed
      Given a pool with optional TOTP
      And Alice has signed up and confirmed
      When Alice confirms the sign-up with the same code again
      Then Alice is refused with NotAuthorizedException saying "User cannot be confirmed. Current status is CONFIRMED"
      When the administrator confirms Alice
      Then the administrator is refused with NotAuthorizedException saying "User cannot be confirmed. Current status is CONFIRMED"

  Rule: An administrator MUST be able to confirm a user without a code

    @SIGNUP-040
    Scenario: A user whom the administrator confirmed signs in
      Given a pool with optional TOTP
      And Alice has signed up
      When the administrator confirms Alice
      Then the administrator gets an empty answer
      And Alice has the status CONFIRMED
      When Alice signs in
      Then Alice is signed in
