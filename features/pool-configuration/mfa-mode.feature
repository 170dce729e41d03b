# How a pool comes to its MFA mode: at creation, by an update of the pool, and by setting MFA later.
Feature: Moving a pool to another MFA mode

  Rule: A pool MUST have an SMS sender to be created with MFA

    @POOL-020
    Scenario Outline: A pool created with MFA <mode> and no SMS sender is refused
      When the administrator creates a pool with MFA <mode>
      Then the administrator is refused with InvalidParameterException saying "SMS configuration and Auto verification for phone_number are required when MFA is required/optional"

      Examples:
        | mode     |
        | ON       |
        | OPTIONAL |

    @POOL-060
    Scenario: A pool for e-mail MFA is created without MFA and gets it later
      When the administrator creates a pool with MFA ON, an e-mail sender of its own and recovery by administrators
      Then the administrator is refused with InvalidParameterException saying "SMS configuration and Auto verification for phone_number are required when MFA is required/optional"
      Given the administrator has created a pool with an e-mail sender of its own and recovery by administrators
      When the administrator sets MFA to ON with e-mail
      Then the answer shows MFA ON with e-mail

    @POOL-021 @POOL-024
    Scenario Outline: A pool without SMS is created with MFA off and set to <mode> with TOTP afterwards
      Given the administrator has created a pool with MFA OFF
      When the administrator sets MFA to <mode> with TOTP
      Then the answer shows MFA <mode> with TOTP
      And the pool shows MFA <mode> with TOTP

      Examples:
        | mode     |
        | OPTIONAL |
        | ON       |

    @POOL-053
    Scenario Outline: A pool created with MFA <mode> and a bare SMS sender takes TOTP in the same mode
      Given the administrator has created a pool with MFA <mode> and SMS sending by a role alone
      When the administrator sets MFA to <mode> with TOTP
      Then the answer shows MFA <mode> with TOTP
      And the pool is described with:
        | MfaConfiguration | <mode> |

      Examples:
        | mode     |
        | OPTIONAL |
        | ON       |

    @POOL-032
    Scenario: SMS MFA and recovery by phone exclude each other at creation
      When the administrator creates a pool with MFA OPTIONAL, SMS sending and recovery by phone
      Then the administrator is refused with InvalidParameterException saying "Invalid account recovery setting parameter. Account Recovery Setting cannot use verified_phone_number as a recovery mechanism when SMS MFA is configured."

    @POOL-065
    Scenario: Phone numbers cannot be verified without an SMS sender
      When the administrator creates a pool with verification by a phone that nobody serves
      Then the administrator is refused with InvalidParameterException saying "SMS configuration is required when phone_number is selected for auto verification"

  Rule: An update of the pool MUST NOT make MFA required

    @POOL-022
    Scenario Outline: A pool with MFA <before> is not updated to ON
      Given the administrator has created a pool with nothing else set
      And the administrator has set MFA to <before>
      When the administrator updates the pool with MFA ON
      Then the administrator is refused with InvalidParameterException saying "Cannot turn MFA functionality ON, once the user pool has been created."
      And the pool shows MFA <before>

      Examples:
        | before             |
        | OFF                |
        | OPTIONAL with TOTP |

    @POOL-023
    Scenario: An update to OPTIONAL is taken
      Given the administrator has created a pool with SMS sending
      When the administrator updates the pool with MFA OPTIONAL and SMS sending
      Then the pool is described with:
        | MfaConfiguration | OPTIONAL |

  Rule: Setting MFA MUST move an existing pool to any mode

    @POOL-024 @POOL-025
    Scenario Outline: A pool is set from <before> to <after>
      Given the administrator has created a pool with nothing else set
      And the administrator has set MFA to <before>
      When the administrator sets MFA to <after>
      Then the answer shows MFA <after>
      And the pool shows MFA <after>

      Examples:
        | before             | after              |
        | OFF                | OPTIONAL with TOTP |
        | OPTIONAL with TOTP | OFF                |
        | OFF                | ON with TOTP       |
        | OPTIONAL with TOTP | ON with TOTP       |
        | ON with TOTP       | OPTIONAL with TOTP |

  Rule: A sign-in MUST follow the mode and the factors of the pool

    @POOL-025
    Scenario: A user with an app is asked for no code while MFA is off, and again once it is back
      Given a fresh pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      And the administrator has set MFA to OFF
      When Alice signs in
      Then Alice is signed in
      Given the administrator has set MFA to OPTIONAL with TOTP
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA

    @POOL-061
    Scenario: With SMS left out of required MFA, a user without a factor has to set up an app
      Given the administrator has created a pool with MFA ON and SMS sending
      And the administrator has set MFA to ON with TOTP
      And Alice is a user
      When Alice signs in
      Then Alice is asked for MFA_SETUP
      And the challenge offers SOFTWARE_TOKEN_MFA as MFAS_CAN_SETUP

    @POOL-050
    Scenario: With TOTP as the only method of required MFA, an app is asked for without a preference
      Given a pool with required TOTP
      And Alice is a user
      And Alice has registered an authenticator app
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA

    @POOL-050
    Scenario: With SMS as the only method of required MFA, a phone is asked for without a preference
      Given a pool with required SMS
      And Alice is a user with a phone number
      When Alice signs in
      Then Alice is asked for SMS_MFA
