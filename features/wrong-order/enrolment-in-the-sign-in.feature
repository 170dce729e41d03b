# The calls of a set-up inside the sign-in in every wrong order: associate, verify, answer MFA_SETUP, each with the session of the one before.
Feature: Setting up an app inside the sign-in in the wrong order

  Rule: MFA_SETUP MUST NOT be finished before an app is verified

    # No source tells the exception.
    @CHAL-081 @SESS-017
    Scenario Outline: The set-up cannot be finished at once through the <door>
      Given a pool with required TOTP
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in
      And Alice finishes the set-up
      Then Alice is refused with some exception
      When Alice signs in
      Then Alice is asked for MFA_SETUP

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CHAL-081 @SESS-017
    Scenario Outline: The set-up cannot be finished between associating and verifying through the <door>
      Given a pool with required TOTP
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in
      And Alice associates an authenticator app
      And Alice finishes the set-up
      Then Alice is refused with some exception
      When Alice signs in
      Then Alice is asked for MFA_SETUP

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CHAL-081 @SESS-017
    Scenario: The set-up cannot be finished after a wrong code
      Given a pool with required TOTP
      And Alice is a user
      When Alice signs in
      And Alice associates an authenticator app
      And Alice verifies the app with a wrong code
      Then Alice is refused with EnableSoftwareTokenMFAException
      When Alice finishes the set-up
      Then Alice is refused with some exception
      When Alice signs in
      Then Alice is asked for MFA_SETUP

    @CHAL-081 @SESS-017
    Scenario: A code in the answer does not stand in for the verification
      Given a pool with required TOTP
      And Alice is a user
      When Alice signs in
      And Alice associates an authenticator app
      And Alice answers the challenge as if it were SOFTWARE_TOKEN_MFA
      Then Alice is refused with some exception
      When Alice signs in
      Then Alice is asked for MFA_SETUP

  Rule: MFA_SETUP MUST be answered with the session of the verification

    @SESS-017 @SESS-007 @CHAL-081
    Scenario Outline: The set-up is refused with <session> through the <door>
      Given a pool with required TOTP
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in
      And Alice associates an authenticator app
      And Alice verifies the app with the right code
      And Alice finishes the set-up, but with <session>
      Then Alice is refused with NotAuthorizedException saying "Invalid session for the user."
      When Alice finishes the set-up
      Then Alice is signed in

      Examples:
        | session              | door      |
        | her first session    | user API  |
        | her first session    | admin API |
        | her previous session | user API  |
        | her previous session | admin API |

  Rule: An app MUST be verified with the session of its association

    @CHAL-086 @SESS-016
    Scenario: The session of the challenge is stale for the verification
      Given a pool with required TOTP
      And Alice is a user
      When Alice signs in
      And Alice associates an authenticator app
      And Alice verifies the app with the right code, but with her first session
      Then Alice is refused with NotAuthorizedException saying "Invalid session for the user."
      When Alice verifies the app with the right code
      Then the app of Alice is verified

    @SESS-016 @SESS-007
    Scenario: The session of the challenge is stale for another association
      Given a pool with required TOTP
      And Alice is a user
      When Alice signs in
      And Alice associates an authenticator app
      And Alice associates an authenticator app, but with her first session
      Then Alice is refused with NotAuthorizedException saying "Invalid session for the user."

    @SESS-009 @SESS-007
    Scenario: The session of the association is stale after the verification
      Given a pool with required TOTP
      And Alice is a user
      When Alice signs in
      And Alice associates an authenticator app
      And Alice verifies the app with the right code
      And Alice verifies the app with the right code, but with her previous session
      Then Alice is refused with NotAuthorizedException saying "Invalid session for the user."

    # No source tells the exception.
    @CHAL-081 @SESS-016
    Scenario: An app cannot be verified in the sign-in before it is associated
      Given a pool with required TOTP
      And Alice is a user
      When Alice signs in
      And Alice verifies the app with the code "123456"
      Then Alice is refused with some exception
      When Alice associates an authenticator app
      Then Alice is given a secret for the app
