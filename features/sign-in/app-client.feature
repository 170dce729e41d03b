# What a pool must ask of the app client that a sign-in comes through: that it exists, and that it knows its secret.
Feature: Proving the app client

  Rule: The client MUST be one of the pool

    @AUTH-030
    Scenario Outline: A client that does not exist is refused through the <door>
      Given a pool with MFA not required
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in, but through an unknown client
      Then Alice is refused with ResourceNotFoundException

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: A client with a secret MUST bring the hash of its secret with every step

    @AUTH-037
    Scenario Outline: A sign-in without SECRET_HASH is refused through the <door>
      Given a pool with MFA not required
      And Alice uses the <door> and a client with a secret
      And Alice is a user
      When Alice signs in, but without a secret hash
      Then Alice is refused with NotAuthorizedException saying "Client [client id] is configured with secret but SECRET_HASH was not received"
      When Alice starts to sign in by SRP, but without a secret hash
      Then Alice is refused with NotAuthorizedException saying "Client [client id] is configured with secret but SECRET_HASH was not received"

      Examples:
        | door      |
        | user API  |
        | admin API |

    @AUTH-036 @AUTH-038
    Scenario Outline: A sign-in <edit> is refused through the <door>
      Given a pool with MFA not required
      And Alice uses the <door> and a client with a secret
      And Alice is a user
      And Bob is a user
      When Alice signs in, but <edit>
      Then Alice is refused with NotAuthorizedException saying "Unable to verify secret hash for client [client id]"
      When Alice starts to sign in by SRP, but <edit>
      Then Alice is refused with NotAuthorizedException saying "Unable to verify secret hash for client [client id]"

      Examples:
        | edit                     | door      |
        | with a wrong secret hash | user API  |
        | with a wrong secret hash | admin API |
        | with Bob's secret hash   | user API  |
        | with Bob's secret hash   | admin API |

    @AUTH-037 @SRP-019
    Scenario Outline: The proof of the password is refused without SECRET_HASH beside it, through the <door>
      Given a pool with MFA not required
      And Alice uses the <door> and a client with a secret
      And Alice is a user
      When Alice starts to sign in by SRP
      And Alice proves the password, but without a secret hash
      Then Alice is refused with NotAuthorizedException saying "Client [client id] is configured with secret but SECRET_HASH was not received"

      Examples:
        | door      |
        | user API  |
        | admin API |

    @AUTH-038 @SRP-019
    Scenario: The proof of the password is refused with a wrong SECRET_HASH beside it
      Given a pool with MFA not required
      And Alice uses a client with a secret
      And Alice is a user
      When Alice starts to sign in by SRP
      And Alice proves the password, but with a wrong secret hash
      Then Alice is refused with NotAuthorizedException saying "Unable to verify secret hash for client [client id]"

    @AUTH-036
    Scenario: The hash is made of the name that is sent, be it an alias
      Given a pool with MFA not required and e-mail alias
      And Alice uses a client with a secret
      And Alice is a user
      When Alice types her e-mail address to sign in
      And Alice signs in
      Then Alice is signed in
