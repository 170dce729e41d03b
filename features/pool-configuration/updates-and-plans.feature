# What an update must do with settings it does not name, and what the plan of a pool must keep out.
Feature: Updates and plans of a pool

  Rule: An update MUST reset what it leaves out, but for the parts of the policies

    @POOL-049
    Scenario: Verification and admin-only sign-up are reset by an update that does not name them
      Given a fresh pool with MFA off and admin-only sign-up
      Then the pool is described with:
        | AutoVerifiedAttributes                         | email |
        | AdminCreateUserConfig.AllowAdminCreateUserOnly | true  |
      When the administrator updates the pool with nothing else set
      Then the pool is described with:
        | AutoVerifiedAttributes                         | absent |
        | AdminCreateUserConfig.AllowAdminCreateUserOnly | false  |

    @POOL-069 @DEV-001
    Scenario: The tracking of devices is shown, and reset by an update that does not name it
      Given a fresh pool with MFA off and device tracking
      Then the pool is described with:
        | DeviceConfiguration.ChallengeRequiredOnNewDevice     | true |
        | DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt | true |
      When the administrator updates the pool with nothing else set
      Then the pool is described with:
        | DeviceConfiguration | absent |

    @POOL-066
    Scenario: The first factors survive an update that names the password policy alone
      Given the administrator has created a pool with first factors PASSWORD or EMAIL_OTP
      When the administrator updates the pool with passwords of at least 12 characters
      Then the pool is described with:
        | Policies.PasswordPolicy.MinimumLength         | 12                  |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP |

    @POOL-066
    Scenario: Both policies survive an update that names nothing
      Given the administrator has created a pool with passwords of at least 12 characters
      And the administrator updates the pool with first factors PASSWORD or EMAIL_OTP
      When the administrator updates the pool with nothing else set
      Then the pool is described with:
        | Policies.PasswordPolicy.MinimumLength         | 12                  |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP |

    @POOL-069
    Scenario: The MFA mode and its factors survive an update that names nothing
      Given a fresh pool with required TOTP
      When the administrator updates the pool with nothing else set
      Then the pool shows MFA ON with TOTP

  Rule: A pool MUST ask for passwords of eight characters of all four kinds unless another policy was chosen

    @POOL-071
    Scenario: The policy of passwords is there without having been chosen
      Given the administrator has created a pool with nothing else set
      Then the pool is described with:
        | Policies.PasswordPolicy.MinimumLength    | 8    |
        | Policies.PasswordPolicy.RequireUppercase | true |
        | Policies.PasswordPolicy.RequireLowercase | true |
        | Policies.PasswordPolicy.RequireNumbers   | true |
        | Policies.PasswordPolicy.RequireSymbols   | true |

  Rule: A pool MUST be of the plan ESSENTIALS unless another was chosen

    @QUOTA-017
    Scenario Outline: A pool with <setting> is of the plan <plan>
      Given the administrator has created a pool with <setting>
      Then the pool is described with:
        | UserPoolTier | <plan> |

      Examples:
        | setting             | plan       |
        | nothing else set    | ESSENTIALS |
        | the plan LITE       | LITE       |
        | the plan ESSENTIALS | ESSENTIALS |
        | the plan PLUS       | PLUS       |

    @QUOTA-017
    Scenario: A plan that does not exist is refused
      When the administrator creates a pool with the plan PREMIUM
      Then the administrator is refused with InvalidParameterException

  Rule: Each plan MUST have MFA by authenticator app and by SMS

    @QUOTA-018
    Scenario Outline: The plan <plan> takes TOTP and SMS
      Given the administrator has created a pool with the plan <plan>
      When the administrator sets MFA to ON with SMS and TOTP
      Then the pool shows MFA ON with SMS and TOTP

      Examples:
        | plan       |
        | LITE       |
        | ESSENTIALS |
        | PLUS       |

  Rule: A plan MUST keep out what only a higher one has

    @POOL-030 @POOL-029 @QUOTA-019 @QUOTA-026
    Scenario: E-mail MFA is not for the plan LITE
      Given the administrator has created a pool with the plan LITE
      When the administrator sets MFA to OPTIONAL with e-mail
      Then the administrator is refused with FeatureUnavailableInTierException saying "The following feature is not available for the LITE pricing tier configured: Email MFA"
      And the pool shows MFA OFF

    @POOL-059 @QUOTA-019 @QUOTA-022
    Scenario: First factors without a password are not for the plan LITE
      When the administrator creates a pool with the plan LITE and first factors PASSWORD or EMAIL_OTP
      Then the administrator is refused with FeatureUnavailableInTierException saying "The following features need to be disabled for the LITE pricing tier configured: Passwordless Sign-In"

    @TOK-046 @QUOTA-019
    Scenario: Access tokens are not customised on the plan LITE
      When the administrator creates a pool with the plan LITE and a trigger that rewrites access tokens
      Then the administrator is refused with FeatureUnavailableInTierException

    @QUOTA-020 @QUOTA-022
    Scenario Outline: Threat protection <mode> is not for the plan ESSENTIALS
      When the administrator creates a pool with threat protection <mode>
      Then the administrator is refused with FeatureUnavailableInTierException saying "The following features need to be disabled for the ESSENTIALS pricing tier configured: Threat Protection"

      Examples:
        | mode     |
        | AUDIT    |
        | ENFORCED |

    @QUOTA-020
    Scenario: Threat protection is for the plan PLUS
      Given the administrator has created a pool with the plan PLUS and threat protection ENFORCED
      Then the pool is described with:
        | UserPoolAddOns.AdvancedSecurityMode | ENFORCED |
