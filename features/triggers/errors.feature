# What a pool must answer when a trigger fails: the service's three errors, and never a success.
Feature: Triggers that fail

  Rule: An error thrown by a trigger MUST be told with the trigger's name

    @TRIG-005 @TRIG-023
    Scenario: PreSignUp throws, and nobody is signed up
      Given a pool with MFA off and a PreSignUp trigger that throws
      When Alice signs up
      Then Alice is refused with UserLambdaValidationException saying "PreSignUp failed with error not today."
      When Alice signs in
      Then Alice is refused with UserNotFoundException

    @TRIG-005 @TRIG-023
    Scenario Outline: PreTokenGeneration throws, and there are no tokens through the <door>
      Given a pool with MFA off and a PreTokenGeneration trigger that throws
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in
      Then Alice is refused with UserLambdaValidationException saying "PreTokenGeneration failed with error not today."

      Examples:
        | door      |
        | user API  |
        | admin API |

    @TRIG-005 @TRIG-023
    Scenario: CreateAuthChallenge throws, and nothing is asked
      Given a pool with MFA off, a riddle and a CreateAuthChallenge trigger that throws
      And Alice is a user
      When Alice starts a custom sign-in
      Then Alice is refused with UserLambdaValidationException saying "CreateAuthChallenge failed with error not today."

    # The pattern of the text is not seen for these triggers.
    @TRIG-023
    Scenario: DefineAuthChallenge throws
      Given a pool with MFA off, a riddle and a DefineAuthChallenge trigger that throws
      And Alice is a user
      When Alice starts a custom sign-in
      Then Alice is refused with UserLambdaValidationException

    @TRIG-023
    Scenario: VerifyAuthChallengeResponse throws
      Given a pool with MFA off, a riddle and a VerifyAuthChallengeResponse trigger that throws
      And Alice is a user
      When Alice starts a custom sign-in
      And Alice solves the riddle
      Then Alice is refused with UserLambdaValidationException

    @TRIG-023
    Scenario: PostAuthentication throws
      Given a pool with MFA off and a PostAuthentication trigger that throws
      And Alice is a user
      When Alice signs in
      Then Alice is refused with UserLambdaValidationException

  Rule: An answer that makes no sense MUST be refused

    @TRIG-023
    Scenario Outline: <trigger> answers <what>
      Given a pool with MFA off, a riddle and a <trigger> trigger <behaviour>
      And Alice is a user
      When Alice starts a custom sign-in
      Then Alice is refused with InvalidLambdaResponseException

      Examples:
        | trigger             | behaviour                            | what                    |
        | DefineAuthChallenge | that answers nonsense                | nonsense                |
        | DefineAuthChallenge | that answers members of a wrong kind | members of a wrong kind |
        | DefineAuthChallenge | that says nothing                    | nothing                 |
        | CreateAuthChallenge | that answers nonsense                | nonsense                |
        | CreateAuthChallenge | that answers members of a wrong kind | members of a wrong kind |

    @TRIG-023
    Scenario Outline: VerifyAuthChallengeResponse answers <what>
      Given a pool with MFA off, a riddle and a VerifyAuthChallengeResponse trigger <behaviour>
      And Alice is a user
      When Alice starts a custom sign-in
      And Alice solves the riddle
      Then Alice is refused with InvalidLambdaResponseException

      Examples:
        | behaviour                            | what                    |
        | that answers nonsense                | nonsense                |
        | that answers members of a wrong kind | members of a wrong kind |

    @TRIG-023
    Scenario Outline: <trigger> answers nonsense, and nobody is signed in
      Given a pool with MFA off and a <trigger> trigger that answers nonsense
      And Alice is a user
      When Alice signs in
      Then Alice is refused with InvalidLambdaResponseException

      Examples:
        | trigger            |
        | PreAuthentication  |
        | PostAuthentication |
        | PreTokenGeneration |

    @TRIG-023
    Scenario: PreSignUp answers nonsense, and nobody is signed up
      Given a pool with MFA off and a PreSignUp trigger that answers nonsense
      When Alice signs up
      Then Alice is refused with InvalidLambdaResponseException
      When Alice signs in
      Then Alice is refused with UserNotFoundException

  Rule: A function that cannot be called MUST be refused

    @TRIG-023
    Scenario Outline: The function of <trigger> is not there
      Given a pool with MFA off and a <trigger> trigger that is missing
      And Alice is a user
      When Alice signs in
      Then Alice is refused with UnexpectedLambdaException

      Examples:
        | trigger            |
        | PreAuthentication  |
        | PostAuthentication |
        | PreTokenGeneration |
