# What a pool must refuse as a credential because parts of it are missing or are not what a browser makes.
Feature: Malformed credentials

  Rule: A registration MUST carry the whole credential

    @WAN-019
    Scenario: A registration without a credential is refused
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has signed in
      When Alice starts to register a passkey
      And Alice registers the passkey, but without Credential
      Then Alice is refused with InvalidParameterException

    # Which exception it is no source tells.
    @WAN-019
    Scenario Outline: A new passkey <flaw> is no credential
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has signed in
      When Alice starts to register a passkey
      And Alice registers the passkey <flaw>
      Then Alice is refused with some exception
      When Alice lists her passkeys
      Then Alice is shown no passkeys

      Examples:
        | flaw                          |
        | without its id                |
        | without its rawId             |
        | without its type              |
        | without its response          |
        | without its clientDataJSON    |
        | without its attestationObject |
        | without a touch               |
        | as another ceremony           |
