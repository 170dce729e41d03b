# What a pool must do with NEW_PASSWORD_REQUIRED: the challenge of a user whose password is temporary.
Feature: Changing a temporary password at sign-in

  Rule: A user with a temporary password, and no other, MUST be asked for a new one in every flow

    @CHAL-110 @CHAL-111
    Scenario Outline: A new password is asked for in <flow>
      Given a pool with optional TOTP and no required attributes
      And Alice uses the <door>
      And Alice is a user with a temporary password
      When Alice signs in by <flow>
      Then Alice is asked for NEW_PASSWORD_REQUIRED
      And the challenge carries only:
        | USER_ID_FOR_SRP    | [user name] |
        | requiredAttributes | any         |
        | userAttributes     | any         |
      And the challenge requires no attributes
      And the challenge shows the attributes:
        | email          | [e-mail address] |
        | email_verified | true             |

      Examples:
        | flow                     | door      |
        | USER_PASSWORD_AUTH       | user API  |
        | ADMIN_NO_SRP_AUTH        | admin API |
        | ADMIN_USER_PASSWORD_AUTH | admin API |

    @CHAL-111
    Scenario Outline: A new password is asked for after SRP through the <door>
      Given a pool with optional TOTP
      And Alice uses the <door>
      And Alice is a user with a temporary password
      When Alice signs in by SRP
      Then Alice is asked for NEW_PASSWORD_REQUIRED
      When Alice answers with a new password
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CHAL-111 @AUTH-021
    Scenario Outline: A wrong temporary password is refused through the <door>
      Given a pool with optional TOTP
      And Alice uses the <door>
      And Alice is a user with a temporary password
      When Alice signs in, but with a wrong password
      Then Alice is refused with NotAuthorizedException saying "Incorrect username or password."

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CHAL-118
    Scenario Outline: A user who <origin> is asked for no new password
      Given a pool with optional TOTP
      And Alice <origin>
      When Alice signs in
      Then Alice is signed in

      Examples:
        | origin                      |
        | is a user                   |
        | has signed up and confirmed |

  Rule: The new password MUST finish the sign-in where no factor is due, and confirm the user

    @CHAL-112 @CHAL-117 @SIGNUP-048
    Scenario Outline: In a pool with <shape> the new password signs in through the <door> with a <client>
      Given a pool with <shape>
      And Alice uses the <door> and a <client>
      And Alice is a user with a temporary password
      When Alice signs in
      Then Alice is asked for NEW_PASSWORD_REQUIRED
      When Alice answers with a new password
      Then Alice is signed in
      And Alice has the status CONFIRMED
      When Alice signs in, but with her old password
      Then Alice is refused with NotAuthorizedException saying "Incorrect username or password."
      When Alice signs in
      Then Alice is signed in

      Examples:
        | shape         | door      | client                  |
        | optional TOTP | user API  | client without a secret |
        | optional TOTP | user API  | client with a secret    |
        | optional TOTP | admin API | client without a secret |
        | optional TOTP | admin API | client with a secret    |
        | MFA off       | user API  | client without a secret |

    @CHAL-113
    Scenario: The temporary password may be kept
      Given a pool with optional TOTP
      And Alice is a user with a temporary password
      When Alice signs in
      And Alice answers with the temporary password as the new one
      Then Alice is signed in
      And Alice has the status CONFIRMED
      When Alice signs in
      Then Alice is signed in

  Rule: The new password MUST NOT lead around a second factor

    @CHAL-117 @CHAL-087
    Scenario Outline: A user without a factor has to set one up after the new password through the <door>
      Given a pool with required TOTP
      And Alice uses the <door>
      And Alice is a user with a temporary password
      When Alice signs in
      Then Alice is asked for NEW_PASSWORD_REQUIRED
      When Alice answers with a new password
      Then Alice is asked for MFA_SETUP
      And the challenge offers SOFTWARE_TOKEN_MFA as MFAS_CAN_SETUP
      When Alice signs in
      Then Alice is asked for MFA_SETUP

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CHAL-021
    Scenario: A user with an authenticator app is asked for its code after the new password
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      When the administrator gives Alice a temporary password
      And Alice signs in
      Then Alice is asked for NEW_PASSWORD_REQUIRED
      When Alice answers with a new password
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with the right code
      Then Alice is signed in
