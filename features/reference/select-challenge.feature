# Made from catalogue/challenges.yaml by scripts/reference-features: change it there, then npm run reference-features.
Feature: The keys that answer SELECT_CHALLENGE

  Rule: An answer to SELECT_CHALLENGE with the documented keys MUST be taken

    @CHAL-002 @CHAL-121
    Scenario Outline: SELECT_CHALLENGE is answered with its keys through the <door> with a <client>
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice has come to SELECT_CHALLENGE
      When Alice answers the challenge
      Then Alice is signed in

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

  Rule: An answer to SELECT_CHALLENGE without a key that it requires MUST be refused

    @CHAL-002
    Scenario Outline: SELECT_CHALLENGE is not answered <edit> through the <door> with a <client>, which needs USERNAME
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice has come to SELECT_CHALLENGE
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
    Scenario Outline: SELECT_CHALLENGE is not answered <edit> through the <door> with a <client>, which needs SECRET_HASH
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice has come to SELECT_CHALLENGE
      When Alice answers the challenge, but <edit>
      Then Alice is refused with NotAuthorizedException

      Examples:
        | edit                                    | door      | client               |
        | without SECRET_HASH                     | user API  | client with a secret |
        | without SECRET_HASH                     | admin API | client with a secret |
        | with SECRET_HASH misspelt as SecretHash | admin API | client with a secret |

    @CHAL-121
    Scenario Outline: SELECT_CHALLENGE is not answered <edit> through the <door> with a <client>, which needs ANSWER
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice has come to SELECT_CHALLENGE
      When Alice answers the challenge, but <edit>
      Then Alice is refused with InvalidParameterException

      Examples:
        | edit                           | door      | client                  |
        | without ANSWER                 | user API  | client without a secret |
        | without ANSWER                 | user API  | client with a secret    |
        | without ANSWER                 | admin API | client without a secret |
        | without ANSWER                 | admin API | client with a secret    |
        | with ANSWER misspelt as answer | user API  | client without a secret |
        | with ANSWER misspelt as answer | admin API | client with a secret    |

    @CHAL-121
    Scenario Outline: SELECT_CHALLENGE is not answered <edit> through the <door> with a <client>, which needs PASSWORD
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice has come to SELECT_CHALLENGE
      When Alice answers the challenge, but <edit>
      Then Alice is refused with InvalidParameterException

      Examples:
        | edit                               | door      | client                  |
        | without PASSWORD                   | user API  | client without a secret |
        | without PASSWORD                   | user API  | client with a secret    |
        | without PASSWORD                   | admin API | client without a secret |
        | without PASSWORD                   | admin API | client with a secret    |
        | with PASSWORD misspelt as password | user API  | client without a secret |
        | with PASSWORD misspelt as password | admin API | client with a secret    |

  Rule: An answer to SELECT_CHALLENGE MAY carry keys that it does not use

    @CHAL-005
    Scenario Outline: SELECT_CHALLENGE is answered with a key too many through the <door> with a <client>
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice has come to SELECT_CHALLENGE
      When Alice answers the challenge, but with UNNEEDED_KEY set to "123456"
      Then Alice is signed in

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | admin API | client with a secret    |

  Rule: An answer to SELECT_CHALLENGE MUST be taken under any name of the user

    @CHAL-137
    Scenario Outline: SELECT_CHALLENGE is answered under her <name> through the <door> with a <client>
      Given a pool with MFA off and e-mail sign-in
      And Alice uses the <door> and a <client>
      And Alice has come to SELECT_CHALLENGE
      When Alice answers the challenge, but under her <name>
      Then Alice is signed in

      Examples:
        | name           | door      | client                  |
        | e-mail address | user API  | client without a secret |
        | e-mail address | admin API | client with a secret    |
        | user name      | user API  | client without a secret |
        | user name      | admin API | client with a secret    |
