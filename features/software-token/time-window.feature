# Which time steps' codes a pool must take from an authenticator app, and each of them only once.
Feature: The time window of authenticator app codes

  Rule: The code of the present step and of one step either side MUST verify an app, and no other

    @TOTP-008 @TOTP-009 @TOTP-041
    Scenario: The previous step's code verifies an app where codes two steps away did not
      Given a fresh pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When Alice associates an authenticator app
      And a new time step of the codes begins
      And Alice verifies the app with a code 2 steps old
      Then Alice is refused with EnableSoftwareTokenMFAException
      When Alice verifies the app with a code 2 steps ahead
      Then Alice is refused with EnableSoftwareTokenMFAException
      When Alice verifies the app with a code 1 step old
      Then the app of Alice is verified

    @TOTP-009 @TOTP-041
    Scenario: The next step's code verifies an app
      Given a fresh pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When Alice associates an authenticator app
      And a new time step of the codes begins
      And Alice verifies the app with a code 1 step ahead
      Then the app of Alice is verified

  Rule: The code of the present step and of one step either side MUST sign in, and no other

    @TOTP-009 @TOTP-041 @CHAL-063
    Scenario: Previous, present and next step's codes sign in where codes two steps away did not
      Given a fresh pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      When 5 minutes pass
      And a new time step of the codes begins
      And Alice signs in
      And Alice answers with a code 2 steps old
      Then Alice is refused with CodeMismatchException
      When Alice answers with a code 2 steps ahead
      Then Alice is refused with CodeMismatchException
      When Alice answers with a code 1 step old
      Then Alice is signed in
      When Alice signs in
      And Alice answers with a code 0 steps old
      Then Alice is signed in
      When Alice signs in
      And Alice answers with a code 1 step ahead
      Then Alice is signed in

  Rule: A code MUST be accepted only once, wherever it was accepted before

    @TOTP-040 @CHAL-064
    Scenario: A code that finished one sign-in does not finish another that began before it
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in
      And Alice signs in
      And Alice answers with the right code
      Then Alice is signed in
      When Alice answers with the same code again, but with her first session
      Then Alice is refused with ExpiredCodeException saying "Your software token has already been used once."

    @TOTP-019 @TOTP-020
    Scenario: After the code of an MFA_SETUP is refused at the sign-in, the next step's code is taken
      Given a pool with required TOTP
      And Alice is a user
      And Alice has registered an authenticator app
      When Alice signs in
      And Alice answers with the code she enrolled with
      Then Alice is refused with ExpiredCodeException saying "Your software token has already been used once."
      When Alice answers with the right code
      Then Alice is signed in
