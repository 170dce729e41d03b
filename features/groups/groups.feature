# How a pool must keep its groups: made, shown, changed, listed and deleted by an administrator.
Feature: The groups of a pool

  Rule: A group MUST be shown with what it was given and nothing else

    @GRP-001
    Scenario: A group with everything is answered whole, and shown the same
      Given a fresh pool with MFA off
      When the administrator creates the group:
        | name        | editors            |
        | description | Those who may edit |
        | precedence  | 0                  |
        | role        | editor             |
      Then the answer shows the group:
        | name        | editors            |
        | description | Those who may edit |
        | precedence  | 0                  |
        | role        | editor             |
      When the administrator asks for GetGroup of the group "editors"
      Then the answer shows the group:
        | name        | editors            |
        | description | Those who may edit |
        | precedence  | 0                  |
        | role        | editor             |

    @GRP-001
    Scenario: A group with a name alone has no other members
      Given a fresh pool with MFA off
      When the administrator creates the group:
        | name | readers |
      Then the answer shows the group:
        | name | readers |

    @GRP-004
    Scenario: A group is shown as it was changed
      Given a fresh pool with MFA off
      And the pool has the groups:
        | name    | description | precedence | role   |
        | editors | Before      | 5          | editor |
      When the administrator updates the group:
        | name        | editors |
        | description | After   |
        | precedence  | 0       |
        | role        | chief   |
      Then the answer shows the group:
        | name        | editors |
        | description | After   |
        | precedence  | 0       |
        | role        | chief   |
      When the administrator asks for GetGroup of the group "editors"
      Then the answer shows the group:
        | name        | editors |
        | description | After   |
        | precedence  | 0       |
        | role        | chief   |

    @GRP-005
    Scenario: The groups of a pool are listed page by page, each once
      Given a fresh pool with MFA off
      And the pool has the groups:
        | name    |
        | readers |
        | editors |
        | chiefs  |
      Then the pool lists the groups readers, editors and chiefs in pages of 2

  Rule: A name MUST stand for one group

    @GRP-002
    Scenario: A name that is taken is refused, and the group keeps its settings
      Given a fresh pool with MFA off
      And the pool has the groups:
        | name    | precedence |
        | editors | 5          |
      When the administrator creates the group:
        | name       | editors |
        | precedence | 1       |
      Then the administrator is refused with GroupExistsException
      When the administrator asks for GetGroup of the group "editors"
      Then the answer shows the group:
        | name       | editors |
        | precedence | 5       |

    @GRP-003 @GRP-004
    Scenario: A deleted group is gone, and the others stay
      Given a fresh pool with MFA off
      And Alice is a user
      And the pool has the groups:
        | name    |
        | readers |
        | editors |
      And Alice is in the groups readers and editors
      When the administrator asks for DeleteGroup of the group "editors"
      Then the administrator gets an empty answer
      When the administrator asks for GetGroup of the group "editors"
      Then the administrator is refused with ResourceNotFoundException
      When the administrator lists the groups of Alice
      Then the answer lists the group readers

    @GRP-003
    Scenario Outline: <operation> of a group that does not exist is refused
      Given a pool with MFA not required
      When the administrator asks for <operation> of the group "nobodies"
      Then the administrator is refused with ResourceNotFoundException

      Examples:
        | operation        |
        | GetGroup         |
        | UpdateGroup      |
        | DeleteGroup      |
        | ListUsersInGroup |

    @GRP-003
    Scenario Outline: <operation> with a group that does not exist is refused
      Given a pool with MFA not required
      And Alice is a user
      When the administrator asks for <operation> of Alice and the group "nobodies"
      Then the administrator is refused with ResourceNotFoundException

      Examples:
        | operation                |
        | AdminAddUserToGroup      |
        | AdminRemoveUserFromGroup |

    @PROTO-028
    Scenario Outline: <operation> in a pool that does not exist is refused
      Given a pool with MFA not required
      When the administrator asks for <operation> in a pool that does not exist
      Then the administrator is refused with ResourceNotFoundException

      Examples:
        | operation              |
        | ListGroups             |
        | AdminListGroupsForUser |
