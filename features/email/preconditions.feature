# What a pool must have before codes can go out by e-mail: a plan, and for MFA a sender of its own.
Feature: What codes by e-mail need

  Rule: MFA by e-mail MUST have a plan that knows it and a sender of its own

    @CHAL-055
    Scenario: A pool without a sender of its own takes no MFA by e-mail
      Given the administrator has created a pool with recovery by administrators
      When the administrator sets MFA to OPTIONAL with e-mail
      Then the administrator is refused with InvalidParameterException

    @CHAL-055 @QUOTA-019
    Scenario: A pool on the plan LITE takes no MFA by e-mail, whatever its sender
      Given the administrator has created a pool with the plan LITE, an e-mail sender of its own and recovery by administrators
      When the administrator sets MFA to OPTIONAL with e-mail
      Then the administrator is refused with FeatureUnavailableInTierException

    @CHAL-055
    Scenario Outline: A pool on the plan <plan> with a sender of its own takes MFA by e-mail
      Given the administrator has created a pool with the plan <plan>, an e-mail sender of its own and recovery by administrators
      When the administrator sets MFA to OPTIONAL with e-mail
      Then the pool shows MFA OPTIONAL with e-mail

      Examples:
        | plan       |
        | ESSENTIALS |
        | PLUS       |

  Rule: Codes as a first factor MUST have the plan, and need no sender

    @CHAL-055 @QUOTA-019
    Scenario: A pool on the plan LITE takes no codes as a first factor
      When the administrator creates a pool with the plan LITE and first factors PASSWORD or EMAIL_OTP
      Then the administrator is refused with FeatureUnavailableInTierException

    @CHAL-055
    Scenario: A pool without a sender of its own takes codes by e-mail as a first factor
      Given the administrator has created a pool with the plan ESSENTIALS and first factors PASSWORD or EMAIL_OTP
      Then the pool is described with:
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP |

  Rule: A user MUST have an address before e-mail is turned on

    # The text of this factor is told of no source; that of the others is PREF-005.
    @PREF-037
    Scenario Outline: A user without an address does not turn e-mail on through the <door>
      Given a pool with optional e-mail and TOTP and plain user names
      And Alice uses the <door>
      And Alice is a user without an e-mail address
      And Alice has signed in
      When Alice sets e-mail to preferred
      Then Alice is refused with InvalidParameterException
      And the pool shows no factors of Alice

      Examples:
        | door      |
        | user API  |
        | admin API |
