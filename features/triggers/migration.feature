# What a pool must do with its user migration trigger: users whom the trigger knows come in by their password.
Feature: Users who migrate at their first sign-in

  Rule: The trigger MUST be told the password of an unknown user, with what the client adds

    @AUTH-064
    Scenario Outline: A user whom the trigger knows migrates through the <door>
      Given a pool with MFA off and a UserMigration trigger that knows the user
      And Alice uses the <door>
      And Alice is unknown to the pool
      When Alice signs in, but with every optional member
      Then Alice is signed in
      And the trigger UserMigration was told of Alice:
        | triggerSource          | UserMigration_Authentication  |
        | request.password       | any                           |
        | request.validationData | {"purpose":"mfa-conformance"} |
      When Alice signs in
      Then Alice is signed in
      And the trigger UserMigration was called 1 time for Alice

      Examples:
        | door      |
        | user API  |
        | admin API |

    @TRIG-023
    Scenario: A user whom the trigger refuses is not signed in
      Given a pool with MFA off and a UserMigration trigger that throws
      And Mallory is unknown to the pool
      When Mallory signs in
      Then Mallory is refused with some exception
      When Mallory signs in
      Then Mallory is refused with some exception
      And the trigger UserMigration was called 2 times for Mallory

  Rule: A sign-in without a password MUST NOT call the trigger

    @TRIG-021
    Scenario Outline: An unknown user who asks for a code does not migrate through the <door>
      Given a pool with MFA off, e-mail codes as a first factor and a UserMigration trigger that knows the user
      And Mallory uses the <door>
      And Mallory is unknown to the pool
      When Mallory signs in by choice, preferring EMAIL_OTP
      Then Mallory is refused with UserNotFoundException
      And the trigger UserMigration was called 0 times for Mallory

      Examples:
        | door      |
        | user API  |
        | admin API |
