# What a pool must refuse when a passkey is to be registered.
Feature: Registrations of passkeys that are refused

  Rule: Only a user with an access token MUST be let at passkeys

    @WAN-011
    Scenario Outline: Registering is not begun <token>
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has signed in
      When Alice starts to register a passkey, but <token>
      Then Alice is refused with <refusal>

      Examples:
        | token                       | refusal                   |
        | without an access token     | InvalidParameterException |
        | with a garbage access token | NotAuthorizedException    |
        | with a forged access token  | NotAuthorizedException    |

    @WAN-011
    Scenario Outline: Registering is not completed <token>
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has signed in
      When Alice starts to register a passkey
      And Alice registers the passkey, but <token>
      Then Alice is refused with <refusal>

      Examples:
        | token                       | refusal                   |
        | without an access token     | InvalidParameterException |
        | with a garbage access token | NotAuthorizedException    |
        | with a forged access token  | NotAuthorizedException    |

  Rule: A pool that is not set up for passkeys MUST refuse them

    @WAN-022 @WAN-029
    Scenario: No passkey is asked for where it is no first factor
      Given a pool with MFA not required and no other first factor
      And Alice is a user
      And Alice has signed in
      When Alice starts to register a passkey
      Then Alice is refused with WebAuthnNotEnabledException

    @WAN-023
    Scenario: No passkey is asked for where the pool has neither a relying party nor a domain
      Given a pool with MFA not required and passkeys of nobody
      And Alice is a user
      And Alice has signed in
      When Alice starts to register a passkey
      Then Alice is refused with WebAuthnConfigurationMissingException

  Rule: The challenge MUST be good once, for a while, and for one app client

    @WAN-024
    Scenario: A passkey over a challenge of nobody's is refused
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has signed in
      When Alice starts to register a passkey
      And Alice registers the passkey over another challenge
      Then Alice is refused with WebAuthnChallengeNotFoundException

    @WAN-024
    Scenario: A passkey over a challenge that was used is refused
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has signed in
      When Alice starts to register a passkey
      And Alice registers the passkey
      Then Alice gets an empty answer
      When Alice registers the passkey
      Then Alice is refused with WebAuthnChallengeNotFoundException

    @WAN-024
    Scenario: A passkey over a challenge of half an hour ago is refused
      Given a fresh pool with MFA off and passkeys
      And Alice is a user
      And Alice has signed in
      When Alice starts to register a passkey
      And 30 minutes pass
      And Alice registers the passkey
      Then Alice is refused with WebAuthnChallengeNotFoundException

    @WAN-024
    Scenario: A passkey over the challenge of another user is refused
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Bob is a user
      And Alice has signed in
      And Bob has signed in
      When Alice starts to register a passkey
      And Alice registers the passkey, but with Bob's access token
      Then Alice is refused with WebAuthnChallengeNotFoundException

    @WAN-025
    Scenario: A registration is not completed through another app client
      Given a pool with MFA not required and passkeys
      And Alice uses a client without a secret
      And Alice is a user
      And Alice has signed in
      When Alice starts to register a passkey
      And Alice uses a client with a secret
      And Alice signs in
      And Alice registers the passkey
      Then Alice is refused with WebAuthnClientMismatchException

  Rule: A passkey that does not fit the pool MUST be refused

    @WAN-027 @WAN-028 @WAN-029
    Scenario Outline: A new passkey <flaw> is refused
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has signed in
      When Alice starts to register a passkey
      And Alice registers the passkey <flaw>
      Then Alice is refused with <refusal>
      When Alice lists her passkeys
      Then Alice is shown no passkeys

      Examples:
        | flaw                                       | refusal                                 |
        | at another site                            | WebAuthnOriginNotAllowedException       |
        | at the site "http://example.com"           | WebAuthnOriginNotAllowedException       |
        | at the site "https://example.com.evil.org" | WebAuthnOriginNotAllowedException       |
        | at the site "https://evilexample.com"      | WebAuthnOriginNotAllowedException       |
        | for another relying party                  | WebAuthnRelyingPartyMismatchException   |

    # Which exceptions these are no source tells.
    @WAN-009
    Scenario: A passkey with a key of another algorithm is refused
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has signed in
      When Alice starts to register a passkey
      And Alice registers the passkey with an EdDSA key
      Then Alice is refused with some exception

    @WAN-006
    Scenario: An authenticator without user verification is refused where the pool requires it
      Given a pool with MFA not required and passkeys with user verification
      And Alice is a user
      And Alice has signed in
      When Alice starts to register a passkey
      And Alice registers the passkey without user verification
      Then Alice is refused with some exception
