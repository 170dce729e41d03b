# What a pool must do with the legacy setting of MFA options, which knows nothing but SMS.
Feature: Legacy MFA options

  Rule: The options MUST be taken from the user and from the administrator, and answered with nothing

    @PREF-032
    Scenario Outline: Through the <door>, SMS is set as a legacy option and taken away
      Given a pool with optional SMS and TOTP
      And Alice uses the <door>
      And Alice is a user with a phone number
      And Alice has signed in
      When Alice sets the legacy MFA options to SMS
      Then Alice gets an empty answer
      When Alice sets the legacy MFA options to nothing
      Then Alice gets an empty answer

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: The options MUST know of SMS only

    @PREF-032
    Scenario Outline: Through the <door>, taking the legacy options away leaves the app preferred
      Given a pool with optional SMS and TOTP
      And Alice uses the <door>
      And Alice is a user with a phone number
      And Alice has an authenticator app
      When Alice sets the legacy MFA options to nothing
      Then Alice gets an empty answer
      And the pool shows SOFTWARE_TOKEN_MFA of Alice, SOFTWARE_TOKEN_MFA preferred
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: Whose options they are MUST be told by a valid access token or the name of a user

    @PREF-029 @PREF-032
    Scenario: The legacy options of an unknown user cannot be set
      Given a pool with optional SMS and TOTP
      And Alice uses the admin API
      And Alice is a user with a phone number
      When Alice sets the legacy MFA options to SMS, but under an unknown user name
      Then Alice is refused with UserNotFoundException saying "User does not exist."

    @PREF-032
    Scenario Outline: Through the <door>, legacy options <edit> are refused
      Given a pool with optional SMS and TOTP
      And Alice uses the <door>
      And Alice is a user with a phone number
      And Alice has signed in
      When Alice sets the legacy MFA options to SMS, but <edit>
      Then Alice is refused with <refusal>

      Examples:
        | door      | edit                        | refusal                   |
        | user API  | without an access token     | InvalidParameterException |
        | user API  | with a garbage access token | NotAuthorizedException    |
        | user API  | without MFAOptions          | InvalidParameterException |
        | admin API | without MFAOptions          | InvalidParameterException |
