# What a pool must answer when its MFA mode and factors are set and read.
Feature: Setting and reading the MFA factors of a pool

  Rule: A pool MUST show the factors that were configured, and no others

    @POOL-001
    Scenario: A pool of which nothing was said shows MFA off and no factor
      Given the administrator has created a pool with nothing else set
      Then the pool shows MFA OFF

    @POOL-002 @POOL-003 @POOL-005 @POOL-006
    Scenario Outline: MFA <config> is answered and shown as it was set
      Given the administrator has created a pool with nothing else set
      When the administrator sets MFA to <config>
      Then the answer shows MFA <config>
      And the pool shows MFA <config>

      Examples:
        | config                     |
        | OPTIONAL with TOTP         |
        | ON with TOTP               |
        | OPTIONAL with SMS          |
        | ON with SMS and TOTP       |
        | OPTIONAL with TOTP, SMS and passkeys |

    @POOL-004
    Scenario: With every factor configured each one is answered and shown
      Given the administrator has created a pool with an e-mail sender of its own and recovery by e-mail before phone
      When the administrator sets MFA to OPTIONAL with SMS saying "Your code is {####}.", TOTP, e-mail and passkeys
      Then the answer shows MFA OPTIONAL with SMS saying "Your code is {####}.", TOTP, e-mail and passkeys
      And the pool shows MFA OPTIONAL with SMS saying "Your code is {####}.", TOTP, e-mail and passkeys

    @POOL-046
    Scenario Outline: The mode <mode> stands in the description of the pool
      Given the administrator has created a pool with nothing else set
      When the administrator sets MFA to <mode> with TOTP
      Then the pool is described with:
        | MfaConfiguration | <mode> |

      Examples:
        | mode     |
        | OPTIONAL |
        | ON       |

    @POOL-015
    Scenario: A software token that is switched off counts as configured
      Given the administrator has created a pool with nothing else set
      When the administrator sets MFA to ON with TOTP switched off
      Then the answer shows MFA ON with TOTP switched off
      And the pool shows MFA ON with TOTP switched off

    @POOL-039
    Scenario Outline: Beside TOTP, <setting> are shown as they were set
      Given the administrator has created a pool with nothing else set
      When the administrator sets MFA to OPTIONAL with TOTP and <setting>
      Then the answer shows MFA OPTIONAL with TOTP and <setting>
      And the pool shows MFA OPTIONAL with TOTP and <setting>

      Examples:
        | setting                                       |
        | passkeys with user verification required      |
        | passkeys with user verification preferred     |
        | passkeys as SINGLE_FACTOR                     |
        | passkeys as MULTI_FACTOR_WITH_USER_VERIFICATION |

  Rule: Each setting MUST replace the one before it as a whole

    @POOL-007 @POOL-016
    Scenario: A setting without a mode turns MFA off and clears the factors
      Given the administrator has created a pool with nothing else set
      And the administrator has set MFA to ON with TOTP
      When the administrator sets MFA to no mode
      Then the answer shows MFA OFF
      And the pool shows MFA OFF

    @POOL-017
    Scenario: Turning MFA off clears the factors
      Given the administrator has created a pool with nothing else set
      And the administrator has set MFA to OPTIONAL with TOTP and SMS
      When the administrator sets MFA to OFF
      Then the answer shows MFA OFF
      And the pool shows MFA OFF

    @POOL-016
    Scenario Outline: Of <before> only <after> is left after a setting that names no more
      Given the administrator has created a pool with nothing else set
      And the administrator has set MFA to OPTIONAL with <before>
      When the administrator sets MFA to OPTIONAL with <after>
      Then the answer shows MFA OPTIONAL with <after>
      And the pool shows MFA OPTIONAL with <after>

      Examples:
        | before            | after    |
        | TOTP and SMS      | TOTP     |
        | TOTP and SMS      | SMS      |
        | TOTP and passkeys | TOTP     |

    @POOL-011
    Scenario: Passkeys are no MFA factor, so that MFA can be off beside them
      Given the administrator has created a pool with nothing else set
      When the administrator sets MFA to OFF with passkeys
      Then the pool is described with:
        | MfaConfiguration | OFF |
