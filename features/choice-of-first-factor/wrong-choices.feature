# What a pool must refuse at the start of a choice-based sign-in and at the choice itself.
Feature: Choosing wrongly

  Rule: The start MUST hold the user name, and the secret hash where the client has a secret

    @AUTH-006 @AUTH-017
    Scenario Outline: A start <edit> is refused through the <door>
      Given a pool with MFA not required
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in by choice, but <edit>
      Then Alice is refused with InvalidParameterException saying "Missing required parameter USERNAME"

      Examples:
        | edit                               | door      |
        | without USERNAME                   | user API  |
        | without USERNAME                   | admin API |
        | with an empty USERNAME             | user API  |
        | with USERNAME misspelt as username | user API  |

    @AUTH-037 @AUTH-038 @AUTH-006
    Scenario Outline: A start <edit> is refused in a choice-based sign-in through the <door>
      Given a pool with MFA not required
      And Alice uses the <door> and a client with a secret
      And Alice is a user
      When Alice signs in by choice, preferring PASSWORD, but <edit>
      Then Alice is refused with NotAuthorizedException

      Examples:
        | edit                     | door      |
        | without a secret hash    | user API  |
        | without a secret hash    | admin API |
        | with a wrong secret hash | user API  |
        | with a wrong secret hash | admin API |

  Rule: A wrong password MUST be refused wherever it is given

    @AUTH-055 @AUTH-021
    Scenario Outline: A wrong password that was preferred is refused through the <door>
      Given a pool with MFA not required
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in by choice, preferring PASSWORD, but with a wrong password
      Then Alice is refused with NotAuthorizedException saying "Incorrect username or password."

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CHAL-121 @CHAL-125
    Scenario Outline: A wrong password at <place> is refused through the <door>
      Given a pool with MFA not required
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in by choice<start>
      And Alice <gives the password>, but with a wrong password
      Then Alice is refused with NotAuthorizedException

      Examples:
        | place      | start                                          | gives the password              | door      |
        | the choice |                                                | chooses to begin with PASSWORD  | user API  |
        | the choice |                                                | chooses to begin with PASSWORD  | admin API |
        | PASSWORD   | , preferring PASSWORD, but without PASSWORD    | answers with what PASSWORD takes | user API  |
        | PASSWORD   | , preferring PASSWORD, but without PASSWORD    | answers with what PASSWORD takes | admin API |

    @AUTH-075 @SESS-018
    Scenario Outline: A wrong proof of the password ends the attempt through the <door>
      Given a pool with MFA not required and e-mail codes as a first factor
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in by choice
      And Alice chooses to begin with PASSWORD_SRP
      And Alice proves the password, but with PASSWORD_CLAIM_SIGNATURE set to "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
      Then Alice is refused with NotAuthorizedException
      When Alice proves the password
      Then Alice is refused with NotAuthorizedException
      When Alice proves the password, but as the challenge SELECT_CHALLENGE and with ANSWER set to "EMAIL_OTP"
      Then Alice is refused with NotAuthorizedException
      When Alice signs in by choice, preferring PASSWORD
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |

    @AUTH-075 @SESS-018
    Scenario: The session of the choice is no way back after a wrong proof
      Given a pool with MFA not required
      And Alice is a user
      When Alice signs in by choice
      And Alice chooses to begin with PASSWORD_SRP
      And Alice proves the password, but with PASSWORD_CLAIM_SIGNATURE set to "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
      Then Alice is refused with NotAuthorizedException
      When Alice chooses to begin with PASSWORD, but as the challenge SELECT_CHALLENGE and with her first session
      Then Alice is refused with NotAuthorizedException

  Rule: The choice MUST hold the factor and what goes with it

    @CHAL-121 @CHAL-122
    Scenario Outline: <factor> chosen <edit> is refused through the <door>
      Given a pool with MFA not required and e-mail codes as a first factor
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in by choice
      And Alice chooses to begin with <factor>, but <edit>
      Then Alice is refused with InvalidParameterException
      When Alice chooses to begin with PASSWORD
      Then Alice is signed in

      Examples:
        | factor       | edit                           | door      |
        | PASSWORD     | without ANSWER                 | user API  |
        | PASSWORD     | without ANSWER                 | admin API |
        | PASSWORD     | with ANSWER misspelt as answer | user API  |
        | EMAIL_OTP    | without ANSWER                 | user API  |
        | PASSWORD     | without USERNAME               | user API  |
        | PASSWORD     | without USERNAME               | admin API |
        | EMAIL_OTP    | without USERNAME               | user API  |
        | PASSWORD     | without PASSWORD               | user API  |
        | PASSWORD     | without PASSWORD               | admin API |
        | PASSWORD_SRP | without SRP_A                  | user API  |
        | PASSWORD_SRP | without SRP_A                  | admin API |
        | PASSWORD     | without a session              | user API  |

    # The exception is not recorded, and the text in two forms that share these words.
    @CHAL-143
    Scenario Outline: <factor> is refused as a choice that the user does not have, through the <door>
      Given a pool with MFA not required and e-mail codes as a first factor
      And Alice uses the <door>
      And Alice is a user with a phone number
      When Alice signs in by choice
      And Alice chooses to begin with <factor>
      Then Alice is refused with words like "selected challenge is not available"
      And 0 codes were sent to the phone of Alice

      Examples:
        | factor    | door      |
        | SMS_OTP   | user API  |
        | SMS_OTP   | admin API |
        | WEB_AUTHN | user API  |
