# How a new user must come from the sign-up to tokens without signing in: by the session that goes from call to call.
Feature: Signing in with the session of the sign-up

  Rule: The session of a confirmed sign-up MUST sign in without a challenge

    @SIGNUP-009 @AUTH-059 @SESS-021
    Scenario Outline: A new user is signed in by the session through the <door> with a <client>
      Given a pool with MFA not required
      And Alice uses the <door> and a <client>
      When Alice signs up
      Then Alice is signed up, and an e-mail went to "[masked e-mail address]"
      When Alice confirms the sign-up in its session
      Then Alice is given a session to sign in with
      When Alice signs in with the session of the sign-up
      Then Alice is signed in

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @SIGNUP-009 @AUTH-059
    Scenario: A new user without a password is signed in by the session
      Given a pool with MFA not required and e-mail codes as a first factor
      When Alice signs up, but without Password
      Then Alice is signed up, and an e-mail went to "[masked e-mail address]"
      When Alice confirms the sign-up in its session
      Then Alice is given a session to sign in with
      When Alice signs in with the session of the sign-up
      Then Alice is signed in

    @SIGNUP-009 @SESS-010
    Scenario: A wrong sign-up code leaves the session good
      Given a pool with MFA not required
      And Alice has signed up
      When Alice confirms the sign-up in its session with a wrong code
      Then Alice is refused with CodeMismatchException
      When Alice confirms the sign-up in its session
      Then Alice is given a session to sign in with
      When Alice signs in with the session of the sign-up
      Then Alice is signed in

  Rule: The session MUST serve its own user, in its own order, and once

    # What the service says no source tells, beside the rules of all sessions.
    @AUTH-059 @SIGNUP-009 @SESS-006
    Scenario: The session signs in once
      Given a pool with MFA not required
      And Alice has signed up
      When Alice confirms the sign-up in its session
      And Alice signs in with the session of the sign-up
      Then Alice is signed in
      When Alice signs in with the session of the sign-up
      Then Alice is refused with NotAuthorizedException

    @AUTH-059 @SIGNUP-009
    Scenario Outline: The session is refused before the sign-up is confirmed, through the <door>
      Given a pool with MFA not required
      And Alice uses the <door>
      And Alice has signed up
      When Alice signs in with the session of the sign-up
      Then Alice is refused with some exception

      Examples:
        | door      |
        | user API  |
        | admin API |

    @AUTH-059 @SESS-007
    Scenario Outline: The session <edit> is refused in place of a sign-in
      Given a pool with MFA not required
      And Alice has signed up
      And Bob has signed up
      When Bob confirms the sign-up in its session
      Then Bob is given a session to sign in with
      When Alice confirms the sign-up in its session
      And Alice signs in with the session of the sign-up, but <edit>
      Then Alice is refused with NotAuthorizedException

      Examples:
        | edit                           |
        | with Bob's session             |
        | under Bob's user name          |
        | with a garbage session         |
        | with her first session         |
        | through a client with a secret |

    @SIGNUP-009 @SESS-007
    Scenario Outline: A sign-up confirmed <edit> is refused
      Given a pool with MFA not required
      And Alice has signed up
      And Bob has signed up
      When Alice confirms the sign-up in its session, but <edit>
      Then Alice is refused with NotAuthorizedException
      And Alice has the status UNCONFIRMED

      Examples:
        | edit                   |
        | with Bob's session     |
        | with a garbage session |

    @AUTH-059
    Scenario: A user who signs in by choice without the session is asked for a factor
      Given a pool with MFA not required and no other first factor
      And Alice has signed up
      When Alice confirms the sign-up in its session
      And Alice signs in by choice
      Then Alice may begin with PASSWORD and PASSWORD_SRP
