# When a pool must call its post confirmation trigger: for the three operations that confirm a user, and for nothing else.
Feature: The trigger after a confirmation

  Rule: The trigger MUST run when a user who signed up is confirmed or resets the password

    @TRIG-025 @TRIG-008
    Scenario: An administrator who confirms a sign-up is told as the user is
      Given a pool with MFA off and triggers that watch
      And Alice has signed up
      When the administrator confirms Alice
      Then the administrator gets an empty answer
      And the trigger PostConfirmation was called 1 time for Alice
      And the trigger PostConfirmation was told of Alice:
        | triggerSource                              | PostConfirmation_ConfirmSignUp |
        | request.userAttributes.cognito:user_status | CONFIRMED                      |

    @TRIG-025
    Scenario Outline: A password that was reset is told apart from a sign-up, with a <client>
      Given a pool with MFA off and triggers that watch
      And Alice uses a <client>
      And Alice has signed up and confirmed
      When Alice asks to reset the password
      Then Alice is told that an e-mail went to "[masked e-mail address]"
      And the trigger PostConfirmation was called 1 time for Alice
      When Alice resets the password with the right code
      Then Alice gets an empty answer
      And the trigger PostConfirmation was called 2 times for Alice
      And the trigger PostConfirmation was told of Alice:
        | triggerSource                | PostConfirmation_ConfirmForgotPassword |
        | callerContext.clientId       | [client id]                            |
        | request.userAttributes.email | [e-mail address]                       |

      Examples:
        | client                  |
        | client without a secret |
        | client with a secret    |

    @TRIG-025
    Scenario: A wrong code calls nobody
      Given a pool with MFA off and triggers that watch
      And Alice has signed up
      When Alice confirms the sign-up with a wrong code
      Then Alice is refused with CodeMismatchException
      And the trigger PostConfirmation was called 0 times for Alice

    @TRIG-005 @TRIG-025
    Scenario: An error of the trigger is the answer to the confirmation
      Given a pool with MFA off and a PostConfirmation trigger that throws
      And Alice has signed up
      When Alice confirms the sign-up with the right code
      Then Alice is refused with UserLambdaValidationException

  Rule: The trigger MUST NOT run for users whom an administrator made

    @TRIG-026
    Scenario Outline: The first password of a user does not call the trigger through the <door>
      Given a pool with MFA off and triggers that watch
      And Alice uses the <door>
      And Alice is a user with a temporary password
      When Alice signs in
      Then Alice is asked for NEW_PASSWORD_REQUIRED
      When Alice answers with a new password
      Then Alice is signed in
      And Alice has the status CONFIRMED
      And the trigger PostConfirmation was called 0 times for Alice

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: A sign-in by a code MUST NOT call the trigger, though it confirms the user

    # The guide names the operations that call it, and none of a sign-in is among them.
    @TRIG-027 @SIGNUP-055
    Scenario Outline: A user whom a first code confirms is not told to the trigger through the <door>
      Given a pool with MFA off, e-mail codes as a first factor and triggers that watch
      And Alice uses the <door>
      And Alice has signed up
      When Alice signs in by choice, preferring EMAIL_OTP
      Then Alice is asked for EMAIL_OTP
      When Alice answers with the right code
      Then Alice is signed in
      And Alice has the status CONFIRMED
      And the trigger PostConfirmation was called 0 times for Alice

      Examples:
        | door      |
        | user API  |
        | admin API |
