# How the first factors that a pool allows and its MFA settings must go together.
Feature: First factors beside MFA

  Rule: Required MFA MUST NOT stand beside one-time codes as a first factor

    @POOL-033 @POOL-034
    Scenario Outline: MFA ON is refused while <factor> is a first factor
      Given the administrator has created a pool with first factors PASSWORD or <factor>
      When the administrator sets MFA to ON with TOTP
      Then the administrator is refused with InvalidParameterException saying "Only PASSWORD and WEB_AUTHN (if configured) can be enabled as an auth factor if MFA is enabled"
      And the pool shows MFA OFF

      Examples:
        | factor    |
        | EMAIL_OTP |
        | SMS_OTP   |

    @POOL-067
    Scenario: An update that adds one-time codes to a pool with required MFA is refused as a whole
      Given the administrator has created a pool with nothing else set
      And the administrator has set MFA to ON with TOTP
      When the administrator updates the pool with first factors PASSWORD or EMAIL_OTP and admin-only sign-up
      Then the administrator is refused with InvalidParameterException saying "Only PASSWORD and WEB_AUTHN (if configured) can be enabled as an auth factor if MFA is enabled"
      And the pool is described with:
        | Policies.SignInPolicy.AllowedFirstAuthFactors  | PASSWORD |
        | AdminCreateUserConfig.AllowAdminCreateUserOnly | false    |

    @POOL-035
    Scenario Outline: MFA OPTIONAL is taken while <factor> is a first factor
      Given the administrator has created a pool with first factors PASSWORD or <factor>
      When the administrator sets MFA to OPTIONAL with TOTP
      Then the pool shows MFA OPTIONAL with TOTP

      Examples:
        | factor    |
        | EMAIL_OTP |
        | SMS_OTP   |

  Rule: Required MFA MUST have passkeys as several factors where a passkey is a first factor

    @POOL-036
    Scenario Outline: MFA ON with <setting> is refused while WEB_AUTHN is a first factor
      Given the administrator has created a pool with first factors PASSWORD or WEB_AUTHN
      When the administrator sets MFA to ON with <setting>
      Then the administrator is refused with InvalidParameterException saying "Cannot set WebAuthn factor configuration to SINGLE_FACTOR if MFA is required and WebAuthn is an allowed first auth factor"
      And the pool shows MFA OFF

      Examples:
        | setting                            |
        | TOTP                               |
        | TOTP and passkeys                  |
        | TOTP and passkeys as SINGLE_FACTOR |

    @POOL-036
    Scenario: MFA ON is taken with passkeys as several factors
      Given the administrator has created a pool with first factors PASSWORD or WEB_AUTHN
      When the administrator sets MFA to ON with TOTP and passkeys as MULTI_FACTOR_WITH_USER_VERIFICATION
      Then the pool shows MFA ON with TOTP and passkeys as MULTI_FACTOR_WITH_USER_VERIFICATION

    @POOL-037
    Scenario: MFA OPTIONAL is taken with passkeys as a single factor
      Given the administrator has created a pool with first factors PASSWORD or WEB_AUTHN
      When the administrator sets MFA to OPTIONAL with TOTP and passkeys as SINGLE_FACTOR
      Then the pool shows MFA OPTIONAL with TOTP and passkeys as SINGLE_FACTOR

    @POOL-038
    Scenario Outline: WEB_AUTHN is not added to required MFA with <setting>
      Given the administrator has created a pool with nothing else set
      And the administrator has set MFA to ON with <setting>
      When the administrator updates the pool with first factors PASSWORD or WEB_AUTHN
      Then the administrator is refused with InvalidParameterException saying "WEB_AUTHN cannot be used as an auth factor when MFA is enabled if not configured for MFA."
      And the pool is described with:
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD |

      Examples:
        | setting                            |
        | TOTP                               |
        | TOTP and passkeys as SINGLE_FACTOR |

  Rule: The list of first factors MUST hold one to five of the known ones

    @POOL-058
    Scenario: All first factors are allowed together
      Given the administrator has created a pool with first factors PASSWORD or EMAIL_OTP or SMS_OTP or WEB_AUTHN
      Then the pool is described with:
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP, SMS_OTP, WEB_AUTHN |

    @POOL-058
    Scenario Outline: The first factors <list> are refused
      When the administrator creates a pool with first factors <list>
      Then the administrator is refused with InvalidParameterException

      Examples:
        | list                       |
        | none                       |
        | PASSWORD or SOFTWARE_TOKEN |
        | PASSWORD or MAGIC_LINK     |
