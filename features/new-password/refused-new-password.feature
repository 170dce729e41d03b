# What a pool must refuse as an answer to NEW_PASSWORD_REQUIRED: incomplete, misspelt, too weak, or in somebody else's session.
Feature: Refused answers to NEW_PASSWORD_REQUIRED

  Rule: Each key of the answer MUST be there under its name

    @CHAL-112 @CHAL-002
    Scenario Outline: An answer <what> is refused through the <door>
      Given a pool with optional TOTP
      And Alice uses the <door>
      And Alice is a user with a temporary password
      When Alice signs in
      And Alice answers with a new password, but <what>
      Then Alice is refused with InvalidParameterException
      And Alice has the status FORCE_CHANGE_PASSWORD
      When Alice answers with a new password
      Then Alice is signed in

      Examples:
        | what                                   | door      |
        | without NEW_PASSWORD                   | user API  |
        | without USERNAME                       | user API  |
        | with NEW_PASSWORD misspelt as PASSWORD | user API  |
        | with an empty NEW_PASSWORD             | user API  |
        | without NEW_PASSWORD                   | admin API |
        | without USERNAME                       | admin API |
        | with NEW_PASSWORD misspelt as PASSWORD | admin API |
        | with an empty NEW_PASSWORD             | admin API |

    @CHAL-007 @SESS-008
    Scenario: A new password without the session is refused
      Given a pool with optional TOTP
      And Alice is a user with a temporary password
      When Alice signs in
      And Alice answers with a new password, but without a session
      Then Alice is refused with InvalidParameterException saying "Missing required parameter Session"

    @AUTH-037 @AUTH-038 @CHAL-002
    Scenario Outline: A new password <secret hash> is refused
      Given a pool with optional TOTP
      And Alice uses a client with a secret
      And Alice is a user with a temporary password
      When Alice signs in
      And Alice answers with a new password, but <secret hash>
      Then Alice is refused with NotAuthorizedException saying "<text>"

      Examples:
        | secret hash              | text                                                                          |
        | without a secret hash    | Client [client id] is configured with secret but SECRET_HASH was not received |
        | with a wrong secret hash | Unable to verify secret hash for client [client id]                           |

  Rule: The answer MUST come in the session that asked for it, under its name and for its user

    @SESS-006
    Scenario: A session that changed the password does not change it again
      Given a pool with optional TOTP
      And Alice is a user with a temporary password
      When Alice signs in
      And Alice answers with a new password
      Then Alice is signed in
      When Alice answers with a new password
      Then Alice is refused with NotAuthorizedException saying "Invalid session for the user, session can only be used once."

    @SESS-005
    Scenario: A new password comes too late after the session has run out
      Given a fresh pool with optional TOTP
      And Alice is a user with a temporary password
      When Alice signs in
      And 4 minutes pass
      And Alice answers with a new password
      Then Alice is refused with NotAuthorizedException saying "Invalid session for the user, session is expired."
      And Alice has the status FORCE_CHANGE_PASSWORD

    @SESS-007
    Scenario: A session of the authenticator app challenge changes no password
      Given a pool with optional TOTP
      And Alice is a user with a temporary password
      And Bob is a user
      And Bob has an authenticator app
      When Bob signs in
      Then Bob is asked for SOFTWARE_TOKEN_MFA
      When Alice signs in
      And Alice answers with a new password, but with Bob's session
      Then Alice is refused with NotAuthorizedException
      And Alice has the status FORCE_CHANGE_PASSWORD

  Rule: The new password MUST meet the policy, and a refused one MUST leave the session good

    @CHAL-116 @SIGNUP-017 @SIGNUP-018 @SIGNUP-019 @SIGNUP-020
    Scenario Outline: The new password "<password>" is refused
      Given a pool with optional TOTP and the default password policy
      And Alice is a user with a temporary password
      When Alice signs in
      And Alice answers with a new password, but with NEW_PASSWORD set to "<password>"
      Then Alice is refused with InvalidPasswordException saying "Password did not conform with policy: <reason>"
      And Alice has the status FORCE_CHANGE_PASSWORD

      Examples:
        | password  | reason                                  |
        | Aa1!aaa   | Password not long enough                |
        | AAAA1111! | Password must have lowercase characters |
        | aaaa1111! | Password must have uppercase characters |
        | Aaaa11112 | Password must have symbol characters    |
