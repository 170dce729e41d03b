# How long a session is good: by the client's setting, counted anew at each step.
Feature: Sessions that run out

  Rule: A session older than the client's session time MUST be refused

    @SESS-005 @SESS-002
    Scenario: After three minutes no challenge of an ordinary client can be answered any more
      Given a fresh pool with required SMS and TOTP
      And Alice has come to SOFTWARE_TOKEN_MFA
      And Bob has come to SMS_MFA
      And Carol has come to SELECT_MFA_TYPE
      And Dave has come to MFA_SETUP
      And Mallory has come to NEW_PASSWORD_REQUIRED
      When 3 minutes pass
      And 1 second passes
      And Alice answers the challenge
      Then Alice is refused with NotAuthorizedException saying "Invalid session for the user, session is expired."
      When Bob answers the challenge
      Then Bob is refused with NotAuthorizedException saying "Invalid session for the user, session is expired."
      When Carol answers the challenge
      Then Carol is refused with NotAuthorizedException saying "Invalid session for the user, session is expired."
      When Dave answers the challenge
      Then Dave is refused with NotAuthorizedException saying "Invalid session for the user, session is expired."
      When Mallory answers the challenge
      Then Mallory is refused with NotAuthorizedException saying "Invalid session for the user, session is expired."

    @SESS-005
    Scenario: Neither half of the enrolment can be done in a session that ran out
      Given a fresh pool with required TOTP
      And Alice is a user
      And Bob is a user
      When Bob signs in
      And Bob associates an authenticator app
      Then Bob is given a secret for the app
      When Alice signs in
      Then Alice is asked for MFA_SETUP
      When 4 minutes pass
      And Alice associates an authenticator app
      Then Alice is refused with NotAuthorizedException saying "Invalid session for the user, session is expired."
      When Bob verifies the app with the right code
      Then Bob is refused with NotAuthorizedException saying "Invalid session for the user, session is expired."

  Rule: A session MUST be good up to the client's session time

    @SESS-002
    Scenario: Shortly before three minutes every challenge of an ordinary client can still be answered
      Given a fresh pool with required SMS and TOTP
      And Alice has come to SOFTWARE_TOKEN_MFA
      And Bob has come to SMS_MFA
      And Carol has come to SELECT_MFA_TYPE
      And Dave has come to MFA_SETUP
      And Mallory has come to NEW_PASSWORD_REQUIRED
      When 165 seconds pass
      And Alice answers the challenge
      Then Alice is signed in
      When Bob answers the challenge
      Then Bob is signed in
      When Carol answers the challenge
      Then Carol is asked for SMS_MFA
      When Dave answers the challenge
      Then Dave is signed in
      When Mallory answers the challenge
      Then Mallory is asked for MFA_SETUP

  Rule: The time MUST begin anew with each step

    @SESS-002 @SESS-009
    Scenario: Three steps of two minutes each lead to tokens in sessions of three minutes
      Given a fresh pool with required SMS and TOTP
      And Alice is a user with a temporary password and a phone number
      When Alice signs in
      And 2 minutes pass
      And Alice answers with a new password
      Then Alice is asked for SMS_MFA
      When 2 minutes pass
      And Alice answers with the right code
      Then Alice is signed in

    @SESS-002 @SESS-016
    Scenario: Each half of the enrolment gives the session its time anew
      Given a fresh pool with required TOTP
      And Alice is a user
      When Alice signs in
      And 2 minutes pass
      And Alice associates an authenticator app
      And 2 minutes pass
      And Alice verifies the app with the right code
      And 2 minutes pass
      And Alice finishes the set-up
      Then Alice is signed in

    @SESS-002 @SESS-005 @SESS-010
    Scenario: A refused code does not give the session its time anew
      Given a fresh pool with required SMS
      And Alice is a user with a phone number
      When Alice signs in
      And 2 minutes pass
      And Alice answers with a wrong code
      Then Alice is refused with CodeMismatchException
      When 2 minutes pass
      And Alice answers with the right code
      Then Alice is refused with NotAuthorizedException saying "Invalid session for the user, session is expired."
