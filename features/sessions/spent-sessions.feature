# A session leads on once: what a pool must do with one that did.
Feature: Sessions that were used

  Rule: A session that led to tokens MUST be refused from then on

    @SESS-006 @CHAL-003
    Scenario Outline: The session of <challenge> is refused after it led to tokens through the <door>
      Given a pool with required SMS and TOTP
      And Alice uses the <door>
      And Alice has come to <challenge>
      When Alice answers the challenge
      Then Alice is signed in
      When Alice answers the challenge
      Then Alice is refused with NotAuthorizedException saying "Invalid session for the user, session can only be used once."

      Examples:
        | challenge          | door      |
        | SOFTWARE_TOKEN_MFA | user API  |
        | SOFTWARE_TOKEN_MFA | admin API |
        | SMS_MFA            | user API  |
        | SMS_MFA            | admin API |
        | MFA_SETUP          | user API  |
        | MFA_SETUP          | admin API |

    @SESS-006
    Scenario: A spent session does not help a later sign-in of the same user
      Given a pool with required SMS and TOTP
      And Alice has come to SMS_MFA
      When Alice answers the challenge
      Then Alice is signed in
      When Alice signs in
      Then Alice is asked for SMS_MFA
      When Alice answers with the right code, but with her previous session
      Then Alice is refused with NotAuthorizedException saying "Invalid session for the user, session can only be used once."
      When Alice answers with the right code
      Then Alice is signed in

  Rule: A session that led to the next challenge MUST be refused from then on

    # Sources give two texts for a session of an earlier step.
    @SESS-006 @SESS-007 @SESS-009
    Scenario Outline: A choice cannot be made twice in one session through the <door>
      Given a pool with required SMS and TOTP
      And Alice uses the <door>
      And Alice has come to SELECT_MFA_TYPE
      When Alice chooses SMS
      Then Alice is asked for SMS_MFA
      When Alice chooses TOTP, but with her previous session and as the challenge SELECT_MFA_TYPE
      Then Alice is refused with NotAuthorizedException
      When Alice answers with the right code
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |

    @SESS-006 @SESS-007 @SESS-009
    Scenario Outline: A new password cannot be set twice in one session through the <door>
      Given a pool with required SMS and TOTP
      And Alice uses the <door>
      And Alice has come to NEW_PASSWORD_REQUIRED
      When Alice answers the challenge
      Then Alice is asked for MFA_SETUP
      When Alice answers with a new password, but with her previous session and as the challenge NEW_PASSWORD_REQUIRED
      Then Alice is refused with NotAuthorizedException

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: The latest session MUST be the one that is answered

    @SESS-009 @SESS-007 @CHAL-003
    Scenario Outline: The right code with the session of the choice is refused through the <door>
      Given a pool with required SMS and TOTP
      And Alice uses the <door>
      And Alice has come to SELECT_MFA_TYPE
      When Alice chooses <factor>
      And Alice answers with the right code, but with her previous session
      Then Alice is refused with NotAuthorizedException
      When Alice answers with the right code
      Then Alice is signed in

      Examples:
        | factor | door      |
        | SMS    | user API  |
        | SMS    | admin API |
        | TOTP   | user API  |
        | TOTP   | admin API |

    @SESS-009 @SESS-007
    Scenario: The session of the new password does not open the set-up
      Given a pool with required SMS and TOTP
      And Alice has come to NEW_PASSWORD_REQUIRED
      When Alice answers the challenge
      Then Alice is asked for MFA_SETUP
      When Alice associates an authenticator app, but with her previous session
      Then Alice is refused with NotAuthorizedException
