# What a pool must answer to a wrong password, to an unknown name, and for a user who may not sign in now.
Feature: Being refused at the password

  Rule: A wrong password MUST be refused without saying more

    @AUTH-021
    Scenario Outline: <password> is refused through the <door> in a pool with <shape>
      Given a pool with <shape>
      And Alice uses the <door>
      And Alice is a user
      And Bob is a user
      When Alice signs in, but <password>
      Then Alice is refused with NotAuthorizedException saying "Incorrect username or password."

      Examples:
        | password              | door      | shape         |
        | with a wrong password | user API  | MFA off       |
        | with a wrong password | admin API | MFA off       |
        | with Bob's password   | user API  | MFA off       |
        | with Bob's password   | admin API | MFA off       |
        | with a wrong password | user API  | optional TOTP |
        | with a wrong password | user API  | required TOTP |

    @AUTH-021
    Scenario: A wrong password is refused in the older admin flow
      Given a pool with MFA not required
      And Alice uses the admin API
      And Alice is a user
      When Alice signs in by ADMIN_NO_SRP_AUTH, but with a wrong password
      Then Alice is refused with NotAuthorizedException saying "Incorrect username or password."

  Rule: An unknown user MUST be told from a wrong password only where the client says so

    @AUTH-023 @AUTH-050
    Scenario Outline: An ordinary client is told through the <door> that the user is unknown
      Given a pool with MFA not required
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in, but under an unknown user name
      Then Alice is refused with UserNotFoundException saying "User does not exist."

      Examples:
        | door      |
        | user API  |
        | admin API |

    @AUTH-022
    Scenario Outline: A client that hides users answers an unknown user through the <door> as a wrong password
      Given a pool with MFA not required
      And Alice uses the <door>
      And Alice uses a client without a secret that hides which users exist
      And Alice is a user
      When Alice signs in, but under an unknown user name
      Then Alice is refused with NotAuthorizedException saying "Incorrect username or password."

      Examples:
        | door      |
        | user API  |
        | admin API |

    @AUTH-021
    Scenario: A client that hides users answers a wrong password as any other does
      Given a pool with MFA not required
      And Alice uses a client without a secret that hides which users exist
      And Alice is a user
      When Alice signs in, but with a wrong password
      Then Alice is refused with NotAuthorizedException saying "Incorrect username or password."

    @AUTH-024
    Scenario Outline: A value that is too long, <edit>, is answered as a wrong password
      Given a pool with MFA not required
      And Alice uses a client without a secret that hides which users exist
      And Alice is a user
      When Alice signs in, but <edit>
      Then Alice is refused with NotAuthorizedException saying "Incorrect username or password."

      Examples:
        | edit                              |
        | with a USERNAME of 129 characters |
        | with a PASSWORD of 257 characters |

  Rule: A user who may not sign in MUST be refused with the right password

    @AUTH-025
    Scenario Outline: A disabled user is refused through the <door>, and signs in when enabled again
      Given a pool with MFA not required
      And Alice uses the <door>
      And Alice is a user
      When the administrator disables Alice
      And Alice signs in
      Then Alice is refused with NotAuthorizedException
      When the administrator enables Alice
      And Alice signs in
      Then Alice is signed in

      Examples:
        | door      |
        | user API  |
        | admin API |

    @AUTH-026
    Scenario Outline: A user who never confirmed the sign-up is refused through the <door>
      Given a pool with MFA not required
      And Alice uses the <door>
      And Alice has signed up
      When Alice signs in
      Then Alice is refused with UserNotConfirmedException saying "User is not confirmed."

      Examples:
        | door      |
        | user API  |
        | admin API |

    @AUTH-027
    Scenario: The password is looked at before the confirmation
      Given a pool with MFA not required
      And Alice has signed up
      When Alice signs in, but with a wrong password
      Then Alice is refused with NotAuthorizedException

    @AUTH-023
    Scenario: A deleted user is unknown
      Given a pool with MFA not required
      And Alice is a user
      When the administrator deletes Alice
      And Alice signs in
      Then Alice is refused with UserNotFoundException saying "User does not exist."
