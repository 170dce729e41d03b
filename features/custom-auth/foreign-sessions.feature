# What a pool must do when a riddle is answered in a session that is not this user's, not this challenge's, or too old.
Feature: Sessions that do not belong to a riddle

  Rule: A riddle MUST be answered in the session that it was asked in

    @SESS-007
    Scenario: A riddle is not solved in the session of another user
      Given a pool with optional TOTP and a riddle
      And Alice is a user
      And Bob is a user
      When Bob starts a custom sign-in
      And Alice starts a custom sign-in
      And Alice solves the riddle, but with Bob's session
      Then Alice is refused with NotAuthorizedException saying "Invalid session for the user."

    @SESS-007
    Scenario Outline: A riddle is not solved <edit>
      Given a pool with optional TOTP and a riddle
      And Alice is a user
      When Alice starts a custom sign-in
      And Alice solves the riddle, but <edit>
      Then Alice is refused with NotAuthorizedException

      Examples:
        | edit                                                                                    |
        | with a garbage session                                                                  |
        | through a client with a secret                                                          |
        | as the challenge SOFTWARE_TOKEN_MFA and with ANSWER misspelt as SOFTWARE_TOKEN_MFA_CODE |

    @SESS-005
    Scenario: A riddle is not solved after its session ran out
      Given a fresh pool with optional TOTP and a riddle
      And Alice is a user
      When Alice starts a custom sign-in
      And 4 minutes pass
      And Alice solves the riddle
      Then Alice is refused with NotAuthorizedException saying "Invalid session for the user, session is expired."

    @AUTH-025
    Scenario: A user who was disabled meanwhile does not solve the riddle
      Given a pool with optional TOTP and a riddle
      And Alice is a user
      When Alice starts a custom sign-in
      And the administrator disables Alice
      And Alice solves the riddle
      Then Alice is refused with NotAuthorizedException saying "User is disabled."
