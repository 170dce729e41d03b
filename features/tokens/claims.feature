# What the tokens of a sign-in must say, and how long they are good.
Feature: Reading the tokens

  Rule: The tokens MUST carry the claims of an API sign-in and no others

    @TOK-003 @TOK-004 @TOK-006 @TOK-007 @TOK-013
    Scenario: The access token tells who signed in and nothing about them
      Given a pool with MFA not required and no device tracking
      And Alice is a user with a phone number
      And Alice has signed in
      Then the access token of Alice carries only:
        | sub        | any                           |
        | iss        | any                           |
        | client_id  | [client id]                   |
        | origin_jti | any                           |
        | event_id   | any                           |
        | token_use  | access                        |
        | scope      | aws.cognito.signin.user.admin |
        | auth_time  | any                           |
        | exp        | any                           |
        | iat        | any                           |
        | jti        | any                           |
        | username   | [user name]                   |
        | version    | maybe                         |

    @TOK-005 @TOK-006 @TOK-008 @TOK-013
    Scenario: The ID token tells the attributes of the user
      Given a pool with MFA not required and no required attributes
      And Alice is a user with a phone number
      And Alice has signed in
      Then the ID token of Alice carries only:
        | sub                   | any              |
        | iss                   | any              |
        | aud                   | [client id]      |
        | origin_jti            | any              |
        | event_id              | any              |
        | token_use             | id               |
        | auth_time             | any              |
        | exp                   | any              |
        | iat                   | any              |
        | jti                   | any              |
        | cognito:username      | [user name]      |
        | email                 | [e-mail address] |
        | email_verified        | true             |
        | phone_number          | [phone number]   |
        | phone_number_verified | true             |

    @TOK-008
    Scenario: The ID token of a user without an e-mail address has no claim of one
      Given a pool with MFA not required and plain user names
      And Alice is a user without an e-mail address
      And Alice has signed in
      Then the ID token of Alice carries only:
        | sub              | any         |
        | iss              | any         |
        | aud              | [client id] |
        | origin_jti       | any         |
        | event_id         | any         |
        | token_use        | id          |
        | auth_time        | any         |
        | exp              | any         |
        | iat              | any         |
        | jti              | any         |
        | cognito:username | [user name] |

    @TOK-005 @TOK-018
    Scenario: The client's readable attributes are in the ID token, a custom number as text
      Given a pool with MFA not required and a shoe size
      And Alice uses a client without a secret that reads only email, custom:shoe_size
      And Alice is a user
      And the administrator has set the attribute custom:shoe_size of Alice to "42"
      When Alice signs in
      Then Alice is signed in
      And the ID token of Alice carries only:
        | sub              | any              |
        | iss              | any              |
        | aud              | [client id]      |
        | origin_jti       | any              |
        | event_id         | any              |
        | token_use        | id               |
        | auth_time        | any              |
        | exp              | any              |
        | iat              | any              |
        | jti              | any              |
        | cognito:username | [user name]      |
        | email            | [e-mail address] |
        | custom:shoe_size | 42               |

    @TOK-009
    Scenario: Where the e-mail address is the user name the tokens name the user by the sub
      Given a pool with MFA not required and e-mail sign-in
      And Alice is a user
      When Alice signs in by SRP
      Then Alice is signed in

    @TOK-040
    Scenario: A sign-in with a second factor leaves no trace of it in the access token
      Given a pool with optional TOTP and no device tracking
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in
      And Alice answers with the right code
      Then Alice is signed in
      And the access token of Alice carries only:
        | sub        | any                           |
        | iss        | any                           |
        | client_id  | [client id]                   |
        | origin_jti | any                           |
        | event_id   | any                           |
        | token_use  | access                        |
        | scope      | aws.cognito.signin.user.admin |
        | auth_time  | any                           |
        | exp        | any                           |
        | iat        | any                           |
        | jti        | any                           |
        | username   | [user name]                   |
        | version    | maybe                         |

  Rule: Every sign-in MUST have an origin of its own, and every token an id of its own

    @TOK-011 @TOK-012 @TOK-017
    Scenario: Two sign-ins of one user have different origins and the same sub
      Given a pool with MFA not required
      And Alice is a user
      And Alice has signed in
      When Alice signs in
      Then Alice is signed in
      And the tokens of Alice belong to another sign-in than those before
