# Made from catalogue/challenges.yaml by scripts/reference-features: change it there, then npm run reference-features.
Feature: The keys that answer PASSWORD_SRP

  Rule: An answer to PASSWORD_SRP with the documented keys MUST be taken

    @CHAL-002 @CHAL-126
    Scenario Outline: PASSWORD_SRP is answered with its keys through the <door> with a <client>
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice has come to PASSWORD_SRP
      When Alice answers the challenge
      Then Alice is asked for PASSWORD_VERIFIER

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

  Rule: An answer to PASSWORD_SRP without a key that it requires MUST be refused

    @CHAL-002 @CHAL-126
    Scenario Outline: PASSWORD_SRP is not answered without each of its keys through the <door> with a <client>
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice has come to PASSWORD_SRP
      When Alice answers the challenge, but without USERNAME
      Then Alice is refused with InvalidParameterException
      When Alice answers the challenge, but with USERNAME misspelt as Username
      Then Alice is refused with InvalidParameterException
      When Alice answers the challenge, but with USERNAME misspelt as username
      Then Alice is refused with InvalidParameterException
      When Alice answers the challenge, but without SRP_A
      Then Alice is refused with InvalidParameterException
      When Alice answers the challenge, but with SRP_A misspelt as srp_a
      Then Alice is refused with InvalidParameterException

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @CHAL-002 @AUTH-037
    Scenario Outline: PASSWORD_SRP is not answered <edit> through the <door> with a <client>, which needs SECRET_HASH
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice has come to PASSWORD_SRP
      When Alice answers the challenge, but <edit>
      Then Alice is refused with NotAuthorizedException

      Examples:
        | edit                | door      | client               |
        | without SECRET_HASH | user API  | client with a secret |
        | without SECRET_HASH | admin API | client with a secret |

  Rule: An answer to PASSWORD_SRP MAY carry keys that it does not use

    @CHAL-005
    Scenario Outline: PASSWORD_SRP is answered with a key too many through the <door> with a <client>
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice has come to PASSWORD_SRP
      When Alice answers the challenge, but with UNNEEDED_KEY set to "123456"
      Then Alice is asked for PASSWORD_VERIFIER

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | admin API | client with a secret    |

  Rule: An answer to PASSWORD_SRP MUST be taken under any name of the user

    @CHAL-137
    Scenario Outline: PASSWORD_SRP is answered under her <name> through the <door> with a <client>
      Given a pool with MFA not required and e-mail sign-in
      And Alice uses the <door> and a <client>
      And Alice has come to PASSWORD_SRP
      When Alice answers the challenge, but under her <name>
      Then Alice is asked for PASSWORD_VERIFIER

      Examples:
        | name           | door      | client                  |
        | e-mail address | user API  | client without a secret |
        | e-mail address | admin API | client with a secret    |
        | user name      | user API  | client without a secret |
        | user name      | admin API | client with a secret    |
