# What a pool must tell of the factors that a user can prove, first and second ones, to the user and to an administrator.
Feature: Reading the factors of a user

  Rule: The answer MUST list the factors, and name those of MFA only where there are any

    @PREF-031 @USES-037 @USES-040
    Scenario Outline: The factors of a user without MFA are listed in order through the <door>
      Given a pool with MFA not required and e-mail or SMS codes as a first factor
      And Alice uses the <door>
      And Alice is a user with a phone number
      And Alice has signed in
      When Alice asks for her factors
      Then Alice is told that her factors are PASSWORD, EMAIL_OTP, SMS_OTP, in this order
      And Alice is told of no MFA

      Examples:
        | door      |
        | user API  |
        | admin API |

    @USES-037 @USES-040
    Scenario Outline: A user with nothing but a password has that, through the <door>
      Given a pool with MFA not required and no other first factor
      And Alice uses the <door>
      And Alice is a user with a phone number
      And Alice has signed in
      When Alice asks for her factors
      Then Alice is told that her factors are PASSWORD, in this order
      And Alice is told of no MFA

      Examples:
        | door      |
        | user API  |
        | admin API |

    @USES-037 @USES-039 @PREF-031
    Scenario Outline: The preferred app of a user is named through the <door>
      Given a pool with optional TOTP and no other first factor
      And Alice uses the <door>
      And Alice is a user
      And Alice has an authenticator app
      When Alice asks for her factors
      Then Alice is told that her factors are PASSWORD and SOFTWARE_TOKEN
      And Alice is told of SOFTWARE_TOKEN_MFA, SOFTWARE_TOKEN_MFA preferred

      Examples:
        | door      |
        | user API  |
        | admin API |

    @USES-039
    Scenario: A user who never chose a password has codes only
      Given a pool with MFA not required and e-mail codes as a first factor
      And Alice uses the admin API
      When Alice signs up, but without Password
      Then Alice is signed up, and an e-mail went to "[masked e-mail address]"
      When Alice asks for her factors
      Then Alice is told that her factors are EMAIL_OTP, in this order

  Rule: The factors MUST be told to the user and to administrators only

    @PREF-031
    Scenario Outline: A user who asks <edit> is refused
      Given a pool with MFA not required
      And Alice is a user
      And Alice has signed in
      When Alice asks for her factors, but <edit>
      Then Alice is refused with <refusal>

      Examples:
        | edit                        | refusal                   |
        | with a garbage access token | NotAuthorizedException    |
        | without an access token     | InvalidParameterException |

    @USES-037 @PREF-029
    Scenario: An unknown user has no factors to tell
      Given a pool with MFA not required
      And Alice uses the admin API
      And Alice is a user
      When Alice asks for her factors, but under an unknown user name
      Then Alice is refused with UserNotFoundException
