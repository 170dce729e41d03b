# What a pool that requires MFA must do for a user who has no factor yet: the authenticator app is set up inside the sign-in.
Feature: Setting up MFA at the first sign-in

  Rule: A user without any factor MUST be asked for MFA_SETUP where MFA is required

    @CHAL-029 @CHAL-030 @CHAL-080 @CHAL-087
    Scenario Outline: The first sign-in by <way> of <user> asks to set up an app
      Given a pool with required SMS and TOTP and plain user names
      And Alice <user>
      When Alice <way>
      Then Alice is asked for MFA_SETUP
      And the challenge offers SOFTWARE_TOKEN_MFA as MFAS_CAN_SETUP

      Examples:
        | user                                                                                             | way             |
        | is a user without an e-mail address                                                              | signs in        |
        | is a user without an e-mail address                                                              | signs in by SRP |
        | has signed up as a user without an e-mail address and was confirmed by the administrator         | signs in        |
        | has signed up as a user without an e-mail address and was confirmed by the administrator         | signs in by SRP |

    @CHAL-080 @CHAL-029
    Scenario Outline: A self-registered user is asked to set up an app through the <door>
      Given a pool with required TOTP
      And Alice uses the <door>
      And Alice has signed up and confirmed
      When Alice signs in
      Then Alice is asked for MFA_SETUP
      And the challenge offers SOFTWARE_TOKEN_MFA as MFAS_CAN_SETUP

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CHAL-087 @CHAL-117
    Scenario Outline: The set-up comes after the new password of a user made by an administrator, signing in by <way>
      Given a pool with required TOTP
      And Alice is a user with a temporary password
      When Alice <way>
      Then Alice is asked for NEW_PASSWORD_REQUIRED
      When Alice answers with a new password
      Then Alice is asked for MFA_SETUP
      And the challenge offers SOFTWARE_TOKEN_MFA as MFAS_CAN_SETUP

      Examples:
        | way             |
        | signs in        |
        | signs in by SRP |

  Rule: Associating, verifying and answering MFA_SETUP MUST finish the sign-in with tokens

    @CHAL-081 @CHAL-082 @SESS-009 @SESS-016 @SESS-017
    Scenario Outline: The set-up finishes the sign-in through the <door> with a <client>
      Given a pool with required TOTP
      And Alice uses the <door> and a <client>
      And Alice is a user
      When Alice signs in
      Then Alice is asked for MFA_SETUP
      When Alice associates an authenticator app
      Then Alice is given a secret for the app
      When Alice verifies the app with the right code
      Then the app of Alice is verified
      When Alice finishes the set-up
      Then Alice is signed in

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @CHAL-081 @CHAL-082 @CHAL-117
    Scenario: A new password and an app are set up in one sign-in
      Given a pool with required TOTP
      And Alice is a user with a temporary password
      When Alice signs in
      And Alice answers with a new password
      And Alice associates an authenticator app
      And Alice verifies the app with the right code
      And Alice finishes the set-up
      Then Alice is signed in
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with the right code
      Then Alice is signed in

  Rule: A wrong code MUST NOT end the set-up

    @CHAL-081 @TOTP-014
    Scenario Outline: The right code is taken after a wrong one in the set-up through the <door>
      Given a pool with required TOTP
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in
      And Alice associates an authenticator app
      And Alice verifies the app with a wrong code
      Then Alice is refused with EnableSoftwareTokenMFAException
      When Alice verifies the app with the right code
      And Alice finishes the set-up
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: A verified app MUST be registered for good, also when the set-up is not finished

    @CHAL-024
    Scenario: A user who left the set-up after verifying the app is asked for its code
      Given a pool with required TOTP
      And Alice is a user
      When Alice signs in
      And Alice associates an authenticator app
      And Alice verifies the app with the right code
      And Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with the right code
      Then Alice is signed in

  Rule: SMS MUST NOT be set up inside the sign-in; a phone number given to the user brings it to the next one

    @CHAL-084
    Scenario: A phone number is added beside the sign-in, and asked for when it starts again
      Given a pool with required SMS and TOTP
      And Alice is a user
      When Alice signs in
      Then Alice is asked for MFA_SETUP
      And the challenge offers SOFTWARE_TOKEN_MFA as MFAS_CAN_SETUP
      When the administrator has given Alice a phone number
      And Alice signs in
      Then Alice is asked for SMS_MFA
