# What a pool must answer to a device that cannot prove itself, and to answers of its two challenges that are not whole.
Feature: Failing to prove a device

  Background:
    Given a pool with optional TOTP and device tracking

  Rule: Only the secret that was confirmed MUST prove the device

    @CHAL-132 @SRP-015 @SRP-016 @DEV-024
    Scenario Outline: A device that lost its secret is refused through the <door>, and the app still signs in
      Given Alice uses the <door>
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a remembered device
      And Alice has lost the secret of her device
      When Alice signs in, naming her device
      And Alice opens the proof of her device
      And Alice proves her device
      Then Alice is refused with NotAuthorizedException saying "Incorrect username or password."
      When Alice signs in
      And Alice answers with the right code
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CHAL-131 @SRP-015
    Scenario Outline: A proof <edit> is refused
      Given Alice is a user
      And Alice has an authenticator app
      And Alice has a remembered device
      When Alice signs in, naming her device
      And Alice opens the proof of her device
      And Alice proves her device, but <edit>
      Then Alice is refused with NotAuthorizedException

      Examples:
        | edit                                                                                        |
        | with PASSWORD_CLAIM_SIGNATURE set to "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="          |
        | with PASSWORD_CLAIM_SECRET_BLOCK set to "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" |
        | with TIMESTAMP set to "Tue May 7 00:09:40 UTC 2019"                                         |

    @CHAL-130 @CHAL-131 @DEV-016
    Scenario Outline: A device that nobody knows answers neither challenge, through the <door>
      Given Alice uses the <door>
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a remembered device
      When Alice signs in, naming her device
      And Alice opens the proof of her device, but naming an unknown device
      Then Alice is refused with ResourceNotFoundException
      When Alice signs in, naming her device
      And Alice opens the proof of her device
      And Alice proves her device, but naming an unknown device
      Then Alice is refused with ResourceNotFoundException

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CHAL-130 @SRP-005
    Scenario: A public value of zero opens no proof
      Given Alice is a user
      And Alice has an authenticator app
      And Alice has a remembered device
      When Alice signs in, naming her device
      And Alice opens the proof of her device, but with SRP_A set to "0"
      Then Alice is refused with some exception

    @CHAL-130
    Scenario: Another device of hers does not answer for the one that was named
      Given Alice is a user
      And Alice has an authenticator app
      And Alice has a remembered device
      And Alice has signed in
      And Alice has a remembered device
      When Alice signs in, naming her first device
      Then Alice is asked for DEVICE_SRP_AUTH
      When Alice opens the proof of her device
      Then Alice is refused with some exception

  Rule: DEVICE_SRP_AUTH MUST be answered with USERNAME, DEVICE_KEY and SRP_A

    @CHAL-130 @CHAL-002
    Scenario Outline: An answer to DEVICE_SRP_AUTH <edit> is refused with <refusal> through the <door>
      Given Alice uses the <door> and a client with a secret
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a remembered device
      When Alice signs in, naming her device
      And Alice opens the proof of her device, but <edit>
      Then Alice is refused with <refusal>

      Examples:
        | edit                        | door      | refusal                   |
        | without USERNAME            | user API  | InvalidParameterException |
        | without DEVICE_KEY          | user API  | InvalidParameterException |
        | without SRP_A               | user API  | InvalidParameterException |
        | with SRP_A misspelt as A    | user API  | InvalidParameterException |
        | without SECRET_HASH         | user API  | NotAuthorizedException    |
        | with a wrong secret hash    | user API  | NotAuthorizedException    |
        | with a garbage session      | user API  | NotAuthorizedException    |
        | as the challenge SMS_MFA    | user API  | NotAuthorizedException    |
        | without USERNAME            | admin API | InvalidParameterException |
        | without DEVICE_KEY          | admin API | InvalidParameterException |
        | without SRP_A               | admin API | InvalidParameterException |
        | without SECRET_HASH         | admin API | NotAuthorizedException    |

  Rule: DEVICE_PASSWORD_VERIFIER MUST be answered with USERNAME, DEVICE_KEY and the three keys of the proof

    @CHAL-131 @CHAL-002
    Scenario Outline: An answer to DEVICE_PASSWORD_VERIFIER <edit> is refused with <refusal> through the <door>
      Given Alice uses the <door> and a client with a secret
      And Alice is a user
      And Alice has an authenticator app
      And Alice has a remembered device
      When Alice signs in, naming her device
      And Alice opens the proof of her device
      And Alice proves her device, but <edit>
      Then Alice is refused with <refusal>

      Examples:
        | edit                                | door      | refusal                   |
        | without USERNAME                    | user API  | InvalidParameterException |
        | without DEVICE_KEY                  | user API  | InvalidParameterException |
        | without PASSWORD_CLAIM_SECRET_BLOCK | user API  | InvalidParameterException |
        | without PASSWORD_CLAIM_SIGNATURE    | user API  | InvalidParameterException |
        | without TIMESTAMP                   | user API  | InvalidParameterException |
        | without SECRET_HASH                 | user API  | NotAuthorizedException    |
        | as the challenge DEVICE_SRP_AUTH    | user API  | NotAuthorizedException    |
        | without USERNAME                    | admin API | InvalidParameterException |
        | without DEVICE_KEY                  | admin API | InvalidParameterException |
        | without PASSWORD_CLAIM_SECRET_BLOCK | admin API | InvalidParameterException |
        | without PASSWORD_CLAIM_SIGNATURE    | admin API | InvalidParameterException |
        | without TIMESTAMP                   | admin API | InvalidParameterException |
        | without SECRET_HASH                 | admin API | NotAuthorizedException    |
