# What a pool must answer to who forgot the password: where the code goes, and when there is none.
Feature: Asking to reset a forgotten password

  Rule: The code MUST go to an address that the user has proven, and the answer MUST tell only where

    @SIGNUP-033 @SIGNUP-005
    Scenario Outline: A user who <origin> is sent a code by e-mail through a <client>
      Given a pool with optional TOTP and recovery by e-mail
      And Alice uses a <client>
      And Alice <origin>
      When Alice asks to reset the password
      Then Alice is told that an e-mail went to "[masked e-mail address]"
      And 1 code was sent to the e-mail of Alice

      Examples:
        | origin    | client                  |
        | is a user | client without a secret |
        | is a user | client with a secret    |

    @SIGNUP-033 @SIGNUP-024
    Scenario: The address that a sign-up proved is good for recovery
      Given a pool with optional TOTP and recovery by e-mail
      And Alice has signed up and confirmed
      When Alice asks to reset the password
      Then Alice is told that an e-mail went to "[masked e-mail address]"

    @SIGNUP-006 @SIGNUP-056
    Scenario: The code goes by SMS where the pool recovers by phone
      Given a pool with MFA not required and recovery by phone
      And Alice is a user with a phone number
      When Alice asks to reset the password
      Then Alice is told that an SMS went to "[masked phone number]"
      And 0 codes were sent to the e-mail of Alice

    @POOL-072
    Scenario Outline: Without a setting the code goes <way> to <user>
      Given a pool with optional SMS and no word on recovery
      And Alice is <user>
      When Alice asks to reset the password
      Then Alice is told that <message> went to "<masked>"

      Examples:
        | user                       | way       | message   | masked                  |
        | a user with a phone number | by SMS    | an SMS    | [masked phone number]   |
        | a user                     | by e-mail | an e-mail | [masked e-mail address] |

    @SIGNUP-034
    Scenario Outline: <user> is refused a code
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice is <user>
      When Alice asks to reset the password
      Then Alice is refused with InvalidParameterException saying "Cannot reset password for the user as there is no registered/verified email or phone_number"
      And 0 codes were sent to the e-mail of Alice

      Examples:
        | user                                     |
        | a user with an unverified e-mail address |
        | a user without an e-mail address         |
        | a user with an unverified phone number   |

  Rule: A user with a temporary password MUST NOT reset it

    @SIGNUP-035
    Scenario: Neither the user nor the administrator resets a temporary password
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice is a user with a temporary password
      When Alice asks to reset the password
      Then Alice is refused with NotAuthorizedException saying "User password cannot be reset in the current state."
      When the administrator resets the password of Alice
      Then the administrator is refused with NotAuthorizedException saying "User password cannot be reset in the current state."
      And 0 codes were sent to the e-mail of Alice
      When Alice signs in
      Then Alice is asked for NEW_PASSWORD_REQUIRED

  Rule: The medium of the preferred factor MUST NOT carry the code as well

    @POOL-052
    Scenario: A user who prefers SMS and has no other channel is refused a code
      Given a pool with optional SMS and recovery open to e-mail
      And Alice is a user with a phone number and without an e-mail address
      And Alice has signed in
      And Alice has set SMS to preferred
      When Alice asks to reset the password
      Then Alice is refused with InvalidParameterException
      And 0 codes were sent to the phone of Alice

    @POOL-052
    Scenario: A user who prefers SMS and has an e-mail address is sent the code there
      Given a pool with optional SMS and recovery open to e-mail
      And Alice is a user with a phone number
      And Alice has signed in
      And Alice has set SMS to preferred
      When Alice asks to reset the password
      Then Alice is told that an e-mail went to "[masked e-mail address]"
      And 0 codes were sent to the phone of Alice

  Rule: What is told of users who are not there, or cannot be reached, MUST be what the client says

    @SIGNUP-030
    Scenario: A reset for an unknown user is refused by a client that hides nobody
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice is a user
      When Alice asks to reset the password, but under an unknown user name
      Then Alice is refused with UserNotFoundException saying "Username/client id combination not found."

    @SIGNUP-031 @AUTH-076
    Scenario: A reset for an unknown user looks like any other to a client that hides users
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice uses a client without a secret that hides which users exist
      And Alice is a user
      When Alice asks to reset the password, but under an unknown user name
      Then Alice is told that a code went somewhere

    @SIGNUP-031 @AUTH-076
    Scenario Outline: The simulated destination of the unknown name "<name>" is made from it
      Given a pool with optional TOTP, <sign-in> and recovery open to e-mail
      And Alice uses a client without a secret that hides which users exist
      And Alice is a user
      When Alice asks to reset the password, but with Username set to "<name>"
      Then Alice is told that <delivery> went to "<destination>"

      Examples:
        | sign-in        | name               | delivery  | destination  |
        | e-mail sign-in | nobody@example.org | an e-mail | n***@e***    |
        | phone sign-in  | +12025550187       | an SMS    | +*******0187 |

    @AUTH-076
    Scenario Outline: <user> who cannot be reached looks like any other to a client that hides users
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice uses a client without a secret that hides which users exist
      And Alice is <user>
      When Alice asks to reset the password
      Then Alice is told that a code went somewhere
      And 0 codes were sent to the e-mail of Alice

      Examples:
        | user                                     |
        | a user with an unverified e-mail address |
        | a user without an e-mail address         |

    @AUTH-076
    Scenario: A disabled user looks like any other to a client that hides users and is sent nothing
      Given a pool with optional TOTP and recovery open to e-mail
      And Alice uses a client without a secret that hides which users exist
      And Alice is a user
      When the administrator disables Alice
      And Alice asks to reset the password
      Then Alice is told that a code went somewhere
      And 0 codes were sent to the e-mail of Alice
