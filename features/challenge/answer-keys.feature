# What the keys of every challenge answer must be: the user's name, the secret hash, strings, and keys too many.
Feature: The keys of a challenge answer

  Rule: Every answer MUST carry USERNAME

    @CHAL-002 @CHAL-041 @CHAL-061 @CHAL-071 @CHAL-081
    Scenario Outline: An answer to <challenge> without USERNAME is refused through the <door>
      Given a pool with required SMS and TOTP
      And Alice uses the <door>
      And Alice has come to <challenge>
      When Alice answers the challenge, but without USERNAME
      Then Alice is refused with InvalidParameterException
      When Alice answers the challenge, but with USERNAME misspelt as Username
      Then Alice is refused with InvalidParameterException

      Examples:
        | challenge             | door      |
        | SOFTWARE_TOKEN_MFA    | user API  |
        | SOFTWARE_TOKEN_MFA    | admin API |
        | SMS_MFA               | user API  |
        | SMS_MFA               | admin API |
        | SELECT_MFA_TYPE       | user API  |
        | SELECT_MFA_TYPE       | admin API |
        | MFA_SETUP             | user API  |
        | MFA_SETUP             | admin API |
        | NEW_PASSWORD_REQUIRED | user API  |
        | NEW_PASSWORD_REQUIRED | admin API |

  Rule: An answer through a client with a secret MUST carry the right SECRET_HASH

    @CHAL-002 @AUTH-037 @AUTH-038
    Scenario Outline: An answer to <challenge> without the right secret hash is refused through the <door>
      Given a pool with required SMS and TOTP
      And Alice uses the <door> and a client with a secret
      And Alice has come to <challenge>
      When Alice answers the challenge, but without a secret hash
      Then Alice is refused with NotAuthorizedException saying "Client [client id] is configured with secret but SECRET_HASH was not received"
      When Alice answers the challenge, but with a wrong secret hash
      Then Alice is refused with NotAuthorizedException saying "Unable to verify secret hash for client [client id]"

      Examples:
        | challenge             | door      |
        | SOFTWARE_TOKEN_MFA    | user API  |
        | SOFTWARE_TOKEN_MFA    | admin API |
        | SMS_MFA               | user API  |
        | SMS_MFA               | admin API |
        | SELECT_MFA_TYPE       | user API  |
        | SELECT_MFA_TYPE       | admin API |
        | MFA_SETUP             | user API  |
        | MFA_SETUP             | admin API |
        | NEW_PASSWORD_REQUIRED | user API  |
        | NEW_PASSWORD_REQUIRED | admin API |

  Rule: Keys that a challenge does not use MUST be tolerated

    @CHAL-005
    Scenario Outline: An answer to <challenge> may carry <key> too
      Given a pool with required SMS and TOTP
      And Alice has come to <challenge>
      When Alice answers the challenge, but with <key> set to "123456"
      Then Alice is signed in

      Examples:
        | challenge          | key                     |
        | MFA_SETUP          | SOFTWARE_TOKEN_MFA_CODE |
        | SOFTWARE_TOKEN_MFA | SMS_MFA_CODE            |
        | SMS_MFA            | SOFTWARE_TOKEN_MFA_CODE |
        | SMS_MFA            | ANSWER                  |

  Rule: The value of a key MUST be a string

    # No source tells the exception.
    @CHAL-013
    Scenario Outline: A code as a number is refused through the <door>
      Given a pool with required SMS and TOTP
      And Alice uses the <door>
      And Alice has come to SMS_MFA
      When Alice answers the challenge, but with SMS_MFA_CODE as a number
      Then Alice is refused with some exception
      When Alice answers the challenge
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |
