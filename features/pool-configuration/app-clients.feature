# What an app client must be given where nothing was said, and which of its settings must be refused.
Feature: Settings of app clients

  Rule: A client of which nothing was said MUST get the flows and the session time of the service

    @AUTH-008 @SESS-001
    Scenario: A client of which nothing was said takes SRP, custom and refresh flows and sessions of 3 minutes
      Given a pool with MFA not required
      And Alice is a user
      When the administrator creates a client for Alice
      Then the client of Alice is described with:
        | ExplicitAuthFlows   | ALLOW_REFRESH_TOKEN_AUTH, ALLOW_USER_SRP_AUTH, ALLOW_CUSTOM_AUTH |
        | AuthSessionValidity | 3                                                                |
        | ClientSecret        | absent                                                           |

    @AUTH-008 @SESS-001
    Scenario: An update that names nothing else brings the defaults back
      Given a pool with MFA not required
      And Alice is a user
      When the administrator creates a client for Alice that allows only ALLOW_USER_PASSWORD_AUTH
      And the administrator updates the client of Alice to one with sessions of 15 minutes
      Then the client of Alice is described with:
        | ExplicitAuthFlows   | ALLOW_REFRESH_TOKEN_AUTH, ALLOW_USER_SRP_AUTH, ALLOW_CUSTOM_AUTH |
        | AuthSessionValidity | 15                                                               |

    @AUTH-086 @AUTH-045
    Scenario Outline: A client <trait> shows it
      Given a pool with MFA not required
      And Alice is a user
      When the administrator creates a client for Alice <trait>
      Then the client of Alice is described with:
        | <member> | <value> |

      Examples:
        | trait                                             | member                                       | value   |
        | that rotates refresh tokens                       | RefreshTokenRotation.Feature                 | ENABLED |
        | that rotates refresh tokens                       | RefreshTokenRotation.RetryGracePeriodSeconds | 0       |
        | that rotates refresh tokens with a grace of 30 seconds | RefreshTokenRotation.RetryGracePeriodSeconds | 30 |

    @AUTH-050
    Scenario: A client that hides which users exist shows it
      Given a pool with MFA not required
      And Alice is a user
      When the administrator creates a client for Alice that hides which users exist
      Then the client of Alice is described with:
        | PreventUserExistenceErrors | ENABLED |

    @AUTH-050
    Scenario: A client made through the API tells that a user does not exist
      Given a pool with MFA not required
      And Alice is a user
      When the administrator creates a client for Alice
      And Alice starts to sign in by SRP, but under an unknown user name
      Then Alice is refused with UserNotFoundException

  Rule: Legacy flow names MUST NOT be mixed with ALLOW_ names

    @AUTH-009
    Scenario Outline: A client for <legacy> beside an ALLOW_ name is refused
      Given a pool with MFA not required
      When the administrator creates a client for Alice that allows only <legacy>, ALLOW_USER_SRP_AUTH
      Then the administrator is refused with InvalidParameterException

      Examples:
        | legacy                |
        | ADMIN_NO_SRP_AUTH     |
        | CUSTOM_AUTH_FLOW_ONLY |
        | USER_PASSWORD_AUTH    |

    @AUTH-009
    Scenario: A client is not updated to a mix of names
      Given a pool with MFA not required
      And Alice is a user
      When the administrator creates a client for Alice that allows only ALLOW_USER_SRP_AUTH
      And the administrator updates the client of Alice to one that allows only ALLOW_USER_SRP_AUTH, USER_PASSWORD_AUTH
      Then the administrator is refused with InvalidParameterException
      And the client of Alice is described with:
        | ExplicitAuthFlows | ALLOW_USER_SRP_AUTH |

  Rule: Lifetimes MUST stay in their ranges

    @SESS-001 @TOK-019 @TOK-020 @QUOTA-012
    Scenario Outline: A client <trait> is refused
      Given a pool with MFA not required
      When the administrator creates a client for Alice <trait>
      Then the administrator is refused with InvalidParameterException

      Examples:
        | trait                               |
        | with sessions of 2 minutes          |
        | with sessions of 16 minutes         |
        | with access tokens of 4 minutes     |
        | with access tokens of 25 hours      |
        | with id tokens of 4 minutes         |
        | with id tokens of 2 days            |
        | with refresh tokens of 59 minutes   |
        | with refresh tokens of 3651 days    |

    @SESS-001 @TOK-019 @TOK-020 @QUOTA-012
    Scenario Outline: A client <trait> is made with that time
      Given a pool with MFA not required
      And Alice is a user
      When the administrator creates a client for Alice <trait>
      Then the client of Alice is described with:
        | <member> | <time> |

      Examples:
        | trait                              | member               | time |
        | with sessions of 3 minutes         | AuthSessionValidity  | 3    |
        | with sessions of 15 minutes        | AuthSessionValidity  | 15   |
        | with access tokens of 5 minutes    | AccessTokenValidity  | 5    |
        | with access tokens of 1 days       | AccessTokenValidity  | 1    |
        | with id tokens of 5 minutes        | IdTokenValidity      | 5    |
        | with id tokens of 24 hours         | IdTokenValidity      | 24   |
        | with refresh tokens of 60 minutes  | RefreshTokenValidity | 60   |
        | with refresh tokens of 3650 days   | RefreshTokenValidity | 3650 |

    @TOK-020
    Scenario: Refresh tokens of 0 days live 30 days
      Given a fresh pool with MFA off
      And Alice uses a client without a secret with refresh tokens of 0 days
      And Alice is a user
      And Alice has signed in
      When 29 days pass
      And Alice refreshes the tokens
      Then Alice is given fresh tokens
      When 2 days pass
      And Alice refreshes the tokens
      Then Alice is refused with NotAuthorizedException saying "Refresh Token has expired"
