# What a pool must answer to a sign-up: a user who is not confirmed yet, and where the code went.
Feature: Signing up

  Rule: A sign-up MUST answer an unconfirmed user with a sub, and MUST tell the masked address when a code was sent

    @SIGNUP-001 @SIGNUP-005 @SIGNUP-008 @SIGNUP-048 @SIGNUP-056
    Scenario Outline: The code goes to the e-mail address of who signs up through a <client>
      Given a pool with optional TOTP
      And Alice uses a <client>
      When Alice signs up
      Then Alice is signed up, and an e-mail went to "[masked e-mail address]"
      And 1 code was sent to the e-mail of Alice
      And Alice has the status UNCONFIRMED

      Examples:
        | client                  |
        | client without a secret |
        | client with a secret    |

    @SIGNUP-006 @SIGNUP-056
    Scenario: The code goes to the phone where the pool verifies phone numbers
      Given a pool with optional SMS and phone verification
      When Alice signs up as a user with a phone number
      Then Alice is signed up, and an SMS went to "[masked phone number]"
      And 1 code was sent to the phone of Alice
      And 0 codes were sent to the e-mail of Alice

  Rule: Without an address that the pool verifies, a sign-up MUST NOT send a code nor tell of a delivery

    @SIGNUP-002
    Scenario: Nothing is sent to a user without attributes in a pool that verifies nothing
      Given a pool with optional TOTP, no verification and plain user names
      When Alice signs up, but without UserAttributes
      Then Alice is signed up, and nothing was sent

    @SIGNUP-003
    Scenario: Recovery by e-mail alone does not make a sign-up send a code
      Given a pool with optional TOTP, no verification and recovery by e-mail
      When Alice signs up
      Then Alice is signed up, and nothing was sent
      And 0 codes were sent to the e-mail of Alice

    @SIGNUP-004
    Scenario: Nothing is sent to a user without an e-mail address in a pool that verifies e-mail
      Given a pool with optional TOTP and plain user names
      When Alice signs up, but without the attribute email
      Then Alice is signed up, and nothing was sent

  Rule: A user who signed up MUST NOT sign in before the sign-up is confirmed

    @AUTH-026 @SIGNUP-024
    Scenario Outline: The right password of an unconfirmed user is refused through the <door>
      Given a pool with optional TOTP
      And Alice uses the <door>
      And Alice has signed up
      When Alice signs in
      Then Alice is refused with UserNotConfirmedException saying "User is not confirmed."
      When Alice confirms the sign-up with the right code
      Then Alice gets an empty answer
      When Alice signs in
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |

  Rule: A pool that leaves sign-up to administrators MUST refuse it

    @SIGNUP-063
    Scenario: Nobody signs up where only administrators make users
      Given a pool with optional TOTP and admin-only sign-up
      When Alice signs up
      Then Alice is refused with NotAuthorizedException
      When the administrator creates Alice as a user
      Then the administrator is shown Alice as a new user

  Rule: A client with a secret MUST prove it at sign-up

    @SIGNUP-007 @AUTH-037
    Scenario: A sign-up without the secret hash is refused
      Given a pool with optional TOTP
      And Alice uses a client with a secret
      When Alice signs up, but without a secret hash
      Then Alice is refused with NotAuthorizedException saying "Client [client id] is configured with secret but SECRET_HASH was not received"

    @AUTH-038
    Scenario: A sign-up with a wrong secret hash is refused
      Given a pool with optional TOTP
      And Alice uses a client with a secret
      When Alice signs up, but with a wrong secret hash
      Then Alice is refused with NotAuthorizedException saying "Unable to verify secret hash for client [client id]"

    @AUTH-030
    Scenario: A sign-up through a client that does not exist is refused
      Given a pool with optional TOTP
      When Alice signs up, but through an unknown client
      Then Alice is refused with ResourceNotFoundException
