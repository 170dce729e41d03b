# What a pool may be told about passkeys: beside which factors, as how many, and for which relying party.
Feature: Passkeys of a pool

  Rule: Passkeys MUST stand beside another first factor

    @WAN-002
    Scenario: WEB_AUTHN alone is refused as the first factors
      When the administrator creates a pool with first factors WEB_AUTHN
      Then the administrator is refused with InvalidParameterException

    @WAN-001
    Scenario: WEB_AUTHN is no first factor on the plan LITE
      When the administrator creates a pool with first factors PASSWORD or WEB_AUTHN and the plan LITE
      Then the administrator is refused with FeatureUnavailableInTierException

  Rule: Required MFA MUST have passkeys as several factors in every request

    @WAN-004
    Scenario: Passkeys left out of a request count as a single factor again
      Given the administrator has created a pool with first factors PASSWORD or WEB_AUTHN
      And the administrator has set MFA to ON with TOTP and passkeys as MULTI_FACTOR_WITH_USER_VERIFICATION
      When the administrator sets MFA to ON with TOTP
      Then the administrator is refused with InvalidParameterException saying "Cannot set WebAuthn factor configuration to SINGLE_FACTOR if MFA is required and WebAuthn is an allowed first auth factor"
      And the pool shows MFA ON with TOTP and passkeys as MULTI_FACTOR_WITH_USER_VERIFICATION

    @WAN-005
    Scenario Outline: MFA <mfa> is taken beside passkeys as first factor
      Given the administrator has created a pool with first factors PASSWORD or WEB_AUTHN
      When the administrator sets MFA to <mfa>
      Then the pool shows MFA <mfa>

      Examples:
        | mfa                                                             |
        | ON with TOTP and passkeys as MULTI_FACTOR_WITH_USER_VERIFICATION |
        | OFF with passkeys as MULTI_FACTOR_WITH_USER_VERIFICATION        |
        | OFF with passkeys for "login.example.com"                       |

  Rule: The relying party MUST be a name that one site can own

    @WAN-007
    Scenario: A relying party of 127 characters is taken, and of 128 refused
      Given the administrator has created a pool with first factors PASSWORD or WEB_AUTHN
      When the administrator sets MFA to OFF with passkeys for a name of 127 characters
      Then the pool shows MFA OFF with passkeys for a name of 127 characters
      When the administrator sets MFA to OFF with passkeys for a name of 128 characters
      Then the administrator is refused with InvalidParameterException

    @POOL-040
    Scenario: A public suffix is refused as the relying party
      Given the administrator has created a pool with first factors PASSWORD or WEB_AUTHN
      When the administrator sets MFA to OFF with passkeys for "com"
      Then the administrator is refused with InvalidParameterException
      And the pool shows MFA OFF
