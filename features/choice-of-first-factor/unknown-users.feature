# What a pool must tell of users who are not there when a choice-based sign-in names them.
Feature: Naming nobody in a choice-based sign-in

  Rule: A client that hides which users exist MUST be answered as if the user were there

    @AUTH-052 @SESS-020
    Scenario Outline: A code is told to go to the address of nobody, through the <door> with a <client>
      Given a pool with MFA not required, e-mail sign-in and e-mail codes as a first factor
      And Alice uses a <client> that hides which users exist
      And Alice uses the <door>
      And Mallory uses a <client> that hides which users exist
      And Mallory uses the <door>
      And Mallory is unknown to the pool
      And Mallory types her e-mail address to sign in
      And Alice is a user
      When Alice signs in by choice, preferring EMAIL_OTP
      Then Alice is asked for EMAIL_OTP
      When Mallory signs in by choice, preferring EMAIL_OTP
      Then Mallory is asked for EMAIL_OTP
      And the challenge carries only:
        | CODE_DELIVERY_DELIVERY_MEDIUM | EMAIL                   |
        | CODE_DELIVERY_DESTINATION     | [masked e-mail address] |
      And the sessions of Alice and Mallory are alike
      And 0 codes were sent to the e-mail of Mallory

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |

    # How the made-up sign-in ends no source tells: only that it does not sign in.
    @AUTH-052
    Scenario: No code signs in nobody
      Given a pool with MFA not required, e-mail sign-in and e-mail codes as a first factor
      And Mallory uses a client without a secret that hides which users exist
      And Mallory is unknown to the pool
      And Mallory types her e-mail address to sign in
      When Mallory signs in by choice, preferring EMAIL_OTP
      Then Mallory is asked for EMAIL_OTP
      When Mallory answers with the code "12345678"
      Then Mallory is refused with some exception
      When Mallory answers with the code "00000000"
      Then Mallory is refused with some exception

    @CHAL-143
    Scenario: The choice of nobody holds no codes
      Given a pool with MFA not required, e-mail sign-in and e-mail codes as a first factor
      And Mallory uses a client without a secret that hides which users exist
      And Mallory is unknown to the pool
      And Mallory types her e-mail address to sign in
      When Mallory signs in by choice
      Then Mallory may begin with PASSWORD and PASSWORD_SRP
      When Mallory chooses to begin with EMAIL_OTP
      Then Mallory is refused with words like "selected challenge is not available"

    @AUTH-052 @AUTH-022
    Scenario: The password of nobody is wrong at the choice
      Given a pool with MFA not required
      And Mallory uses a client without a secret that hides which users exist
      And Mallory is unknown to the pool
      When Mallory signs in by choice
      Then Mallory may begin with PASSWORD and PASSWORD_SRP
      When Mallory chooses to begin with PASSWORD
      Then Mallory is refused with NotAuthorizedException saying "Incorrect username or password."

    @AUTH-052 @AUTH-051
    Scenario: The proof of nobody's password is wrong
      Given a pool with MFA not required
      And Mallory uses a client without a secret that hides which users exist
      And Mallory is unknown to the pool
      When Mallory signs in by choice, preferring PASSWORD_SRP
      Then Mallory is asked for PASSWORD_VERIFIER
      When Mallory proves the password
      Then Mallory is refused with NotAuthorizedException saying "Incorrect username or password."

  Rule: A client that hides nothing MUST be told that there is no such user

    @AUTH-023
    Scenario Outline: Nobody is refused by name in a choice-based sign-in through the <door>
      Given a pool with MFA not required and e-mail codes as a first factor
      And Mallory uses the <door>
      And Mallory is unknown to the pool
      When Mallory signs in by choice<preference>
      Then Mallory is refused with UserNotFoundException

      Examples:
        | preference            | door      |
        |                       | user API  |
        |                       | admin API |
        | , preferring EMAIL_OTP | user API  |
        | , preferring PASSWORD | user API  |

  Rule: A disabled user MUST NOT be let in by a code

    # The sources disagree about the text.
    @AUTH-025
    Scenario Outline: A disabled user is refused in a choice-based sign-in through the <door>
      Given a pool with MFA not required and e-mail codes as a first factor
      And Alice uses the <door>
      And Alice is a user
      When the administrator disables Alice
      Then the administrator gets an empty answer
      When Alice signs in by choice, preferring EMAIL_OTP
      Then Alice is refused with NotAuthorizedException
      And 0 codes were sent to the e-mail of Alice

      Examples:
        | door      |
        | user API  |
        | admin API |
