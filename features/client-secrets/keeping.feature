# How the secrets of an app client must be added, listed and deleted by an administrator.
Feature: The secrets of a client

  Rule: A second secret MUST be told once, and only by the one who made it

    @CSEC-001 @CSEC-002
    Scenario: A secret that the service makes is told with its value
      Given a pool with MFA not required
      And Alice uses a client with a secret of her own
      When the administrator adds a secret to the client of Alice
      Then the answer describes the new secret of the client of Alice, with its value

    @CSEC-001 @CSEC-002
    Scenario: A secret that the request brings is told without its value
      Given a pool with MFA not required
      And Alice uses a client with a secret of her own
      When the administrator adds a chosen secret to the client of Alice
      Then the answer describes the new secret of the client of Alice, without its value

    @CSEC-005
    Scenario: All secrets are listed, and never their values
      Given a pool with MFA not required
      And Alice uses a client with a secret of her own
      When the administrator lists the secrets of the client of Alice
      Then the answer describes 1 secret of the client of Alice
      Given a secret was added to the client of Alice
      When the administrator lists the secrets of the client of Alice
      Then the answer describes 2 secrets of the client of Alice

    @PROTO-022
    Scenario Outline: A secret of <length> characters is refused
      Given a pool with MFA not required
      And Alice uses a client with a secret of her own
      When the administrator adds a secret of <length> characters to the client of Alice
      Then the administrator is refused with InvalidParameterException

      Examples:
        | length |
        | 23     |
        | 65     |

  Rule: A client MUST have one secret at least and two at most, or none ever

    @CSEC-003
    Scenario: A third secret is refused, until one of the two is gone
      Given a pool with MFA not required
      And Alice uses a client with a secret of her own
      And a secret was added to the client of Alice
      When the administrator adds a secret to the client of Alice
      Then the administrator is refused with LimitExceededException
      Given the new secret of the client of Alice was deleted
      When the administrator adds a secret to the client of Alice
      Then the answer describes the new secret of the client of Alice, with its value

    @CSEC-006
    Scenario Outline: The <which> secret is deleted, and the other stays
      Given a pool with MFA not required
      And Alice uses a client with a secret of her own
      And a secret was added to the client of Alice
      When the administrator deletes the <which> secret of the client of Alice
      Then the administrator gets an empty answer
      When the administrator lists the secrets of the client of Alice
      Then the answer describes 1 secret of the client of Alice

      Examples:
        | which |
        | first |
        | new   |

    @CSEC-007
    Scenario: The last secret is kept
      Given a pool with MFA not required
      And Alice uses a client with a secret of her own
      When the administrator deletes the first secret of the client of Alice
      Then the administrator is refused with some exception
      When the administrator lists the secrets of the client of Alice
      Then the answer describes 1 secret of the client of Alice

    @CSEC-009
    Scenario: A secret that was deleted cannot be deleted again
      Given a pool with MFA not required
      And Alice uses a client with a secret of her own
      And a secret was added to the client of Alice
      And the new secret of the client of Alice was deleted
      When the administrator deletes the new secret of the client of Alice
      Then the administrator is refused with ResourceNotFoundException

    @CSEC-004
    Scenario: A client without a secret is given none
      Given a pool with MFA not required
      And Alice uses a client without a secret of her own
      When the administrator adds a secret to the client of Alice
      Then the administrator is refused with some exception

    @AUTH-030
    Scenario Outline: <operation> of a client that does not exist is refused
      Given a pool with MFA not required
      When the administrator asks for <operation> of an unknown client
      Then the administrator is refused with ResourceNotFoundException

      Examples:
        | operation                  |
        | AddUserPoolClientSecret    |
        | ListUserPoolClientSecrets  |
        | DeleteUserPoolClientSecret |
