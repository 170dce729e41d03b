# Who is in a group: only those whom an administrator put there, until they are taken out or deleted.
Feature: The users of a group

  Rule: A user MUST be in a group from joining to leaving it

    @GRP-005
    Scenario: Users join a group, and the lists of both sides tell it
      Given a fresh pool with MFA off
      And the pool has the groups:
        | name    |
        | readers |
        | editors |
      And Alice is a user
      And Bob is a user
      When the administrator asks for ListUsersInGroup of the group "readers"
      Then the answer lists nobody
      When the administrator asks for AdminAddUserToGroup of Alice and the group "readers"
      Then the administrator gets an empty answer
      When the administrator asks for AdminAddUserToGroup of Bob and the group "readers"
      Then the administrator gets an empty answer
      When the administrator asks for ListUsersInGroup of the group "readers"
      Then the answer lists Alice and Bob
      When the administrator asks for ListUsersInGroup of the group "editors"
      Then the answer lists nobody
      When the administrator lists the groups of Alice
      Then the answer lists the group readers

    @GRP-005
    Scenario: A user leaves a group, and the others stay in it
      Given a fresh pool with MFA off
      And the pool has the groups:
        | name    |
        | readers |
      And Alice is a user
      And Bob is a user
      And Alice is in the group readers
      And Bob is in the group readers
      When the administrator asks for AdminRemoveUserFromGroup of Alice and the group "readers"
      Then the administrator gets an empty answer
      When the administrator lists the groups of Alice
      Then the answer lists no groups
      When the administrator asks for ListUsersInGroup of the group "readers"
      Then the answer lists Bob alone

    @GRP-005
    Scenario: A deleted user is in no group any more
      Given a fresh pool with MFA off
      And the pool has the groups:
        | name    |
        | readers |
      And Alice is a user
      And Alice is in the group readers
      When the administrator deletes Alice
      And the administrator asks for ListUsersInGroup of the group "readers"
      Then the answer lists nobody

    @GRP-004
    Scenario: A group that is made anew is empty
      Given a fresh pool with MFA off
      And the pool has the groups:
        | name    |
        | readers |
      And Alice is a user
      And Alice is in the group readers
      When the administrator asks for DeleteGroup of the group "readers"
      And the administrator creates the group:
        | name | readers |
      And the administrator asks for ListUsersInGroup of the group "readers"
      Then the answer lists nobody

  Rule: Only a user of the pool MUST be taken

    @PREF-029
    Scenario Outline: <operation> of a user that does not exist is refused
      Given a fresh pool with MFA off
      And the pool has the groups:
        | name    |
        | readers |
      And Alice is a user
      And the administrator deletes Alice
      When the administrator asks for <operation> of Alice and the group "readers"
      Then the administrator is refused with UserNotFoundException

      Examples:
        | operation                |
        | AdminAddUserToGroup      |
        | AdminRemoveUserFromGroup |

    @PREF-029
    Scenario: The groups of a user that does not exist are refused
      Given a pool with MFA not required
      And Alice is a user
      And the administrator deletes Alice
      When the administrator lists the groups of Alice
      Then the administrator is refused with UserNotFoundException
