# What a pool must do with a user name and a password where no second factor is asked for.
Feature: Signing in with a password

  Rule: The right password MUST answer tokens and no challenge where the user has no factor

    @AUTH-002 @AUTH-046 @AUTH-066 @AUTH-070 @CHAL-004 @CHAL-136 @TOK-001
    Scenario Outline: A user of a pool with <shape> signs in through the <door> with a <client>
      Given a pool with <shape>
      And Alice uses the <door> and a <client>
      And Alice is a user
      When Alice signs in
      Then Alice is signed in

      Examples:
        | shape         | door      | client                  |
        | MFA off       | user API  | client without a secret |
        | MFA off       | user API  | client with a secret    |
        | MFA off       | admin API | client without a secret |
        | MFA off       | admin API | client with a secret    |
        | optional TOTP | user API  | client with a secret    |
        | optional TOTP | admin API | client without a secret |

    @AUTH-002 @AUTH-046 @AUTH-063
    Scenario Outline: The older name ADMIN_NO_SRP_AUTH signs in too, with a <client>
      Given a pool with MFA not required
      And Alice uses the admin API and a <client>
      And Alice is a user
      When Alice signs in by ADMIN_NO_SRP_AUTH
      Then Alice is signed in

      Examples:
        | client                  |
        | client without a secret |
        | client with a secret    |

    @AUTH-047
    Scenario: Users without a factor sign in and refresh as before when MFA becomes optional
      Given a fresh pool with MFA off
      And Alice is a user
      And Alice has signed in
      When the administrator sets MFA to OPTIONAL with TOTP
      And Alice signs in
      Then Alice is signed in
      When Alice refreshes the tokens
      Then Alice is given fresh tokens

    @AUTH-049
    Scenario: A user who turned the authenticator app off again signs in without a challenge
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      And Alice has set TOTP to off
      When Alice signs in
      Then Alice is signed in

    @AUTH-072
    Scenario: An authenticator app does not stand in for the password
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in, but with a wrong password
      Then Alice is refused with NotAuthorizedException saying "Incorrect username or password."
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA

  Rule: An alias or a sign-in attribute MUST do in place of the user name

    @AUTH-071 @TOK-006
    Scenario Outline: The <login> signs in at a pool with <shape>
      Given a pool with <shape>
      And Alice is a user with a phone number
      And Alice types her <login> to sign in
      When Alice signs in
      Then Alice is signed in

      Examples:
        | shape                    | login          |
        | MFA off and e-mail alias | e-mail address |
        | MFA off and e-mail alias | user name      |
        | MFA off and phone alias  | phone number   |

    @AUTH-071 @TOK-009
    Scenario Outline: The user of a pool with <shape> is named by the sub
      Given a pool with <shape>
      And Alice is a user
      When Alice signs in
      Then Alice is signed in

      Examples:
        | shape                      |
        | MFA off and e-mail sign-in |
        | MFA off and phone sign-in  |

  Rule: USERNAME and PASSWORD MUST both be there

    @AUTH-002 @AUTH-017 @AUTH-018
    Scenario Outline: Signing in through the <door> <edit> is refused
      Given a pool with MFA not required
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in, but <edit>
      Then Alice is refused with InvalidParameterException saying "Missing required parameter <key>"

      Examples:
        | door      | edit                   | key      |
        | user API  | without USERNAME       | USERNAME |
        | user API  | with an empty USERNAME | USERNAME |
        | user API  | without PASSWORD       | PASSWORD |
        | user API  | with an empty PASSWORD | PASSWORD |
        | admin API | without USERNAME       | USERNAME |
        | admin API | with an empty USERNAME | USERNAME |
        | admin API | without PASSWORD       | PASSWORD |
        | admin API | with an empty PASSWORD | PASSWORD |

    @AUTH-017 @AUTH-018
    Scenario Outline: ADMIN_NO_SRP_AUTH without <key> is refused
      Given a pool with MFA not required
      And Alice uses the admin API
      And Alice is a user
      When Alice signs in by ADMIN_NO_SRP_AUTH, but without <key>
      Then Alice is refused with InvalidParameterException saying "Missing required parameter <key>"

      Examples:
        | key      |
        | USERNAME |
        | PASSWORD |
