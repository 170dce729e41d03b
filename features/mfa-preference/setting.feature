# What a pool must hold and show of a user's factors as they are turned on, preferred and turned off.
Feature: Setting the MFA preference

  Rule: A user without factors MUST be shown without any member about them

    @PREF-011
    Scenario: A new user has no factors, to the administrator and to herself
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      Then the pool shows no factors of Alice
      And Alice sees no factors of her own

  Rule: A preference MUST be taken from the user by access token and from the administrator by user name

    @PREF-001 @PREF-002 @PREF-003 @PREF-012 @PREF-036
    Scenario Outline: Through the <door> and a <client>, preferring an app is answered with nothing and shown
      Given a pool with optional TOTP
      And Alice uses the <door> and a <client>
      And Alice is a user
      And Alice has registered an authenticator app
      When Alice sets TOTP to preferred
      Then Alice gets an empty answer
      And the pool shows SOFTWARE_TOKEN_MFA of Alice, SOFTWARE_TOKEN_MFA preferred
      And Alice sees SOFTWARE_TOKEN_MFA of her own, SOFTWARE_TOKEN_MFA preferred
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @PREF-013 @PREF-014 @PREF-015
    Scenario Outline: Through the <door>, an app is enabled, preferred, no longer preferred and turned off
      Given a pool with optional TOTP
      And Alice uses the <door>
      And Alice is a user
      And Alice has registered an authenticator app
      When Alice sets TOTP to enabled
      Then Alice gets an empty answer
      And the pool shows SOFTWARE_TOKEN_MFA of Alice, none preferred
      And Alice sees SOFTWARE_TOKEN_MFA of her own, none preferred
      When Alice sets TOTP to preferred
      Then Alice gets an empty answer
      And the pool shows SOFTWARE_TOKEN_MFA of Alice, SOFTWARE_TOKEN_MFA preferred
      When Alice sets TOTP to enabled, not preferred
      Then Alice gets an empty answer
      And the pool shows SOFTWARE_TOKEN_MFA of Alice, none preferred
      When Alice sets TOTP to preferred
      Then Alice gets an empty answer
      When Alice sets TOTP to off
      Then Alice gets an empty answer
      And the pool shows no factors of Alice
      And Alice sees no factors of her own

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: SMS MUST be taken for a phone number that is not verified

    @PREF-003 @PREF-016 @PREF-022
    Scenario Outline: Through the <door>, SMS is preferred with an unverified phone number
      Given a pool with optional SMS and TOTP
      And Alice uses the <door>
      And Alice is a user with an unverified phone number
      And Alice has signed in
      When Alice sets SMS to preferred
      Then Alice gets an empty answer
      And the pool shows SMS_MFA of Alice, SMS_MFA preferred

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: Each factor MUST keep its state until a request names it, but for the preference, which moves

    @PREF-014 @PREF-017 @PREF-022
    Scenario Outline: Through the <door>, both factors are enabled and shown
      Given a pool with optional SMS and TOTP
      And Alice uses the <door>
      And Alice is a user with a phone number
      And Alice has registered an authenticator app
      When Alice sets SMS to enabled and TOTP to enabled
      Then Alice gets an empty answer
      And the pool shows SMS_MFA and SOFTWARE_TOKEN_MFA of Alice, none preferred

      Examples:
        | door      |
        | user API  |
        | admin API |

    @PREF-018
    Scenario Outline: Through the <door>, turning SMS off leaves the app enabled and preferred
      Given a pool with optional SMS and TOTP
      And Alice uses the <door>
      And Alice is a user with a phone number
      And Alice has an authenticator app
      And Alice has set SMS to enabled
      When Alice sets SMS to off
      Then Alice gets an empty answer
      And the pool shows SOFTWARE_TOKEN_MFA of Alice, SOFTWARE_TOKEN_MFA preferred

      Examples:
        | door      |
        | user API  |
        | admin API |

    @PREF-019
    Scenario Outline: Through the <door>, preferring SMS takes the preference from the app and leaves it enabled
      Given a pool with optional SMS and TOTP
      And Alice uses the <door>
      And Alice is a user with a phone number
      And Alice has an authenticator app
      When Alice sets SMS to preferred
      Then Alice gets an empty answer
      And the pool shows SMS_MFA and SOFTWARE_TOKEN_MFA of Alice, SMS_MFA preferred

      Examples:
        | door      |
        | user API  |
        | admin API |
