# What an answer must carry beside its keys: the client, the pool, a challenge name that exists; and what it may carry.
Feature: The members of a challenge answer

  Rule: An answer MUST name the challenge, the client, and through the admin API the pool

    @CHAL-011 @PROTO-014 @PROTO-015
    Scenario Outline: An answer without <member> is refused through the <door>
      Given a pool with required SMS and TOTP
      And Alice uses the <door>
      And Alice has come to SMS_MFA
      When Alice answers the challenge, but without <member>
      Then Alice is refused with InvalidParameterException saying "1 validation error detected: Value null at '<shown>' failed to satisfy constraint: Member must not be null"

      Examples:
        | member        | shown         | door      |
        | ChallengeName | challengeName | user API  |
        | ChallengeName | challengeName | admin API |
        | UserPoolId    | userPoolId    | admin API |

    # The client's id is sensitive: sources disagree on how the text then reads.
    @CHAL-011
    Scenario Outline: An answer that names no client is refused through the <door>
      Given a pool with required SMS and TOTP
      And Alice uses the <door>
      And Alice has come to SMS_MFA
      When Alice answers the challenge, but without ClientId
      Then Alice is refused with InvalidParameterException

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CHAL-011
    Scenario Outline: An answer with every optional member is taken through the <door>
      Given a pool with required SMS and TOTP
      And Alice uses the <door>
      And Alice has come to SMS_MFA
      When Alice answers the challenge, but with every optional member
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |

    # Sources disagree on EMAIL_MFA, and the text of the refusal is inferred.
    @CHAL-001 @CHAL-014
    Scenario Outline: <name> is no name of a challenge
      Given a pool with required SMS and TOTP
      And Alice has come to SMS_MFA
      When Alice answers the challenge, but as the challenge <name>
      Then Alice is refused with InvalidParameterException

      Examples:
        | name      |
        | EMAIL_MFA |
        | TOTP_MFA  |

    # No source names the exception.
    @CHAL-006
    Scenario Outline: ADMIN_NO_SRP_AUTH cannot be answered through the <door>
      Given a pool with required SMS and TOTP
      And Alice uses the <door>
      And Alice has come to SOFTWARE_TOKEN_MFA
      When Alice answers the challenge, but as the challenge ADMIN_NO_SRP_AUTH
      Then Alice is refused with some exception

      Examples:
        | door      |
        | user API  |
        | admin API |
