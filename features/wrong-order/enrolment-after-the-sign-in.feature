# The calls of a signed-in user's enrolment in the wrong order: sign in, associate, verify, prefer, sign in again.
Feature: Enrolling an app after the sign-in in the wrong order

  Rule: A user MUST sign in before associating

    # No source tells the exception.
    @PREF-034 @TOTP-035
    Scenario: An app cannot be associated before the user signs in
      Given a pool with optional TOTP
      And Alice is a user
      When Alice associates an authenticator app
      Then Alice is refused with some exception

  Rule: An app MUST be associated before it is verified

    # No source tells the exception.
    @PREF-034
    Scenario: An app cannot be verified before it is associated
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When Alice verifies the app with the code "123456"
      Then Alice is refused with some exception
      And the pool shows no factors of Alice

  Rule: An app MUST be verified before it is preferred

    # Sources give several texts, older and newer.
    @PREF-034 @PREF-005
    Scenario Outline: TOTP cannot be <preference> before an app is associated through the <door>
      Given a pool with optional TOTP
      And Alice uses the <door>
      And Alice is a user
      And Alice has signed in
      When Alice sets TOTP to <preference>
      Then Alice is refused with InvalidParameterException
      When Alice signs in
      Then Alice is signed in

      Examples:
        | preference | door      |
        | preferred  | user API  |
        | preferred  | admin API |
        | enabled    | user API  |
        | enabled    | admin API |

    @PREF-034 @PREF-005 @TOTP-018
    Scenario Outline: TOTP cannot be <preference> between associating and verifying through the <door>
      Given a pool with optional TOTP
      And Alice uses the <door>
      And Alice is a user
      And Alice has signed in
      When Alice associates an authenticator app
      And Alice sets TOTP to <preference>
      Then Alice is refused with InvalidParameterException
      When Alice signs in
      Then Alice is signed in

      Examples:
        | preference | door      |
        | preferred  | user API  |
        | preferred  | admin API |
        | enabled    | user API  |
        | enabled    | admin API |

    @PREF-034 @PREF-005
    Scenario: TOTP cannot be preferred after a wrong first code
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When Alice associates an authenticator app
      And Alice verifies the app with a wrong code
      Then Alice is refused with EnableSoftwareTokenMFAException
      When Alice sets TOTP to preferred
      Then Alice is refused with InvalidParameterException

  Rule: An app MUST be preferred before the next sign-in asks for it, unless MFA is required

    @TOTP-018
    Scenario: An app that was only associated is not asked for where MFA is optional
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When Alice associates an authenticator app
      And Alice signs in
      Then Alice is signed in

    @CHAL-029 @CHAL-024
    Scenario: An app that was only associated is to be set up anew where MFA is required
      Given a pool with required TOTP
      And Alice is a user
      When Alice signs in
      And Alice associates an authenticator app
      And Alice signs in
      Then Alice is asked for MFA_SETUP
      When Alice associates an authenticator app
      And Alice verifies the app with the right code
      And Alice finishes the set-up
      Then Alice is signed in
