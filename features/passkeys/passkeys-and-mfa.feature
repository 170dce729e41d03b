# What a pool must do with passkeys of users who have MFA: two switches, the pool's and the user's, make a passkey both factors.
Feature: Passkeys and MFA

  Rule: A passkey MUST NOT sign in past MFA unless it counts as both factors

    @WAN-046 @WAN-003
    Scenario Outline: A passkey alone signs in where MFA is <setting> and the user has none
      Given a pool with <setting> and <passkeys>
      And Alice is a user
      And Alice has a passkey
      When Alice signs in by choice, preferring WEB_AUTHN
      And Alice answers with her passkey
      Then Alice is signed in

      Examples:
        | setting       | passkeys                    |
        | MFA off       | passkeys                    |
        | MFA off       | passkeys as several factors |
        | optional TOTP | passkeys                    |
        | optional TOTP | passkeys as several factors |

    @WAN-047 @WAN-046
    Scenario Outline: A passkey of a user with an app is refused outright beside optional MFA with <passkeys>
      Given a pool with optional TOTP and <passkeys>
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a passkey
      When Alice signs in by choice, preferring WEB_AUTHN
      Then Alice is refused with NotAuthorizedException or InvalidParameterException

      Examples:
        | passkeys                    |
        | passkeys                    |
        | passkeys as several factors |

    @WAN-059 @WAN-046
    Scenario: A user without passkey MFA begins by password where MFA is required
      Given a pool with required TOTP and passkeys as several factors
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a passkey
      When Alice signs in by choice
      Then Alice may begin with PASSWORD and PASSWORD_SRP

    @WAN-045
    Scenario: A passkey is no second factor after a password
      Given a pool with optional SMS and TOTP and passkeys as several factors
      And Alice is a user with a phone number
      And Alice has registered an authenticator app
      And Alice has a passkey
      When Alice sets SMS to enabled and TOTP to enabled
      Then Alice gets an empty answer
      When Alice sets TOTP to enabled and passkeys to enabled
      Then Alice gets an empty answer
      When Alice signs in
      Then Alice is asked for SELECT_MFA_TYPE
      And the challenge offers SMS_MFA, SOFTWARE_TOKEN_MFA as MFAS_CAN_CHOOSE
      When Alice chooses passkeys
      Then Alice is refused with InvalidParameterException

  Rule: With both switches on a passkey MUST sign in without a code, and a password with one

    @WAN-051 @WAN-053 @WAN-054 @WAN-058 @WAN-046 @WAN-003
    Scenario Outline: A passkey is both factors in a pool with <setting>, set through the <door>
      Given a pool with <setting> and passkeys as several factors
      And Alice uses the <door>
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a passkey
      When Alice sets TOTP to preferred and passkeys to enabled
      Then Alice gets an empty answer
      And the pool shows SOFTWARE_TOKEN_MFA and WEB_AUTHN_MFA of Alice, SOFTWARE_TOKEN_MFA preferred
      And Alice sees SOFTWARE_TOKEN_MFA and WEB_AUTHN_MFA of her own, SOFTWARE_TOKEN_MFA preferred
      When Alice signs in by choice, preferring WEB_AUTHN
      Then Alice is asked for WEB_AUTHN
      And the challenge asks for the passkeys of Alice, user verification required
      When Alice answers with her passkey
      Then Alice is signed in
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA

      Examples:
        | setting       | door      |
        | optional TOTP | user API  |
        | optional TOTP | admin API |
        | required TOTP | user API  |
        | required TOTP | admin API |

    @WAN-059
    Scenario: A passkey is offered where MFA is required once it counts as both factors
      Given a pool with required TOTP and passkeys as several factors
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a passkey
      When Alice sets TOTP to preferred and passkeys to enabled
      Then Alice gets an empty answer
      When Alice signs in by choice
      Then Alice may begin with PASSWORD, PASSWORD_SRP and WEB_AUTHN

    @WAN-003 @WAN-058
    Scenario: A passkey that is both factors is refused without user verification
      Given a pool with optional TOTP and passkeys as several factors
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a passkey
      When Alice sets TOTP to preferred and passkeys to enabled
      Then Alice gets an empty answer
      When Alice signs in by choice, preferring WEB_AUTHN
      And Alice answers with her passkey without user verification
      Then Alice is refused with some exception

    @WAN-055 @WAN-056
    Scenario Outline: With every switch off again through the <door> a passkey signs in alone, and a password without a code
      Given a pool with optional TOTP and passkeys as several factors
      And Alice uses the <door>
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a passkey
      And Alice has turned on passkeys beside TOTP
      When Alice sets TOTP to off and passkeys to off
      Then Alice gets an empty answer
      And the pool shows no factors of Alice
      And Alice sees no factors of her own
      When Alice signs in by choice, preferring WEB_AUTHN
      And Alice answers with her passkey
      Then Alice is signed in
      When Alice signs in
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |
