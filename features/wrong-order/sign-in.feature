# The steps of a sign-in in the wrong order: no code before the password, no code before the choice, no tokens before either.
Feature: The steps of a sign-in in the wrong order

  Rule: The code MUST NOT be taken before the password

    @CHAL-007 @SESS-008
    Scenario Outline: A right code without any sign-in is refused through the <door>
      Given a pool with optional TOTP
      And Alice uses the <door>
      And Alice is a user
      And Alice has an authenticator app
      When Alice answers the challenge as if it were SOFTWARE_TOKEN_MFA
      Then Alice is refused with InvalidParameterException saying "Missing required parameter Session"

      Examples:
        | door      |
        | user API  |
        | admin API |

    @SESS-019 @CHAL-007
    Scenario Outline: A right code before the proof of the password is refused through the <door>
      Given a pool with optional TOTP
      And Alice uses the <door>
      And Alice is a user
      And Alice has an authenticator app
      When Alice starts to sign in by SRP
      Then Alice is asked for PASSWORD_VERIFIER
      When Alice answers the challenge as if it were SOFTWARE_TOKEN_MFA
      Then Alice is refused with InvalidParameterException saying "Missing required parameter Session"

      Examples:
        | door      |
        | user API  |
        | admin API |

    @SESS-006
    Scenario Outline: After a wrong password an old session is no way in through the <door>
      Given a pool with required SMS and TOTP
      And Alice uses the <door>
      And Alice has come to SMS_MFA
      When Alice answers the challenge
      Then Alice is signed in
      When Alice signs in, but with a wrong password
      Then Alice is refused with NotAuthorizedException
      And 1 code was sent to the phone of Alice
      When Alice answers the challenge
      Then Alice is refused with NotAuthorizedException

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: The new password MUST come before the factor

    # No source tells the exception.
    @CHAL-117 @SESS-007
    Scenario Outline: A code is refused where the new password is due through the <door>
      Given a pool with required SMS
      And Alice uses the <door>
      And Alice is a user with a temporary password and a phone number
      When Alice signs in
      Then Alice is asked for NEW_PASSWORD_REQUIRED
      And 0 codes were sent to the phone of Alice
      When Alice answers with a new password, but as the challenge SMS_MFA and with SMS_MFA_CODE set to "123456"
      Then Alice is refused with some exception
      When Alice answers with a new password
      Then Alice is asked for SMS_MFA
      When Alice answers with the right code
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: The factor MUST be chosen before its code

    @CHAL-071 @CHAL-072
    Scenario Outline: The code of the app is refused before the app is chosen through the <door>
      Given a pool with required SMS and TOTP
      And Alice uses the <door>
      And Alice has come to SELECT_MFA_TYPE
      When Alice answers the challenge as if it were SOFTWARE_TOKEN_MFA
      Then Alice is refused with some exception
      When Alice chooses TOTP
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with the right code
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |
