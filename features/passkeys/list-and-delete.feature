# What a pool must show of a user's passkeys, and how they are given up.
Feature: Listing and deleting passkeys

  Rule: A user MUST be shown the own passkeys and no others

    @WAN-030 @WAN-031
    Scenario: Passkeys of both kinds are listed whole
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Bob is a user
      And Alice has a passkey
      And Alice has a passkey on a roaming key
      And Bob has a passkey
      When Alice lists her passkeys
      Then Alice is shown her passkeys

    @WAN-032
    Scenario: A user without passkeys is shown an empty list
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has signed in
      When Alice lists her passkeys
      Then Alice is shown no passkeys

    @WAN-030 @WAN-032
    Scenario Outline: A user without passkeys is shown an empty page of <most>
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has signed in
      When Alice lists at most <most> of her passkeys
      Then Alice is shown no passkeys

      Examples:
        | most |
        | 0    |
        | 1    |
        | 20   |

    @WAN-030
    Scenario: Passkeys are found page by page
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has 5 passkeys
      Then Alice finds all her passkeys in pages of 2

    @WAN-030
    Scenario: A page of more than twenty passkeys is refused
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has signed in
      When Alice lists at most 21 of her passkeys
      Then Alice is refused with InvalidParameterException

  Rule: A deleted passkey MUST be gone

    @WAN-034
    Scenario: A passkey is deleted with an empty answer
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has a passkey
      When Alice deletes her passkey
      Then Alice gets an empty answer
      When Alice lists her passkeys
      Then Alice is shown no passkeys

    @WAN-034
    Scenario: A deleted passkey is no way in any more
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has a passkey
      When Alice signs in by choice, preferring WEB_AUTHN
      Then Alice is asked for WEB_AUTHN
      When Alice deletes her passkey
      Then Alice gets an empty answer
      When Alice answers with her passkey
      Then Alice is refused with some exception
      When Alice signs in by choice, preferring WEB_AUTHN
      Then Alice may begin with PASSWORD and PASSWORD_SRP

    @WAN-033
    Scenario: A passkey that does not exist is not deleted, and the sign-in stays as it is
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has a passkey
      When Alice deletes her passkey, but with CredentialId set to "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      Then Alice is refused with ResourceNotFoundException
      When Alice lists her passkeys
      Then Alice is shown her passkeys

    @WAN-033
    Scenario: The passkey of another user is not deleted
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Bob is a user
      And Bob has signed in
      And Alice has a passkey
      When Alice deletes her passkey, but with Bob's access token
      Then Alice is refused with ResourceNotFoundException
      When Alice lists her passkeys
      Then Alice is shown her passkeys

  Rule: Only a user with an access token MUST be shown passkeys or delete them

    @WAN-011
    Scenario Outline: Passkeys are neither listed nor deleted <token>
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has a passkey
      When Alice lists her passkeys, but <token>
      Then Alice is refused with <refusal>
      When Alice deletes her passkey, but <token>
      Then Alice is refused with <refusal>
      When Alice lists her passkeys
      Then Alice is shown her passkeys

      Examples:
        | token                       | refusal                   |
        | without an access token     | InvalidParameterException |
        | with a garbage access token | NotAuthorizedException    |
        | with a forged access token  | NotAuthorizedException    |

    @WAN-033
    Scenario: A passkey without an id is not deleted
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has a passkey
      When Alice deletes her passkey, but without CredentialId
      Then Alice is refused with InvalidParameterException
