# Made from catalogue/challenges.yaml by scripts/reference-features: change it there, then npm run reference-features.
Feature: The keys that answer PASSWORD_VERIFIER

  Rule: An answer to PASSWORD_VERIFIER with the documented keys MUST be taken

    @CHAL-002 @CHAL-091
    Scenario Outline: PASSWORD_VERIFIER is answered with its keys through the <door> with a <client>
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice has come to PASSWORD_VERIFIER
      When Alice answers the challenge, but without SRP_A
      Then Alice is signed in

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

  Rule: An answer to PASSWORD_VERIFIER without a key that it requires MUST be refused

    @CHAL-002 @CHAL-091
    Scenario Outline: PASSWORD_VERIFIER is not answered without each of its keys through the <door> with a <client>
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice has come to PASSWORD_VERIFIER
      When Alice answers the challenge, but without USERNAME
      Then Alice is refused with InvalidParameterException
      When Alice answers the challenge, but with USERNAME misspelt as Username
      Then Alice is refused with InvalidParameterException
      When Alice answers the challenge, but with USERNAME misspelt as username
      Then Alice is refused with InvalidParameterException
      When Alice answers the challenge, but without PASSWORD_CLAIM_SECRET_BLOCK
      Then Alice is refused with InvalidParameterException
      When Alice answers the challenge, but with PASSWORD_CLAIM_SECRET_BLOCK misspelt as SECRET_BLOCK
      Then Alice is refused with InvalidParameterException
      When Alice answers the challenge, but without PASSWORD_CLAIM_SIGNATURE
      Then Alice is refused with InvalidParameterException
      When Alice answers the challenge, but with PASSWORD_CLAIM_SIGNATURE misspelt as password_claim_signature
      Then Alice is refused with InvalidParameterException
      When Alice answers the challenge, but without TIMESTAMP
      Then Alice is refused with InvalidParameterException
      When Alice answers the challenge, but with TIMESTAMP misspelt as Timestamp
      Then Alice is refused with InvalidParameterException

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @CHAL-002 @AUTH-037
    Scenario Outline: PASSWORD_VERIFIER is not answered <edit> through the <door> with a <client>, which needs SECRET_HASH
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice has come to PASSWORD_VERIFIER
      When Alice answers the challenge, but <edit>
      Then Alice is refused with NotAuthorizedException

      Examples:
        | edit                | door      | client               |
        | without SECRET_HASH | user API  | client with a secret |
        | without SECRET_HASH | admin API | client with a secret |

  Rule: An answer to PASSWORD_VERIFIER MAY carry keys that it does not use

    @CHAL-005
    Scenario Outline: PASSWORD_VERIFIER is answered with a key too many through the <door> with a <client>
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice has come to PASSWORD_VERIFIER
      When Alice answers the challenge, but without SRP_A and with UNNEEDED_KEY set to "123456"
      Then Alice is signed in

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | admin API | client with a secret    |
