# Which preferences a pool must refuse, and that a refused one changes nothing.
Feature: Refusing an MFA preference

  Rule: An app MUST NOT be turned on before it is verified

    @PREF-005
    Scenario Outline: Through the <door>, TOTP is not <wish> for a user without an app
      Given a pool with optional TOTP
      And Alice uses the <door>
      And Alice is a user
      And Alice has signed in
      When Alice sets TOTP to <wish>
      Then Alice is refused with InvalidParameterException saying "User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA"
      And the pool shows no factors of Alice

      Examples:
        | door      | wish      |
        | user API  | preferred |
        | user API  | enabled   |
        | admin API | preferred |
        | admin API | enabled   |

    @PREF-007
    Scenario Outline: Through the <door>, TOTP is not preferred for a user whose app is not verified
      Given a pool with optional TOTP
      And Alice uses the <door>
      And Alice is a user
      And Alice has signed in
      When Alice associates an authenticator app
      Then Alice is given a secret for the app
      When Alice sets TOTP to preferred
      Then Alice is refused with InvalidParameterException
      And the pool shows no factors of Alice

      Examples:
        | door      |
        | user API  |
        | admin API |

    @PREF-009
    Scenario Outline: Through the <door>, TOTP is not preferred in a pool that does not offer it
      Given a pool with optional SMS
      And Alice uses the <door>
      And Alice is a user
      And Alice has signed in
      When Alice sets TOTP to preferred
      Then Alice is refused with InvalidParameterException saying "User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA"
      And the pool shows no factors of Alice

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: SMS MUST NOT be turned on for a user without a phone number

    @PREF-010
    Scenario Outline: Through the <door>, SMS is not <wish> for a user without a phone number
      Given a pool with optional SMS and TOTP
      And Alice uses the <door>
      And Alice is a user
      And Alice has signed in
      When Alice sets SMS to <wish>
      Then Alice is refused with InvalidParameterException
      And the pool shows no factors of Alice

      Examples:
        | door      | wish      |
        | user API  | preferred |
        | user API  | enabled   |
        | admin API | preferred |
        | admin API | enabled   |

  Rule: At most one factor MUST be preferred, and only an enabled one

    @PREF-020
    Scenario Outline: Through the <door>, two factors are not preferred at once
      Given a pool with optional SMS and TOTP
      And Alice uses the <door>
      And Alice is a user with a phone number
      And Alice has registered an authenticator app
      When Alice sets SMS to preferred and TOTP to preferred
      Then Alice is refused with InvalidParameterException
      And the pool shows no factors of Alice

      Examples:
        | door      |
        | user API  |
        | admin API |

    @PREF-021
    Scenario Outline: Through the <door>, TOTP is not preferred while it is turned off
      Given a pool with optional TOTP
      And Alice uses the <door>
      And Alice is a user
      And Alice has registered an authenticator app
      When Alice sets TOTP to preferred but not enabled
      Then Alice is refused with InvalidParameterException
      And the pool shows no factors of Alice

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: Whose preference it is MUST be told by a valid access token or the name of a user

    @PREF-001 @PREF-002
    Scenario Outline: Through the <door>, a preference <edit> is refused
      Given a pool with optional TOTP
      And Alice uses the <door>
      And Alice is a user
      And Alice has an authenticator app
      When Alice sets TOTP to off, but <edit>
      Then Alice is refused with <refusal>
      And the pool shows SOFTWARE_TOKEN_MFA of Alice, SOFTWARE_TOKEN_MFA preferred

      Examples:
        | door      | edit                        | refusal                   |
        | user API  | without an access token     | InvalidParameterException |
        | user API  | with a garbage access token | NotAuthorizedException    |
        | admin API | without Username            | InvalidParameterException |
        | admin API | without UserPoolId          | InvalidParameterException |

    @PREF-029
    Scenario: The preference of an unknown user cannot be set
      Given a pool with optional TOTP
      And Alice uses the admin API
      And Alice is a user
      And Alice has registered an authenticator app
      When Alice sets TOTP to preferred, but under an unknown user name
      Then Alice is refused with UserNotFoundException saying "User does not exist."
