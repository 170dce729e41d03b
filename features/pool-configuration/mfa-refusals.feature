# Which MFA settings a pool must refuse, and that a refused one changes nothing.
Feature: Refusing MFA settings that contradict themselves

  Rule: MFA that is off MUST NOT be set together with a factor

    @POOL-008
    Scenario Outline: OFF with <factor> is refused
      Given the administrator has created a pool with nothing else set
      And the administrator has set MFA to ON with TOTP
      When the administrator sets MFA to OFF with <factor>
      Then the administrator is refused with InvalidParameterException saying "Invalid MFA configuration given, can't turn off MFA and configure an MFA together."
      And the pool shows MFA ON with TOTP

      Examples:
        | factor            |
        | TOTP              |
        | TOTP switched off |
        | SMS               |

    @POOL-009 @POOL-007
    Scenario Outline: <factor> without a mode is refused, because no mode means off
      Given the administrator has created a pool with nothing else set
      And the administrator has set MFA to OPTIONAL with TOTP
      When the administrator sets MFA to no mode with <factor>
      Then the administrator is refused with InvalidParameterException saying "Invalid MFA configuration given, can't turn off MFA and configure an MFA together."
      And the pool shows MFA OPTIONAL with TOTP

      Examples:
        | factor            |
        | TOTP              |
        | TOTP switched off |
        | SMS               |
        | e-mail            |

    @POOL-008 @POOL-010
    Scenario: E-mail beside OFF is refused before the sender of the pool is looked at
      Given the administrator has created a pool with nothing else set
      When the administrator sets MFA to OFF with e-mail
      Then the administrator is refused with InvalidParameterException saying "Invalid MFA configuration given, can't turn off MFA and configure an MFA together."
      And the pool shows MFA OFF

  Rule: MFA that is optional or required MUST name a factor by SMS, e-mail or software token

    @POOL-012
    Scenario Outline: <mode> without any factor is refused
      Given the administrator has created a pool with nothing else set
      And the administrator has set MFA to OPTIONAL with TOTP
      When the administrator sets MFA to <mode>
      Then the administrator is refused with InvalidParameterException
      And the pool shows MFA OPTIONAL with TOTP

      Examples:
        | mode     |
        | ON       |
        | OPTIONAL |

    @POOL-014
    Scenario Outline: <mode> with passkeys alone is refused
      Given the administrator has created a pool with nothing else set
      When the administrator sets MFA to <mode> with passkeys
      Then the administrator is refused with InvalidParameterException saying "Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled."
      And the pool shows MFA OFF

      Examples:
        | mode     |
        | ON       |
        | OPTIONAL |

  Rule: The mode MUST be OFF, ON or OPTIONAL

    @POOL-006 @POOL-018
    Scenario Outline: The mode <mode> is refused
      Given the administrator has created a pool with nothing else set
      When the administrator sets MFA to <mode> with TOTP
      Then the administrator is refused with InvalidParameterException
      And the pool shows MFA OFF

      Examples:
        | mode      |
        | SOMETIMES |
        | REQUIRED  |

  Rule: The members of passkeys MUST have one of their known values

    @POOL-039
    Scenario Outline: <setting> are refused
      Given the administrator has created a pool with nothing else set
      When the administrator sets MFA to OPTIONAL with TOTP and <setting>
      Then the administrator is refused with InvalidParameterException
      And the pool shows MFA OFF

      Examples:
        | setting                                     |
        | passkeys with user verification discouraged |
        | passkeys as TWO_FACTORS                     |

  Rule: The texts of messages MUST have room for the code and keep their lengths

    @POOL-041 @POOL-042
    Scenario Outline: <factor> is refused as a message
      Given the administrator has created a pool with an e-mail sender of its own and recovery by e-mail before phone
      When the administrator sets MFA to OPTIONAL with <factor>
      Then the administrator is refused with InvalidParameterException
      And the pool shows MFA OFF

      Examples:
        | factor                       |
        | SMS saying "{###}"           |
        | SMS saying "Your code is 42" |
        | SMS of 141 characters        |
        | e-mail saying "{###}"        |
        | e-mail saying "Your code"    |
        | e-mail of 20001 characters   |

    @POOL-041 @POOL-042
    Scenario Outline: <factor> is taken as a message
      Given the administrator has created a pool with an e-mail sender of its own and recovery by e-mail before phone
      When the administrator sets MFA to OPTIONAL with <factor>
      Then the answer shows MFA OPTIONAL with <factor>

      Examples:
        | factor                     |
        | SMS of 6 characters        |
        | SMS of 140 characters      |
        | e-mail of 6 characters     |
        | e-mail of 20000 characters |

  Rule: A pool that does not exist MUST be told as not found

    @POOL-019
    Scenario Outline: <operation> finds no pool
      When the administrator asks for <operation> in a pool that does not exist
      Then the administrator is refused with ResourceNotFoundException

      Examples:
        | operation            |
        | GetUserPoolMfaConfig |
        | SetUserPoolMfaConfig |
