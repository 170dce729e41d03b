# What a pool must answer to who asks for the sign-up code again, and how often one may ask and guess.
Feature: Asking for the sign-up code again

  Rule: An unconfirmed user MUST be sent a new code, and the answer MUST tell only where it went

    @SIGNUP-029 @SIGNUP-005 @SIGNUP-056
    Scenario Outline: The new code confirms through a <client>
      Given a pool with optional TOTP
      And Alice uses a <client>
      And Alice has signed up
      When Alice asks for the sign-up code again
      Then Alice is told that an e-mail went to "[masked e-mail address]"
      And 2 codes were sent to the e-mail of Alice
      When Alice confirms the sign-up with the right code
      Then Alice gets an empty answer

      Examples:
        | client                  |
        | client without a secret |
        | client with a secret    |

    @SIGNUP-026 @SIGNUP-029 @SIGNUP-057
    Scenario: A code that expired is replaced by a good one
      Given a fresh pool with optional TOTP
      And Alice has signed up
      When 25 hours pass
      And Alice confirms the sign-up with the right code
      Then Alice is refused with ExpiredCodeException saying "Invalid code provided, please request a code again."
      When Alice asks for the sign-up code again
      And Alice confirms the sign-up with the right code
      Then Alice gets an empty answer

    @SIGNUP-028
    Scenario Outline: A confirmed user who <origin> is sent no sign-up code
      Given a pool with optional TOTP
      And Alice <origin>
      When Alice asks for the sign-up code again
      Then Alice is refused with InvalidParameterException

      Examples:
        | origin                      |
        | has signed up and confirmed |
        | is a user                   |

  Rule: An unknown user MUST be told of as the client says

    @SIGNUP-030
    Scenario: A client that hides nobody tells that there is no such user
      Given a pool with optional TOTP
      And Alice has signed up
      When Alice asks for the sign-up code again, but under an unknown user name
      Then Alice is refused with UserNotFoundException saying "Username/client id combination not found."

    @SIGNUP-031
    Scenario: A client that hides users answers for an unknown one as if a code had been sent
      Given a pool with optional TOTP
      And Alice uses a client without a secret that hides which users exist
      And Alice has signed up
      When Alice asks for the sign-up code again, but under an unknown user name
      Then Alice is told that a code went somewhere

  Rule: Asking and guessing MUST be limited by the hour

    @QUOTA-010 @SIGNUP-036
    Scenario: After five codes in an hour no further one is sent
      Given a fresh pool with optional TOTP
      And Alice has signed up
      When Alice asks for the sign-up code again 5 times
      And Alice asks for the sign-up code again
      Then Alice is refused with LimitExceededException saying "Attempt limit exceeded, please try after some time."
      And 6 codes were sent to the e-mail of Alice
      When 61 minutes pass
      And Alice asks for the sign-up code again
      Then Alice is told that an e-mail went to "[masked e-mail address]"

    @QUOTA-010 @SIGNUP-036
    Scenario: After fifteen guesses in an hour the right code is refused too
      Given a pool with optional TOTP
      And Alice has signed up
      And Bob has signed up
      When Alice confirms the sign-up 15 times with a wrong code, each refused with CodeMismatchException
      And Alice confirms the sign-up with the right code
      Then Alice is refused with LimitExceededException saying "Attempt limit exceeded, please try after some time."
      When Bob confirms the sign-up with the right code
      Then Bob gets an empty answer
