# What a pool must do when an administrator makes users: invitations, temporary passwords, and users who are ready at once.
Feature: Users made by an administrator

  Rule: A user made by an administrator MUST be shown whole, and MUST have to change the password

    @SIGNUP-041 @SIGNUP-042
    Scenario: The new user is shown and nothing is sent when the invitation is suppressed
      Given a pool with optional SMS
      When the administrator creates Alice as a user
      Then the administrator is shown Alice as a new user
      And 0 messages were sent to the e-mail of Alice
      And Alice has the status FORCE_CHANGE_PASSWORD

    @SIGNUP-052
    Scenario Outline: A user is not created <name>
      Given a pool with optional TOTP
      When the administrator creates Alice as a user, but <name>
      Then the administrator is refused with InvalidParameterException

      Examples:
        | name                              |
        | with a Username of 129 characters |
        | without Username                  |

  Rule: A user who can sign in by a code to a verified address MUST NOT need a password

    @SIGNUP-047
    Scenario: A user without a password is confirmed at once where e-mail codes are a first factor
      Given a pool with optional TOTP and e-mail codes as a first factor
      When the administrator creates Alice as a user, but without TemporaryPassword
      Then Alice has the status CONFIRMED
      And 0 messages were sent to the e-mail of Alice

  Rule: An invitation MUST go by the medium asked for, and by SMS when none is

    @SIGNUP-043
    Scenario: An invitation without a medium goes by SMS alone
      Given a pool with optional SMS
      When the administrator invites Alice as a user with a phone number
      Then 1 message was sent to the phone of Alice
      And 0 messages were sent to the e-mail of Alice

    @SIGNUP-043
    Scenario: An invitation by e-mail goes by e-mail alone
      Given a pool with optional SMS
      When the administrator invites Alice by e-mail as a user with a phone number
      Then 1 message was sent to the e-mail of Alice
      And 0 messages were sent to the phone of Alice

    @SIGNUP-042
    Scenario: An invitation is repeated with a temporary password good for its whole time
      Given a fresh pool with optional SMS
      When the administrator invites Alice as a user with a phone number
      And 6 days pass
      And the administrator invites Alice again
      Then 2 messages were sent to the phone of Alice
      When 6 days pass
      And Alice signs in
      Then Alice is asked for NEW_PASSWORD_REQUIRED

  Rule: A temporary password MUST be refused after the days that the pool gives it, 7 unless it says otherwise

    @SIGNUP-044 @SIGNUP-045
    Scenario Outline: A temporary password of a pool with <shape> lasts <days>
      Given a fresh pool with <shape>
      And Alice is a user with a temporary password
      And Bob is a user with a temporary password
      When <most of it> pass
      And Alice signs in
      Then Alice is asked for NEW_PASSWORD_REQUIRED
      When 2 hours pass
      And Bob signs in
      Then Bob is refused with NotAuthorizedException
      When the administrator gives Bob a temporary password
      And Bob signs in
      Then Bob is asked for NEW_PASSWORD_REQUIRED

      Examples:
        | shape                                           | days   | most of it |
        | optional TOTP                                   | 7 days | 167 hours  |
        | optional TOTP and temporary passwords of 3 days | 3 days | 71 hours   |

  Rule: A permanent password MUST confirm the user, any other MUST have to be changed

    @SIGNUP-046 @SIGNUP-059
    Scenario Outline: In a pool with <shape> a permanent password signs in through the <door> without any code
      Given a pool with <shape>
      And Alice uses the <door>
      And Alice is a user with a temporary password
      When the administrator gives Alice a permanent password
      Then the administrator gets an empty answer
      And Alice has the status CONFIRMED
      And 0 messages were sent to the e-mail of Alice
      When Alice signs in
      Then Alice is signed in

      Examples:
        | shape                            | door      |
        | optional TOTP                    | user API  |
        | optional TOTP                    | admin API |
        | optional TOTP and e-mail sign-in | user API  |
        | optional TOTP and e-mail sign-in | admin API |

    @SIGNUP-046 @SIGNUP-048
    Scenario Outline: A user who <origin> and is given <password> has to change it
      Given a pool with optional TOTP
      And Alice <origin>
      When the administrator gives Alice <password>
      Then the administrator gets an empty answer
      And Alice has the status FORCE_CHANGE_PASSWORD
      When Alice signs in
      Then Alice is asked for NEW_PASSWORD_REQUIRED

      Examples:
        | origin                      | password             |
        | is a user                   | a temporary password |
        | is a user                   | a password           |
        | has signed up and confirmed | a password           |
