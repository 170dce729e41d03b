# How a pool keeps account of its users' sessions: off until an administrator says so, for a plan that has it, with a limit.
Feature: The tracking of user sessions

  Rule: A pool MUST NOT track sessions until it is told to

    @USES-023 @USES-026
    Scenario: A pool that was never configured answers the defaults
      Given a fresh pool with MFA off
      When the administrator asks for the session configuration
      Then the answer shows tracking DISABLED with 20 sessions

    @USES-001
    Scenario: A sign-in from before is no session that is listed
      Given a fresh pool with MFA off
      And Alice is a user
      And Alice has signed in
      And the pool tracks user sessions
      And Alice has signed in
      When Alice lists her sessions
      Then Alice is shown 1 session

  Rule: The setting MUST be replaced as a whole, within its bounds

    @USES-024 @USES-025
    Scenario Outline: Tracking <tracking> with <most> sessions is answered, and shown the same
      Given a fresh pool with MFA off
      When the administrator sets tracking <tracking> with <most> sessions
      Then the answer shows tracking <tracking> with <most> sessions
      When the administrator asks for the session configuration
      Then the answer shows tracking <tracking> with <most> sessions

      Examples:
        | tracking | most |
        | ENABLED  | 1    |
        | ENABLED  | 100  |
        | DISABLED | 7    |

    @USES-024 @USES-025 @USES-026
    Scenario Outline: Tracking <tracking> with <most> sessions is refused, and changes nothing
      Given a fresh pool with MFA off
      When the administrator sets tracking <tracking> with <most> sessions
      Then the administrator is refused with InvalidParameterException
      When the administrator asks for the session configuration
      Then the answer shows tracking DISABLED with 20 sessions

      Examples:
        | tracking | most |
        | ENABLED  | 0    |
        | ENABLED  | 101  |
        | OPTIONAL | 20   |

    @USES-030
    Scenario: Tracking is not for the plan LITE
      Given the administrator has created a pool with the plan LITE
      When the administrator sets tracking ENABLED with 20 sessions
      Then the administrator is refused with FeatureUnavailableInTierException

  Rule: A client MUST have a time of its own, in a pool that tracks

    @USES-033 @USES-034
    Scenario: A client that was never configured answers the default
      Given a fresh pool with MFA off
      And Alice is a user
      When the administrator asks for the session configuration of the client of Alice
      Then the answer shows sessions of the client of Alice taken up for 60 minutes

    @USES-032 @USES-033 @USES-034
    Scenario Outline: A client's <minutes> minutes are answered, and shown the same
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice is a user
      When the administrator lets the client of Alice take up sessions for <minutes> minutes
      Then the answer shows sessions of the client of Alice taken up for <minutes> minutes
      When the administrator asks for the session configuration of the client of Alice
      Then the answer shows sessions of the client of Alice taken up for <minutes> minutes

      Examples:
        | minutes |
        | 0       |
        | 129600  |

    @USES-033
    Scenario Outline: A client's <minutes> minutes are refused
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice is a user
      When the administrator lets the client of Alice take up sessions for <minutes> minutes
      Then the administrator is refused with InvalidParameterException

      Examples:
        | minutes |
        | -1      |
        | 129601  |

    @USES-032
    Scenario: A client's time is refused while the pool does not track
      Given a fresh pool with MFA off
      And Alice is a user
      When the administrator lets the client of Alice take up sessions for 30 minutes
      Then the administrator is refused with some exception

    @USES-029
    Scenario: A client keeps its time when the pool stops tracking
      Given a fresh pool with MFA off
      And the pool tracks user sessions
      And Alice is a user
      When the administrator lets the client of Alice take up sessions for 30 minutes
      Then the answer shows sessions of the client of Alice taken up for 30 minutes
      When the administrator sets tracking DISABLED with 20 sessions
      Then the answer shows tracking DISABLED with 20 sessions
      When the administrator asks for the session configuration of the client of Alice
      Then the answer shows sessions of the client of Alice taken up for 30 minutes
