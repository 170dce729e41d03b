# What a pool must do with USER_SRP_AUTH: public values are exchanged, then the password is proved without being sent.
Feature: Signing in by SRP

  Rule: A public value MUST be answered with the challenge to prove the password

    @AUTH-003 @AUTH-069 @CHAL-090 @CHAL-136 @SRP-013
    Scenario Outline: PASSWORD_VERIFIER carries what the proof is made of, through the <door> with a <client>
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice is a user
      When Alice starts to sign in by SRP
      Then Alice is asked for PASSWORD_VERIFIER
      And the challenge carries only:
        | SALT            | any         |
        | SRP_B           | any         |
        | SECRET_BLOCK    | any         |
        | USERNAME        | [user name] |
        | USER_ID_FOR_SRP | [user name] |
      And the challenge of Alice carries hex and base64 where it should

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @AUTH-069
    Scenario: The challenge comes before any password is proved
      Given a pool with MFA not required
      And Alice is a user
      And Alice has forgotten her password
      When Alice starts to sign in by SRP
      Then Alice is asked for PASSWORD_VERIFIER

    @AUTH-069 @SRP-017
    Scenario: One public value serves two sign-ins in a row
      Given a pool with MFA not required
      And Alice is a user
      When Alice starts to sign in by SRP
      And Alice proves the password
      Then Alice is signed in
      When Alice starts to sign in by SRP with the same public value
      Then Alice is asked for PASSWORD_VERIFIER
      When Alice proves the password
      Then Alice is signed in

    @AUTH-017 @AUTH-019 @AUTH-003
    Scenario Outline: Starting through the <door> <edit> is refused
      Given a pool with MFA not required
      And Alice uses the <door>
      And Alice is a user
      When Alice starts to sign in by SRP, but <edit>
      Then Alice is refused with InvalidParameterException saying "Missing required parameter <key>"

      Examples:
        | door      | edit                   | key      |
        | user API  | without USERNAME       | USERNAME |
        | user API  | with an empty USERNAME | USERNAME |
        | user API  | without SRP_A          | SRP_A    |
        | admin API | without USERNAME       | USERNAME |
        | admin API | without SRP_A          | SRP_A    |

    @SRP-005
    Scenario: A public value of zero is refused
      Given a pool with MFA not required
      And Alice is a user
      When Alice starts to sign in by SRP, but with SRP_A set to "0"
      Then Alice is refused with some exception

  Rule: The right proof MUST sign in, by whatever name the user came

    @AUTH-003 @AUTH-063 @CHAL-091 @SRP-001 @SRP-002 @SRP-003 @SRP-004 @SRP-006 @SRP-008 @SRP-009 @SRP-010 @SRP-011 @SRP-012 @SRP-019
    Scenario Outline: The password is proved through the <door> with a <client>
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice is a user
      When Alice starts to sign in by SRP
      And Alice proves the password
      Then Alice is signed in

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @AUTH-048
    Scenario: A user without a factor gets tokens straight after the proof where MFA is optional
      Given a pool with optional TOTP
      And Alice is a user
      When Alice signs in by SRP
      Then Alice is signed in

    @AUTH-072 @AUTH-070
    Scenario Outline: A user with an authenticator app is asked for its code after the proof, through the <door>
      Given a pool with optional TOTP
      And Alice uses the <door>
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in by SRP
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with the right code
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |

    @SRP-007 @SRP-014 @CHAL-091
    Scenario Outline: The proof is made with USER_ID_FOR_SRP after coming by <login> to a pool with <shape>
      Given a pool with <shape>
      And Alice is a user
      And Alice types her <login> to sign in
      When Alice starts to sign in by SRP
      Then Alice is asked for PASSWORD_VERIFIER
      And the challenge carries only:
        | SALT            | any         |
        | SRP_B           | any         |
        | SECRET_BLOCK    | any         |
        | USERNAME        | [user name] |
        | USER_ID_FOR_SRP | [user name] |
      When Alice proves the password
      Then Alice is signed in

      Examples:
        | login          | shape                      |
        | e-mail address | MFA off and e-mail alias   |
        | e-mail address | MFA off and e-mail sign-in |

    @CHAL-092
    Scenario Outline: The proof needs no session, through the <door>
      Given a pool with MFA not required
      And Alice uses the <door>
      And Alice is a user
      When Alice starts to sign in by SRP
      And Alice proves the password, but without a session
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |
