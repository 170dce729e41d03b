# What a pool must show an administrator of a user with and without MFA: the whole record, and nothing more.
Feature: The record of a user with and without MFA

  Rule: The record MUST tell the factors of a user who has some, and be silent on them else

    @PREF-038
    Scenario: The record of a user who signs in by e-mail and has no MFA
      Given a pool with optional TOTP and e-mail sign-in
      And Alice is a user
      Then the record of Alice is that of a user without MFA

    @PREF-038
    Scenario: An app that is verified and not turned on leaves the record as it was
      Given a pool with optional TOTP and e-mail sign-in
      And Alice is a user
      And Alice has registered an authenticator app
      Then the record of Alice is that of a user without MFA

    @PREF-012 @PREF-039
    Scenario: The record of a user who signs in by e-mail and prefers an app
      Given a pool with optional TOTP and e-mail sign-in
      And Alice is a user
      And Alice has an authenticator app
      Then the record of Alice is that of a user who prefers an app

  Rule: An e-mail address by which users sign in MUST be good as a user name for the administrator

    @PREF-040
    Scenario: A preference is set and shown by the e-mail address
      Given a pool with optional TOTP and e-mail sign-in
      And Alice uses the admin API
      And Alice is a user
      And Alice has registered an authenticator app
      When Alice sets TOTP to preferred, but under her e-mail address
      Then Alice gets an empty answer
      And the record of Alice is that of a user who prefers an app
