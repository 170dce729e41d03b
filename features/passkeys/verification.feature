# What a pool must do about authenticators that do not verify their user.
Feature: Passkeys and the verification of the user

  Rule: Required verification MUST be asked for and be there

    @WAN-006
    Scenario: A proof without user verification is refused where the pool requires it
      Given a pool with MFA not required and passkeys with user verification
      And Alice is a user
      And Alice has a passkey
      When Alice signs in by choice, preferring WEB_AUTHN
      And Alice answers with her passkey without user verification
      Then Alice is refused with some exception

    @WAN-006
    Scenario: A proof without user verification is taken where it is only preferred
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has a passkey
      When Alice signs in by choice, preferring WEB_AUTHN
      And Alice answers with her passkey without user verification
      Then Alice is signed in
