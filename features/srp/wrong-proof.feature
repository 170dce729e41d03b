# What a pool must answer to a wrong, late or incomplete proof of the password, and to a name it does not know.
Feature: Failing to prove the password

  Rule: A proof that is not the user's MUST be refused as a wrong password

    @CHAL-094 @SRP-002 @SRP-003 @SRP-006 @SRP-008 @SRP-009
    Scenario Outline: A proof of another password is refused through the <door> with a <client>
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      And Alice is a user
      And Alice has forgotten her password
      When Alice starts to sign in by SRP
      And Alice proves the password
      Then Alice is refused with NotAuthorizedException saying "Incorrect username or password."

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @CHAL-094
    Scenario: A user with an authenticator app is not asked for its code after a wrong proof
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has an authenticator app
      And Alice has forgotten her password
      When Alice signs in by SRP
      Then Alice is refused with NotAuthorizedException saying "Incorrect username or password."

    @CHAL-094 @SRP-010 @SRP-011
    Scenario Outline: A proof <edit> is refused
      Given a pool with MFA not required
      And Alice is a user
      When Alice starts to sign in by SRP
      And Alice proves the password, but <edit>
      Then Alice is refused with NotAuthorizedException

      Examples:
        | edit                                                                                        |
        | with PASSWORD_CLAIM_SIGNATURE set to "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="          |
        | with PASSWORD_CLAIM_SECRET_BLOCK set to "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" |
        | with TIMESTAMP set to "Tue May 7 00:09:40 UTC 2019"                                         |

    @CHAL-094 @SRP-010
    Scenario: A proof under another user's name is refused
      Given a pool with MFA not required
      And Alice is a user
      And Bob is a user
      When Alice starts to sign in by SRP
      And Alice proves the password, but under Bob's user name
      Then Alice is refused with NotAuthorizedException

  Rule: The proof MUST hold all its keys

    @CHAL-091
    Scenario Outline: A proof without <key> is refused through the <door>
      Given a pool with MFA not required
      And Alice uses the <door>
      And Alice is a user
      When Alice starts to sign in by SRP
      And Alice proves the password, but without <key>
      Then Alice is refused with InvalidParameterException

      Examples:
        | key                         | door      |
        | USERNAME                    | user API  |
        | PASSWORD_CLAIM_SECRET_BLOCK | user API  |
        | PASSWORD_CLAIM_SIGNATURE    | user API  |
        | TIMESTAMP                   | user API  |
        | USERNAME                    | admin API |
        | PASSWORD_CLAIM_SECRET_BLOCK | admin API |
        | PASSWORD_CLAIM_SIGNATURE    | admin API |
        | TIMESTAMP                   | admin API |

  Rule: The proof MUST come within seconds

    @CHAL-093
    Scenario: A proof after two minutes is refused
      Given a fresh pool with MFA off
      And Alice is a user
      When Alice starts to sign in by SRP
      And 2 minutes pass
      And Alice proves the password
      Then Alice is refused with NotAuthorizedException

  Rule: An unknown user MUST look like a known one where the client hides users

    @AUTH-051 @SRP-018
    Scenario Outline: A stranger is asked to prove a password and refused as with a wrong one, through the <door>
      Given a pool with MFA not required
      And Mallory uses a client without a secret that hides which users exist
      And Mallory uses the <door>
      And Mallory is unknown to the pool
      When Mallory starts to sign in by SRP
      Then Mallory is asked for PASSWORD_VERIFIER
      And the challenge carries only:
        | SALT            | any |
        | SRP_B           | any |
        | SECRET_BLOCK    | any |
        | USERNAME        | any |
        | USER_ID_FOR_SRP | any |
      And the challenge of Mallory carries hex and base64 where it should
      When Mallory proves the password
      Then Mallory is refused with NotAuthorizedException saying "Incorrect username or password."

      Examples:
        | door      |
        | user API  |
        | admin API |

    @AUTH-051
    Scenario: A stranger's salt and id are the same each time
      Given a pool with MFA not required
      And Mallory uses a client without a secret that hides which users exist
      And Mallory is unknown to the pool
      When Mallory starts to sign in by SRP
      And Mallory starts to sign in by SRP
      Then Mallory is asked for PASSWORD_VERIFIER
      And the challenge of Mallory disguises him as the one before

    @AUTH-023
    Scenario: An ordinary client is told at the start of SRP that the user is unknown
      Given a pool with MFA not required
      And Mallory is unknown to the pool
      When Mallory starts to sign in by SRP
      Then Mallory is refused with UserNotFoundException saying "User does not exist."
