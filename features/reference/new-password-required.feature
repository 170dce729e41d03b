# Made from catalogue/challenges.yaml by scripts/reference-features: change it there, then npm run reference-features.
Feature: The keys that answer NEW_PASSWORD_REQUIRED

  Rule: An answer to NEW_PASSWORD_REQUIRED with the documented keys MUST be taken

    @CHAL-002 @CHAL-112
    Scenario Outline: NEW_PASSWORD_REQUIRED is answered with its keys through the <door> with a <client>
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice has come to NEW_PASSWORD_REQUIRED
      When Alice answers the challenge
      Then Alice is signed in

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

  Rule: An answer to NEW_PASSWORD_REQUIRED without a key that it requires MUST be refused

    @CHAL-002
    Scenario Outline: NEW_PASSWORD_REQUIRED is not answered <edit> through the <door> with a <client>, which needs USERNAME
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice has come to NEW_PASSWORD_REQUIRED
      When Alice answers the challenge, but <edit>
      Then Alice is refused with InvalidParameterException

      Examples:
        | edit                               | door      | client                  |
        | without USERNAME                   | user API  | client without a secret |
        | without USERNAME                   | user API  | client with a secret    |
        | without USERNAME                   | admin API | client without a secret |
        | without USERNAME                   | admin API | client with a secret    |
        | with USERNAME misspelt as Username | user API  | client without a secret |
        | with USERNAME misspelt as Username | admin API | client with a secret    |
        | with USERNAME misspelt as username | user API  | client without a secret |
        | with USERNAME misspelt as username | admin API | client with a secret    |

    @CHAL-002 @AUTH-037
    Scenario Outline: NEW_PASSWORD_REQUIRED is not answered <edit> through the <door> with a <client>, which needs SECRET_HASH
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice has come to NEW_PASSWORD_REQUIRED
      When Alice answers the challenge, but <edit>
      Then Alice is refused with NotAuthorizedException

      Examples:
        | edit                                    | door      | client               |
        | without SECRET_HASH                     | user API  | client with a secret |
        | without SECRET_HASH                     | admin API | client with a secret |
        | with SECRET_HASH misspelt as SecretHash | admin API | client with a secret |

    @CHAL-112
    Scenario Outline: NEW_PASSWORD_REQUIRED is not answered <edit> through the <door> with a <client>, which needs NEW_PASSWORD
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice has come to NEW_PASSWORD_REQUIRED
      When Alice answers the challenge, but <edit>
      Then Alice is refused with InvalidParameterException

      Examples:
        | edit                                       | door      | client                  |
        | without NEW_PASSWORD                       | user API  | client without a secret |
        | without NEW_PASSWORD                       | user API  | client with a secret    |
        | without NEW_PASSWORD                       | admin API | client without a secret |
        | without NEW_PASSWORD                       | admin API | client with a secret    |
        | with NEW_PASSWORD misspelt as NewPassword  | user API  | client without a secret |
        | with NEW_PASSWORD misspelt as NewPassword  | admin API | client with a secret    |
        | with NEW_PASSWORD misspelt as new_password | user API  | client without a secret |
        | with NEW_PASSWORD misspelt as new_password | admin API | client with a secret    |

  Rule: An answer to NEW_PASSWORD_REQUIRED MAY carry keys that it does not use

    @CHAL-005
    Scenario Outline: NEW_PASSWORD_REQUIRED is answered with a key too many through the <door> with a <client>
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice has come to NEW_PASSWORD_REQUIRED
      When Alice answers the challenge, but with UNNEEDED_KEY set to "123456"
      Then Alice is signed in

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | admin API | client with a secret    |

  Rule: An answer to NEW_PASSWORD_REQUIRED MUST be taken under any name of the user

    @CHAL-137
    Scenario Outline: NEW_PASSWORD_REQUIRED is answered under her <name> through the <door> with a <client>
      Given a pool with MFA off and e-mail sign-in
      And Alice uses the <door> and a <client>
      And Alice has come to NEW_PASSWORD_REQUIRED
      When Alice answers the challenge, but under her <name>
      Then Alice is signed in

      Examples:
        | name           | door      | client                  |
        | e-mail address | user API  | client without a secret |
        | e-mail address | admin API | client with a secret    |
        | user name      | user API  | client without a secret |
        | user name      | admin API | client with a secret    |
