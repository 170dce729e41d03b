# The lengths of secrets given to app clients and of the values in maps of parameters.
Feature: Lengths of secrets and parameters

  Rule: A client secret MUST have 24 to 64 letters, digits, underscores and plus signs

    @PROTO-022
    Scenario Outline: The client secret <secret> is refused
      Given a pool with MFA not required
      And Alice is a user
      When CreateUserPoolClient is sent by hand with:
        | UserPoolId   | [pool id] |
        | ClientName   | client    |
        | ClientSecret | <secret>  |
      Then the wire carries InvalidParameterException

      Examples:
        | secret                     |
        | [23 characters]            |
        | [65 characters]            |
        | abcdefghijklmnopqrstuvwx-y |

    @PROTO-022
    Scenario Outline: The client secret <secret> is taken
      Given a pool with MFA not required
      And Alice is a user
      When CreateUserPoolClient is sent by hand with:
        | UserPoolId   | [pool id] |
        | ClientName   | client    |
        | ClientSecret | <secret>  |
      Then the wire carries an answer of UserPoolClient

      Examples:
        | secret          |
        | [24 characters] |
        | [64 characters] |

  Rule: A value among the parameters MUST have at most 131072 characters

    @PROTO-023
    Scenario Outline: <value> under <key> are too many
      Given a pool with MFA not required
      And Alice is a user
      When InitiateAuth is sent by hand with:
        | ClientId                | [client id]        |
        | AuthFlow                | USER_PASSWORD_AUTH |
        | AuthParameters.USERNAME | [user name]        |
        | AuthParameters.PASSWORD | [password]         |
        | <key>                   | [<value>]          |
      Then the wire carries InvalidParameterException

      Examples:
        | key                     | value             |
        | AuthParameters.PASSWORD | 131073 characters |
        | ClientMetadata.note     | 131073 characters |

    @PROTO-023
    Scenario: 131073 characters among the challenge responses are too many
      When RespondToAuthChallenge is sent by hand with:
        | ClientId                        | client              |
        | ChallengeName                   | SMS_MFA             |
        | Session                         | [100 characters]    |
        | ChallengeResponses.SMS_MFA_CODE | [131073 characters] |
      Then the wire carries InvalidParameterException

    @PROTO-023
    Scenario: 131072 characters are not too many
      Given a pool with MFA not required
      And Alice is a user
      When InitiateAuth is sent by hand with:
        | ClientId                | [client id]         |
        | AuthFlow                | USER_PASSWORD_AUTH  |
        | AuthParameters.USERNAME | [user name]         |
        | AuthParameters.PASSWORD | [password]          |
        | ClientMetadata.note     | [131072 characters] |
      Then the wire carries an answer of AuthenticationResult and ChallengeParameters
