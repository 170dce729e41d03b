# What a pool must do when a signed-in user registers a passkey.
Feature: Registering a passkey

  Rule: A signed-in user MUST be given the options for a new passkey

    @WAN-012 @WAN-013 @WAN-014 @WAN-015 @WAN-018 @POOL-040
    Scenario Outline: A passkey is asked for through a <client>
      Given a pool with MFA not required and passkeys
      And Alice uses a <client>
      And Alice is a user
      And Alice has signed in
      When Alice starts to register a passkey
      Then Alice is asked to make a passkey, user verification preferred

      Examples:
        | client                  |
        | client without a secret |
        | client with a secret    |

    @WAN-014
    Scenario: The options name a user who signs in by e-mail as the pool does
      Given a pool with MFA not required, passkeys and e-mail sign-in
      And Alice is a user
      And Alice has signed in
      When Alice starts to register a passkey
      Then Alice is asked to make a passkey, user verification preferred

    @WAN-016
    Scenario: The options exclude the passkeys that are registered already
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has 2 passkeys
      When Alice starts to register a passkey
      Then Alice is asked to make a passkey, user verification preferred

    @WAN-017 @WAN-006
    Scenario: The options repeat the user verification that the pool requires
      Given a pool with MFA not required and passkeys with user verification
      And Alice is a user
      And Alice has signed in
      When Alice starts to register a passkey
      Then Alice is asked to make a passkey, user verification required

  Rule: A passkey made for the options MUST be registered with an empty answer

    @WAN-019 @WAN-009
    Scenario Outline: A passkey <passkey> is registered
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has signed in
      When Alice starts to register a passkey
      Then Alice is asked to make a passkey, user verification preferred
      When Alice registers the passkey <passkey>
      Then Alice gets an empty answer
      When Alice lists her passkeys
      Then Alice is shown her passkeys

      Examples:
        | passkey           |
        | with an ES256 key |
        | with an RS256 key |
        | on a roaming key  |

    @WAN-027
    Scenario: A passkey is registered at a site below the relying party
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has signed in
      When Alice starts to register a passkey
      And Alice registers the passkey at the site "https://login.example.com"
      Then Alice gets an empty answer

    @WAN-006
    Scenario: An authenticator without user verification is taken where it is only preferred
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has signed in
      When Alice starts to register a passkey
      And Alice registers the passkey without user verification
      Then Alice gets an empty answer

    @WAN-048
    Scenario: Registering a passkey turns on no MFA
      Given a pool with optional TOTP and passkeys as several factors
      And Alice is a user
      And Alice has a passkey
      Then the pool shows no factors of Alice

    @WAN-046
    Scenario: A user with MFA can register a passkey without being able to use it
      Given a pool with optional TOTP and passkeys
      And Alice is a user
      And Alice has an authenticator app
      When Alice starts to register a passkey
      And Alice registers the passkey
      Then Alice gets an empty answer

    @WAN-010
    Scenario: Twenty passkeys are registered, and not one more
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has 20 passkeys
      When Alice registers one more passkey
      Then Alice is refused with LimitExceededException
