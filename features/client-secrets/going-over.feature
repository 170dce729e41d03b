# Going over from one client secret to another: both must be good while there are two, and a deleted one no more.
Feature: Two secrets at a time

  Rule: Each secret that a client has MUST be good at every step

    @CSEC-008 @AUTH-036
    Scenario Outline: A sign-in is begun with the first secret and finished with the new one, through the <door>
      Given a pool with optional TOTP
      And Alice uses the <door> and a client with a secret
      And Alice uses a client with a secret of her own
      And Alice is a user
      And Alice has an authenticator app
      And a secret was added to the client of Alice
      When Alice signs in
      And Alice goes over to the new secret
      And Alice answers with the right code
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CSEC-008 @AUTH-040
    Scenario: Tokens of the first secret are refreshed with a secret that was brought
      Given a pool with MFA not required
      And Alice uses a client with a secret of her own
      And Alice is a user
      And Alice has signed in
      And a chosen secret was added to the client of Alice
      When Alice goes over to the new secret
      And Alice refreshes the tokens
      Then Alice is given fresh tokens

    @CSEC-008 @AUTH-043
    Scenario: A refresh token is traded with the first secret, then with the new one
      Given a pool with MFA not required
      And Alice uses a client with a secret of her own
      And Alice is a user
      And Alice has signed in
      And a secret was added to the client of Alice
      When Alice trades her refresh token
      Then Alice is given fresh tokens
      When Alice goes over to the new secret
      And Alice trades her refresh token
      Then Alice is given fresh tokens

    @CSEC-008 @AUTH-038
    Scenario: Beside two secrets a hash made with neither is refused
      Given a pool with MFA not required
      And Alice uses a client with a secret of her own
      And Alice is a user
      And a secret was added to the client of Alice
      When Alice signs in, but with a wrong secret hash
      Then Alice is refused with NotAuthorizedException saying "Unable to verify secret hash for client [client id]"

    @CSEC-008 @AUTH-037
    Scenario: Beside two secrets a sign-in without a hash is refused
      Given a pool with MFA not required
      And Alice uses a client with a secret of her own
      And Alice is a user
      And a secret was added to the client of Alice
      When Alice signs in, but without a secret hash
      Then Alice is refused with NotAuthorizedException saying "Client [client id] is configured with secret but SECRET_HASH was not received"

  Rule: A deleted secret MUST be worth nothing, and the other no less

    @CSEC-006 @AUTH-038
    Scenario Outline: A sign-in with the secret that was deleted is refused through the <door>
      Given a pool with MFA not required
      And Alice uses the <door>
      And Alice uses a client with a secret of her own
      And Alice is a user
      And a secret was added to the client of Alice
      And the first secret of the client of Alice was deleted
      When Alice signs in
      Then Alice is refused with NotAuthorizedException saying "Unable to verify secret hash for client [client id]"
      When Alice goes over to the new secret
      And Alice signs in
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CSEC-006 @AUTH-038 @SRP-019
    Scenario: The proof of the password is refused with a secret that was deleted in between
      Given a pool with MFA not required
      And Alice uses a client with a secret of her own
      And Alice is a user
      And a secret was added to the client of Alice
      When Alice starts to sign in by SRP
      And the administrator deletes the first secret of the client of Alice
      And Alice proves the password
      Then Alice is refused with NotAuthorizedException saying "Unable to verify secret hash for client [client id]"

    @CSEC-006 @AUTH-043
    Scenario: A refresh token is not traded with a secret that was deleted
      Given a pool with MFA not required
      And Alice uses a client with a secret of her own
      And Alice is a user
      And Alice has signed in
      And a secret was added to the client of Alice
      And the first secret of the client of Alice was deleted
      When Alice trades her refresh token
      Then Alice is refused with some exception
