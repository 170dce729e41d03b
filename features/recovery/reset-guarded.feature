# What a pool must answer to resets by those who are not entitled to them: strangers, clients without their secret, guessers.
Feature: Resets that a pool guards against

  Rule: A client with a secret MUST prove it in both halves of a reset

    @AUTH-037 @AUTH-038
    Scenario Outline: Asking to reset the password <secret hash> is refused
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice uses a client with a secret
      And Alice is a user
      When Alice asks to reset the password, but <secret hash>
      Then Alice is refused with NotAuthorizedException saying "<text>"
      And 0 codes were sent to the e-mail of Alice

      Examples:
        | secret hash              | text                                                                          |
        | without a secret hash    | Client [client id] is configured with secret but SECRET_HASH was not received |
        | with a wrong secret hash | Unable to verify secret hash for client [client id]                           |

    @AUTH-037 @AUTH-038
    Scenario Outline: Resetting the password with the code <secret hash> is refused
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice uses a client with a secret
      And Alice is a user
      And Alice has asked to reset the password
      When Alice resets the password with the right code, but <secret hash>
      Then Alice is refused with NotAuthorizedException saying "<text>"
      When Alice signs in
      Then Alice is signed in

      Examples:
        | secret hash              | text                                                                          |
        | without a secret hash    | Client [client id] is configured with secret but SECRET_HASH was not received |
        | with a wrong secret hash | Unable to verify secret hash for client [client id]                           |

    @AUTH-030
    Scenario: A reset through a client that does not exist is refused
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice is a user
      When Alice asks to reset the password, but through an unknown client
      Then Alice is refused with ResourceNotFoundException

  Rule: A client that hides users MUST refuse codes alike for users who are there and who are not

    @SIGNUP-032
    Scenario: The code for an unknown user is a wrong one
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice uses a client without a secret that hides which users exist
      And Alice is a user
      When Alice resets the password with the code "123456", but under an unknown user name
      Then Alice is refused with CodeMismatchException

    @SIGNUP-032
    Scenario: The code for a user who asked for none is an expired one
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice uses a client without a secret that hides which users exist
      And Alice is a user
      When Alice resets the password with the code "123456"
      Then Alice is refused with ExpiredCodeException

  Rule: Asking and guessing MUST be limited by the hour

    @QUOTA-010
    Scenario: Five resets in an hour are never too many
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice is a user
      When Alice asks to reset the password 5 times
      Then 5 codes were sent to the e-mail of Alice

    @QUOTA-010 @SIGNUP-036
    Scenario: More than twenty resets in an hour are too many
      Given a fresh pool with optional TOTP
      And Alice is a user
      When Alice asks to reset the password until refused, 21 times at most
      Then Alice is refused with LimitExceededException saying "Attempt limit exceeded, please try after some time."
      When Alice resets the password with the right code
      Then Alice is refused with LimitExceededException saying "Attempt limit exceeded, please try after some time."
      When 61 minutes pass
      And Alice asks to reset the password
      Then Alice is told that an e-mail went to "[masked e-mail address]"
