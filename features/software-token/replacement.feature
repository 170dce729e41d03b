# What a pool must do when a user gets a new authenticator app, or an administrator takes the old one away.
Feature: Replacing and deleting an authenticator app

  Rule: A verified new app MUST take the place of the old one

    @TOTP-021 @TOTP-022
    Scenario: After a replacement only the new app's code signs in
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      When Alice associates an authenticator app
      Then Alice is given a secret for the app
      When Alice verifies the app with the right code
      Then the app of Alice is verified
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with a code from her old app
      Then Alice is refused with CodeMismatchException
      When Alice answers with the right code
      Then Alice is signed in

    @TOTP-021 @TOTP-028
    Scenario: The challenge tells the name of the new app
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app named "Old phone"
      When Alice associates an authenticator app
      And Alice verifies the app with the right code, naming it "New phone"
      Then the app of Alice is verified
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      And the challenge carries only:
        | USER_ID_FOR_SRP      | [user name] |
        | FRIENDLY_DEVICE_NAME | New phone   |

  Rule: An administrator MUST be able to delete an app, after which it is not asked for

    @TOTP-029 @USES-035
    Scenario: After the deletion in an OPTIONAL pool the password is enough
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      When the administrator deletes the app of Alice
      Then the administrator gets an empty answer
      When Alice signs in
      Then Alice is signed in

    @TOTP-029 @CHAL-066
    Scenario: A challenge that was open at the deletion is no longer answered by the deleted app
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When the administrator deletes the app of Alice
      When Alice answers with the right code
      Then Alice is refused with SoftwareTokenMFANotFoundException saying "Software Token MFA does not exist for the user."

    @TOTP-029
    Scenario: After the deletion in a required pool another app is to be set up
      Given a pool with required TOTP
      And Alice is a user
      And Alice has an authenticator app
      When the administrator deletes the app of Alice
      When Alice signs in
      Then Alice is asked for MFA_SETUP
      When Alice associates an authenticator app
      Then Alice is given a secret for the app
      When Alice verifies the app with the right code
      Then the app of Alice is verified
      When Alice finishes the set-up
      Then Alice is signed in

    @TOTP-029
    Scenario: A signed-in user associates another app after the deletion
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      When the administrator deletes the app of Alice
      Given Alice has an authenticator app
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with a code from her old app
      Then Alice is refused with CodeMismatchException
      When Alice answers with the right code
      Then Alice is signed in

    @PREF-029 @USES-035
    Scenario: The app of an unknown user cannot be deleted
      Given a pool with optional TOTP
      When the administrator deletes the app of an unknown user
      Then the administrator is refused with UserNotFoundException saying "User does not exist."
