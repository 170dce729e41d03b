# What a pool calls its levels: Cognito's names, or its own, each for one level alone. Documented; never seen on AWS.
@never-seen-on-aws
Feature: The names of the levels

  Rule: All four names MUST be shown, those that were not set as Cognito has them

    @STEP-001 @STEP-039
    Scenario: A pool that was given none shows Cognito's names
      Given a fresh pool with MFA off and step-up
      Then the pool calls its levels:
        | urn:cognito:loa:1 |
        | urn:cognito:loa:2 |
        | urn:cognito:loa:3 |
        | urn:cognito:loa:4 |

    @STEP-038 @STEP-039 @STEP-040
    Scenario: A name of its own stands beside those of Cognito
      Given a fresh pool with MFA off and step-up
      When the administrator updates the pool with level 2 named "urn:my-standard:loa:2"
      Then the administrator gets an empty answer
      And the pool calls its levels:
        | urn:cognito:loa:1     |
        | urn:my-standard:loa:2 |
        | urn:cognito:loa:3     |
        | urn:cognito:loa:4     |

    @STEP-038 @STEP-039
    Scenario: A name is given at creation
      Given the administrator has created a pool with level 4 named "gold" and step-up
      Then the pool calls its levels:
        | urn:cognito:loa:1 |
        | urn:cognito:loa:2 |
        | urn:cognito:loa:3 |
        | gold              |

    @STEP-041 @STEP-043 @STEP-040
    Scenario Outline: <what> is refused, and changes nothing
      Given a fresh pool with MFA off and step-up
      When the administrator updates the pool with <setting>
      Then the administrator is refused with InvalidParameterException
      And the pool calls its levels:
        | urn:cognito:loa:1 |
        | urn:cognito:loa:2 |
        | urn:cognito:loa:3 |
        | urn:cognito:loa:4 |

      Examples:
        | what                         | setting                           |
        | One name for two levels      | levels 1 to 2 named "same"        |
        | The name of a level left out | level 1 named "urn:cognito:loa:4" |
        | A name with a blank          | level 1 named "level one"         |

    @STEP-042
    Scenario: Names of its own are not for the plan LITE
      Given the administrator has created a pool with the plan LITE and step-up
      When the administrator updates the pool with level 2 named "urn:my-standard:loa:2"
      Then the administrator is refused with FeatureUnavailableInTierException

  Rule: The names MUST be what sign-ins ask for and tokens tell

    @STEP-038 @STEP-006
    Scenario: A level is asked for and told by its own name
      Given a fresh pool with MFA off and step-up
      And Alice is a user
      When the administrator updates the pool with level 1 named "urn:my-standard:loa:1"
      Then the administrator gets an empty answer
      When Alice signs in by choice, preferring PASSWORD, but toward the level "urn:my-standard:loa:1"
      Then Alice is signed in
      And the tokens of Alice tell of the level "urn:my-standard:loa:1" by pwd

    @STEP-045
    Scenario: Behind a change of names the factors of a token still count
      Given a fresh pool with MFA off and step-up
      And Alice is a user
      When Alice signs in by choice, preferring PASSWORD, but toward level 1
      Then Alice is signed in
      When the administrator updates the pool with level 1 named "urn:my-standard:loa:1"
      Then the administrator gets an empty answer
      When Alice signs in by choice, but toward the level "urn:my-standard:loa:1" and with her access token as a proof
      Then Alice is signed in
      And the tokens of Alice tell of the level "urn:my-standard:loa:1" by pwd
