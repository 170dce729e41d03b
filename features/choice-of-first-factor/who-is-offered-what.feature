# Which first factors a choice-based sign-in must offer to whom: fewer where MFA applies, only the password where it is temporary.
Feature: What the choice holds

  Rule: Only what pool and user both allow MUST be offered

    @CHAL-128
    Scenario Outline: In a pool with <first factors> as a first factor, <user> is offered as many
      Given a pool with MFA not required, <first factors> as a first factor and plain user names
      And Alice is <user>
      When Alice signs in by choice
      Then Alice may begin with <offered>

      Examples:
        | first factors       | user                                                   | offered                                   |
        | e-mail codes        | a user with a phone number                             | PASSWORD, PASSWORD_SRP and EMAIL_OTP      |
        | e-mail or SMS codes | a user                                                 | PASSWORD, PASSWORD_SRP and EMAIL_OTP      |
        | e-mail or SMS codes | a user without an e-mail address                       | PASSWORD and PASSWORD_SRP                 |
        | e-mail or SMS codes | a user with a phone number and without an e-mail address | PASSWORD, PASSWORD_SRP and SMS_OTP      |

  Rule: A user with a temporary password MUST be offered the password only

    @AUTH-057 @CHAL-128
    Scenario Outline: A user with a temporary password is not sent a code through the <door>
      Given a pool with MFA not required and e-mail codes as a first factor
      And Alice uses the <door>
      And Alice is a user with a temporary password
      When Alice signs in by choice, preferring EMAIL_OTP
      Then Alice may begin with PASSWORD and PASSWORD_SRP
      And 0 codes were sent to the e-mail of Alice
      When Alice chooses to begin with PASSWORD
      Then Alice is asked for NEW_PASSWORD_REQUIRED
      When Alice answers with a new password
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CHAL-128 @AUTH-057
    Scenario: Codes are offered once the temporary password is replaced
      Given a pool with MFA not required and e-mail codes as a first factor
      And Alice is a user with a temporary password
      When Alice signs in by choice
      Then Alice may begin with PASSWORD and PASSWORD_SRP
      When Alice chooses to begin with PASSWORD
      And Alice answers with a new password
      Then Alice is signed in
      When Alice signs in by choice
      Then Alice may begin with PASSWORD, PASSWORD_SRP and EMAIL_OTP

  Rule: A user to whom MFA applies MUST be offered the password only

    @AUTH-058 @POOL-047
    Scenario Outline: A user of an app is not offered codes in a pool with optional MFA, through the <door>
      Given a pool with optional TOTP and e-mail codes as a first factor
      And Alice uses the <door>
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in by choice
      Then Alice may begin with PASSWORD and PASSWORD_SRP
      When Alice signs in by choice, preferring EMAIL_OTP
      Then Alice may begin with PASSWORD and PASSWORD_SRP
      And 0 codes were sent to the e-mail of Alice

      Examples:
        | door      |
        | user API  |
        | admin API |

    @AUTH-058 @POOL-047
    Scenario: A user without MFA is offered codes in a pool with optional MFA
      Given a pool with optional TOTP and e-mail codes as a first factor
      And Alice is a user
      When Alice signs in by choice
      Then Alice may begin with PASSWORD, PASSWORD_SRP and EMAIL_OTP
      When Alice chooses to begin with EMAIL_OTP
      And Alice answers with the right code
      Then Alice is signed in

    @AUTH-058 @POOL-047
    Scenario: A user who turns MFA off is offered codes again
      Given a pool with optional TOTP and e-mail codes as a first factor
      And Alice is a user
      And Alice has an authenticator app
      And Alice has set TOTP to off
      When Alice signs in by choice
      Then Alice may begin with PASSWORD, PASSWORD_SRP and EMAIL_OTP

    @AUTH-058 @POOL-047
    Scenario: Where MFA is required the password alone begins a sign-in
      Given a pool with required TOTP
      And Alice is a user
      When Alice signs in by choice
      Then Alice may begin with PASSWORD and PASSWORD_SRP
      When Alice chooses to begin with PASSWORD
      Then Alice is asked for MFA_SETUP

  Rule: A client MUST name the flow to use it, and needs no other flow for its passwords

    @AUTH-013
    Scenario Outline: A client that allows choice-based sign-in alone takes the password as <factor>
      Given a pool with MFA not required and no other first factor
      And Alice uses a client without a secret that allows only ALLOW_USER_AUTH
      And Alice is a user
      When Alice signs in by choice
      Then Alice may begin with PASSWORD and PASSWORD_SRP
      When Alice chooses to begin with <factor>
      Then Alice <is where the factor ends>

      Examples:
        | factor       | is where the factor ends       |
        | PASSWORD     | is signed in                   |
        | PASSWORD_SRP | is asked for PASSWORD_VERIFIER |

    @AUTH-013
    Scenario Outline: A client that allows choice-based sign-in alone refuses <flow>
      Given a pool with MFA not required
      And Alice uses a client without a secret that allows only ALLOW_USER_AUTH
      And Alice is a user
      When Alice signs in by <flow>
      Then Alice is refused with InvalidParameterException

      Examples:
        | flow               |
        | USER_PASSWORD_AUTH |
        | CUSTOM_AUTH        |

    @AUTH-013
    Scenario Outline: A client that does not name the flow refuses it through the <door>
      Given a pool with MFA not required
      And Alice uses a client without a secret that allows only ALLOW_USER_SRP_AUTH, ALLOW_USER_PASSWORD_AUTH
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in by choice
      Then Alice is refused with InvalidParameterException

      Examples:
        | door      |
        | user API  |
        | admin API |

    @AUTH-013
    Scenario: A pool on the plan LITE has no client that allows choice-based sign-in
      Given the administrator has created a pool with the plan LITE
      When the administrator creates a client for Alice that allows only ALLOW_USER_AUTH
      Then the administrator is refused with FeatureUnavailableInTierException
