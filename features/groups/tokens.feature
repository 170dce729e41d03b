# What the tokens must say of the groups of a user and of the roles that go with them.
Feature: Groups in the tokens

  Rule: Both tokens MUST name the groups of the user

    @TOK-004 @TOK-010 @GRP-009
    Scenario Outline: All the groups of a user are named, and none of the others, through the <door>
      Given a fresh pool with MFA off
      And Alice uses the <door>
      And the pool has the groups:
        | name    |
        | readers |
        | editors |
        | chiefs  |
      And Alice is a user
      And Alice is in the groups readers and editors
      When Alice signs in
      Then Alice is signed in
      And the tokens of Alice name the groups readers and editors

      Examples:
        | door      |
        | user API  |
        | admin API |

    @TOK-010 @GRP-009
    Scenario: The groups are named after a second factor too
      Given a fresh pool with optional TOTP
      And the pool has the groups:
        | name    |
        | readers |
      And Alice is a user
      And Alice is in the group readers
      And Alice has an authenticator app
      When Alice signs in
      And Alice answers with the right code
      Then Alice is signed in
      And the tokens of Alice name the group readers

    @TOK-005 @GRP-009
    Scenario: The tokens of a user in no group say nothing of groups and roles
      Given a fresh pool with MFA off
      And the pool has the groups:
        | name    | role   |
        | readers | reader |
      And Alice is a user
      And Bob is a user
      And Bob is in the group readers
      When Alice signs in
      Then Alice is signed in
      And the tokens of Alice name no groups

    @TOK-010 @GRP-004 @GRP-005
    Scenario Outline: A group is named no more after <operation>
      Given a fresh pool with MFA off
      And the pool has the groups:
        | name    |
        | readers |
        | editors |
      And Alice is a user
      And Alice is in the groups readers and editors
      When the administrator asks for <operation> of <what> "editors"
      And Alice signs in
      Then Alice is signed in
      And the tokens of Alice name the group readers

      Examples:
        | operation                | what                |
        | AdminRemoveUserFromGroup | Alice and the group |
        | DeleteGroup              | the group           |

  Rule: The ID token MUST prefer the role of the group that goes first

    @TOK-005 @GRP-006 @GRP-007
    Scenario Outline: Of precedence "<first>" and "<second>" the role "<role>" is preferred
      Given a fresh pool with MFA off
      And the pool has the groups:
        | name    | precedence | role   |
        | readers | <first>    | reader |
        | editors | <second>   | editor |
      And Alice is a user
      And Alice is in the groups readers and editors
      When Alice signs in
      Then Alice is signed in
      And the ID token of Alice prefers the role "<role>"

      Examples:
        | first | second | role   |
        | 1     | 2      | reader |
        | 2     | 1      | editor |
        | 1     | 0      | editor |
        |       | 10     | editor |

    @GRP-008
    Scenario: Groups of one precedence with one role prefer it
      Given a fresh pool with MFA off
      And the pool has the groups:
        | name    | precedence | role   |
        | readers | 1          | reader |
        | editors | 1          | reader |
      And Alice is a user
      And Alice is in the groups readers and editors
      When Alice signs in
      Then Alice is signed in
      And the ID token of Alice prefers the role "reader"

    @GRP-008
    Scenario: Groups of one precedence with different roles prefer none
      Given a fresh pool with MFA off
      And the pool has the groups:
        | name    | precedence | role   |
        | readers | 1          | reader |
        | editors | 1          | editor |
      And Alice is a user
      And Alice is in the groups readers and editors
      When Alice signs in
      Then Alice is signed in
      And the ID token of Alice prefers no role
