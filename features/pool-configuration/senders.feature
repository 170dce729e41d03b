# What a pool must have to send codes: SMS senders, e-mail senders and ways of recovery beside them.
Feature: Senders of codes and the factors that need them

  Rule: An SMS sender MUST make SMS a factor of MFA by itself

    @POOL-027
    Scenario: A user of a pool created with MFA and an SMS sender is asked for a code by SMS
      Given the administrator has created a pool with MFA OPTIONAL and SMS sending
      And Alice is a user with a phone number
      And Alice has signed in
      And Alice has set SMS to preferred
      When Alice signs in
      Then Alice is asked for SMS_MFA

    @POOL-027 @POOL-023
    Scenario: A pool updated to MFA with an SMS sender has SMS as a factor
      Given the administrator has created a pool with SMS sending
      When the administrator updates the pool with MFA OPTIONAL and SMS sending
      Then the pool shows MFA OPTIONAL with SMS

    @POOL-043 @POOL-068
    Scenario: A pool may send SMS by End User Messaging in place of a role
      Given the administrator has created a pool with SMS sending by End User Messaging
      Then the pool is described with:
        | SmsConfiguration.SnsCallerArn      | absent                                                       |
        | SmsConfiguration.EumsSms.CallerArn | arn:aws:lambda:us-east-1:123456789012:function:mfa-conformance |

    @POOL-043
    Scenario: A pool that sends SMS by a role shows the role, the external id and the Region
      Given the administrator has created a pool with SMS sending
      Then the pool is described with:
        | SmsConfiguration.SnsCallerArn | arn:aws:iam::123456789012:role/service-role/mfa-conformance-sms |
        | SmsConfiguration.ExternalId   | mfa-conformance                                                 |
        | SmsConfiguration.SnsRegion    | us-east-1                                                       |
        | SmsConfiguration.EumsSms      | absent                                                          |

  Rule: E-mail MFA MUST have an e-mail sender of the pool's own

    @POOL-029 @POOL-062
    Scenario Outline: E-mail MFA <mode> through the sender of the service is refused
      Given the administrator has created a pool with recovery by administrators
      When the administrator sets MFA to <mode> with e-mail
      Then the administrator is refused with InvalidParameterException
      And the pool shows MFA OFF

      Examples:
        | mode     |
        | OPTIONAL |
        | ON       |

    @POOL-064
    Scenario: A trigger that sends e-mail does not stand in for a sender
      Given the administrator has created a pool with a trigger that sends e-mail and recovery by administrators
      When the administrator sets MFA to OPTIONAL with e-mail
      Then the administrator is refused with InvalidParameterException
      And the pool shows MFA OFF

  Rule: E-mail MFA MUST leave another way than e-mail to recover an account

    @POOL-031 @POOL-063
    Scenario Outline: E-mail MFA is refused beside <recovery>
      Given the administrator has created a pool with an e-mail sender of its own and <recovery>
      When the administrator sets MFA to OPTIONAL with e-mail
      Then the administrator is refused with InvalidParameterException saying "Cannot set EmailMfaConfiguration when user pool AccountRecoverySetting is not set or contains only verified_email in RecoveryMechanisms."
      And the pool shows MFA OFF

      Examples:
        | recovery           |
        | recovery by e-mail |
        | MFA OFF            |

    @POOL-031 @POOL-063 @POOL-029
    Scenario Outline: E-mail MFA is taken beside <recovery>
      Given the administrator has created a pool with an e-mail sender of its own and <recovery>
      When the administrator sets MFA to OPTIONAL with e-mail
      Then the answer shows MFA OPTIONAL with e-mail
      And the pool shows MFA OPTIONAL with e-mail

      Examples:
        | recovery                        |
        | recovery by e-mail before phone |
        | recovery by administrators      |

    @POOL-042
    Scenario: E-mail MFA needs no text of its own
      Given the administrator has created a pool with an e-mail sender of its own and recovery by administrators
      When the administrator sets MFA to OPTIONAL with e-mail without a text
      Then the pool is described with:
        | MfaConfiguration | OPTIONAL |
