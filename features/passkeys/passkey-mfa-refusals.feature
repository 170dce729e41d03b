# What a pool must refuse when a passkey is to count as both factors.
Feature: Passkey MFA that is refused

  Rule: Passkey MFA MUST NOT be turned on alone

    @WAN-050
    Scenario Outline: Passkey MFA alone is refused through the <door>, even beside an app that is on already
      Given a pool with optional TOTP and passkeys as several factors
      And Alice uses the <door>
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a passkey
      When Alice sets passkeys to enabled
      Then Alice is refused with InvalidParameterException saying "WebAuthn MFA requires enabling an additional MFA setting."
      And the pool shows SOFTWARE_TOKEN_MFA of Alice, SOFTWARE_TOKEN_MFA preferred

      Examples:
        | door      |
        | user API  |
        | admin API |

    @WAN-050
    Scenario: Passkey MFA beside an app that is turned off is refused
      Given a pool with optional TOTP and passkeys as several factors
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a passkey
      When Alice sets TOTP to off and passkeys to enabled
      Then Alice is refused with InvalidParameterException
      And the pool shows SOFTWARE_TOKEN_MFA of Alice, SOFTWARE_TOKEN_MFA preferred

  Rule: Passkey MFA MUST have a passkey and a pool that lets it count

    @WAN-052
    Scenario Outline: Passkey MFA of a user without a passkey is refused through the <door>
      Given a pool with optional TOTP and passkeys as several factors
      And Alice uses the <door>
      And Alice is a user
      And Alice has an authenticator app
      When Alice sets TOTP to preferred and passkeys to enabled
      Then Alice is refused with InvalidParameterException saying "User does not have applicable WebAuthn credentials to enable WebAuthn MFA."
      And the pool shows SOFTWARE_TOKEN_MFA of Alice, SOFTWARE_TOKEN_MFA preferred

      Examples:
        | door      |
        | user API  |
        | admin API |

    # Which exception it is no source tells.
    @PREF-030 @WAN-048
    Scenario Outline: Passkey MFA is refused through the <door> where passkeys are a single factor
      Given a pool with optional TOTP and passkeys
      And Alice uses the <door>
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a passkey
      When Alice sets TOTP to preferred and passkeys to enabled
      Then Alice is refused with some exception
      And the pool shows SOFTWARE_TOKEN_MFA of Alice, SOFTWARE_TOKEN_MFA preferred

      Examples:
        | door      |
        | user API  |
        | admin API |

    @WAN-057
    Scenario: An administrator names the user of passkey MFA by the sub
      Given a pool with optional TOTP and passkeys as several factors
      And Alice uses the admin API
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a passkey
      When Alice sets TOTP to preferred and passkeys to enabled, but under her sub
      Then Alice gets an empty answer
      And the pool shows SOFTWARE_TOKEN_MFA and WEB_AUTHN_MFA of Alice, SOFTWARE_TOKEN_MFA preferred
