# What a pool must do with the code that resets a password: the right one sets a new password, no other does.
Feature: Resetting a forgotten password

  Rule: The code MUST set a new password, after which the old one is refused

    @SIGNUP-033 @AUTH-021
    Scenario Outline: The code sent sets the password of a user who <origin> through a <client>
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice uses a <client>
      And Alice <origin>
      And Alice has asked to reset the password
      When Alice resets the password with the right code
      Then Alice gets an empty answer
      When Alice signs in, but with her old password
      Then Alice is refused with NotAuthorizedException saying "Incorrect username or password."
      When Alice signs in
      Then Alice is signed in

      Examples:
        | origin                      | client                  |
        | is a user                   | client without a secret |
        | is a user                   | client with a secret    |
        | has signed up and confirmed | client without a secret |
        | has signed up and confirmed | client with a secret    |

    @CHAL-021
    Scenario: A reset password does not let anybody around the authenticator app
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice is a user
      And Alice has an authenticator app
      And Alice has asked to reset the password
      When Alice resets the password with the right code
      Then Alice gets an empty answer
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with the right code
      Then Alice is signed in

  Rule: Any other code MUST be refused and leave the password as it was

    @SIGNUP-025
    Scenario Outline: A password is not reset by <code>
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice is a user
      And Bob is a user
      And Bob has asked to reset the password
      And Alice has asked to reset the password
      When Alice resets the password with <code>
      Then Alice is refused with CodeMismatchException saying "Invalid verification code provided, please try again."
      When Alice signs in
      Then Alice is signed in

      Examples:
        | code                 |
        | a wrong code         |
        | the code sent to Bob |
        | the code "12345"     |

    @SIGNUP-025
    Scenario: A reset code is good for nobody but its user
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice is a user
      And Alice has asked to reset the password
      And Bob is a user
      And Bob has asked to reset the password
      When Alice resets the password with the right code, but under Bob's user name
      Then Alice is refused with CodeMismatchException saying "Invalid verification code provided, please try again."
      When Bob signs in
      Then Bob is signed in

    @SIGNUP-026
    Scenario: A reset code is refused as expired after it was used
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice is a user
      And Alice has asked to reset the password
      When Alice resets the password with the right code
      Then Alice gets an empty answer
      When Alice resets the password with the same code again
      Then Alice is refused with ExpiredCodeException saying "Invalid code provided, please request a code again."
      When Alice signs in
      Then Alice is signed in

    @SIGNUP-026
    Scenario: A reset code that nobody asked for is refused as expired
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice is a user
      When Alice resets the password with the code "123456"
      Then Alice is refused with ExpiredCodeException saying "Invalid code provided, please request a code again."

    @SIGNUP-025 @SIGNUP-026
    Scenario: The code of a sign-up does not reset the password
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice has signed up
      When Alice resets the password with the right code
      Then Alice is refused with ExpiredCodeException saying "Invalid code provided, please request a code again."

    @SIGNUP-057 @QUOTA-011
    Scenario Outline: A reset code that is <age> old <ending>
      Given a fresh pool with optional TOTP
      And Alice is a user
      And Alice has asked to reset the password
      When <age> pass
      And Alice resets the password with the right code
      Then Alice <ending>

      Examples:
        | age        | ending                                                                                            |
        | 59 minutes | gets an empty answer                                                                              |
        | 61 minutes | is refused with ExpiredCodeException saying "Invalid code provided, please request a code again." |

  Rule: The request MUST be complete, and the new password MUST meet the policy

    @SIGNUP-017
    Scenario: A new password that is too short is refused and the old one stays
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice is a user
      And Alice has asked to reset the password
      When Alice resets the password with the right code, but with Password set to "Aa1!aaa"
      Then Alice is refused with InvalidPasswordException saying "Password did not conform with policy: Password not long enough"
      When Alice signs in
      Then Alice is signed in

    @SIGNUP-053 @SIGNUP-054
    Scenario Outline: A reset <what> is refused for its form
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice is a user
      And Alice has asked to reset the password
      When Alice resets the password with the right code, but <what>
      Then Alice is refused with InvalidParameterException

      Examples:
        | what                                       |
        | without ConfirmationCode                   |
        | without Password                           |
        | without Username                           |
        | without ClientId                           |
        | with ConfirmationCode set to "123 456"     |
        | with a ConfirmationCode of 2049 characters |
        | with a Password of 257 characters          |
