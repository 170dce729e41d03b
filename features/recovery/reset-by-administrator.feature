# What a pool must do when an administrator resets a password: nothing but the code lets the user in again.
Feature: Passwords reset by an administrator

  Rule: A user whose password was reset MUST be refused at sign-in, until a code sets a new one

    @AUTH-028 @AUTH-081 @SIGNUP-048
    Scenario Outline: The password of a user who <origin> is out of force through the <door>
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice uses the <door>
      And Alice <origin>
      When the administrator resets the password of Alice
      Then the administrator gets an empty answer
      And Alice has the status RESET_REQUIRED
      When Alice signs in
      Then Alice is refused with PasswordResetRequiredException
      When Alice starts to sign in by SRP
      Then Alice is refused with PasswordResetRequiredException

      Examples:
        | origin                      | door      |
        | is a user                   | user API  |
        | is a user                   | admin API |
        | has signed up and confirmed | user API  |
        | has signed up and confirmed | admin API |

    @AUTH-081
    Scenario: The code that the reset sent sets a new password
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice is a user
      When the administrator resets the password of Alice
      And Alice resets the password with the right code
      Then Alice gets an empty answer
      And Alice has the status CONFIRMED
      When Alice signs in
      Then Alice is signed in

    @AUTH-081
    Scenario: A code that the user asks for after the reset sets a new password
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice is a user
      When the administrator resets the password of Alice
      And Alice asks to reset the password
      Then Alice is told that an e-mail went to "[masked e-mail address]"
      When Alice resets the password with the right code
      Then Alice gets an empty answer
      When Alice signs in
      Then Alice is signed in

    @AUTH-081 @SIGNUP-025
    Scenario: A wrong code leaves the password reset
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice is a user
      When the administrator resets the password of Alice
      And Alice resets the password with a wrong code
      Then Alice is refused with CodeMismatchException saying "Invalid verification code provided, please try again."
      When Alice signs in
      Then Alice is refused with PasswordResetRequiredException

    @AUTH-081 @CHAL-021
    Scenario: A user with an authenticator app is asked for neither before the reset nor spared after it
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice is a user
      And Alice has an authenticator app
      When the administrator resets the password of Alice
      And Alice signs in
      Then Alice is refused with PasswordResetRequiredException
      When Alice resets the password with the right code
      Then Alice gets an empty answer
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA
