# Which flows a pool takes through which door, and from which app client.
Feature: Choosing a sign-in flow

  Rule: A flow that the client does not allow MUST be refused

    @AUTH-014 @AUTH-012
    Scenario Outline: The admin flow <flow> is refused where the client allows only the user's
      Given a pool with MFA not required
      And Alice uses a client without a secret that allows only ALLOW_USER_PASSWORD_AUTH
      And Alice uses the admin API
      And Alice is a user
      When Alice signs in by <flow>
      Then Alice is refused with InvalidParameterException saying "Auth flow not enabled for this client"

      Examples:
        | flow                     |
        | ADMIN_USER_PASSWORD_AUTH |
        | ADMIN_NO_SRP_AUTH        |

    @AUTH-015
    Scenario: The password flow is refused where the client does not allow it
      Given a pool with MFA not required
      And Alice uses a client without a secret that allows only ALLOW_ADMIN_USER_PASSWORD_AUTH
      And Alice is a user
      When Alice signs in
      Then Alice is refused with InvalidParameterException saying "USER_PASSWORD_AUTH flow not enabled for this client"

    @AUTH-085
    Scenario: The client's flows are looked at before the user
      Given a pool with MFA not required
      And Alice uses a client without a secret that allows only ALLOW_USER_SRP_AUTH
      And Alice is a user
      When Alice signs in, but under an unknown user name
      Then Alice is refused with InvalidParameterException saying "USER_PASSWORD_AUTH flow not enabled for this client"

    @AUTH-016
    Scenario Outline: SRP is refused through the <door> where the client does not allow it
      Given a pool with MFA not required
      And Alice uses a client without a secret that allows only ALLOW_USER_PASSWORD_AUTH
      And Alice uses the <door>
      And Alice is a user
      When Alice starts to sign in by SRP
      Then Alice is refused with InvalidParameterException saying "USER_SRP_AUTH is not enabled for the client."

      Examples:
        | door      |
        | user API  |
        | admin API |

    @AUTH-082
    Scenario Outline: Refreshing by <flow> is refused where the client does not allow it
      Given a pool with MFA not required
      And Alice uses a client without a secret that allows only ALLOW_USER_PASSWORD_AUTH
      And Alice is a user
      And Alice has signed in
      When Alice refreshes the tokens by <flow>
      Then Alice is refused with InvalidParameterException

      Examples:
        | flow               |
        | REFRESH_TOKEN_AUTH |
        | REFRESH_TOKEN      |

  Rule: A client made without any flow MUST allow SRP and refresh, and no password

    @AUTH-008
    Scenario: The flows of a client that names none
      Given a pool with MFA not required
      And Alice uses a client without a secret with no flows named
      And Alice is a user
      When Alice signs in
      Then Alice is refused with InvalidParameterException saying "USER_PASSWORD_AUTH flow not enabled for this client"
      When Alice signs in by SRP
      Then Alice is signed in
      When Alice refreshes the tokens
      Then Alice is given fresh tokens

  Rule: The legacy values of a client MUST go on working

    @AUTH-010
    Scenario: The legacy value USER_PASSWORD_AUTH allows its flow
      Given a pool with MFA not required
      And Alice uses a client without a secret that allows only USER_PASSWORD_AUTH
      And Alice is a user
      When Alice signs in
      Then Alice is signed in

    @AUTH-010 @AUTH-011
    Scenario: The legacy value ADMIN_NO_SRP_AUTH allows its flow, SRP and refresh
      Given a pool with MFA not required
      And Alice uses a client without a secret that allows only ADMIN_NO_SRP_AUTH
      And Alice uses the admin API
      And Alice is a user
      When Alice signs in by ADMIN_NO_SRP_AUTH
      Then Alice is signed in
      When Alice signs in by SRP
      Then Alice is signed in
      When Alice refreshes the tokens
      Then Alice is given fresh tokens

    @AUTH-012
    Scenario: The newer admin flow needs the newer value
      Given a pool with MFA not required
      And Alice uses a client without a secret that allows only ADMIN_NO_SRP_AUTH
      And Alice uses the admin API
      And Alice is a user
      When Alice signs in by ADMIN_USER_PASSWORD_AUTH
      Then Alice is refused with InvalidParameterException saying "Auth flow not enabled for this client"

  Rule: The password flows MUST keep to their door, and all flows to their names

    @AUTH-063
    Scenario Outline: <flow> is refused through the <door>
      Given a pool with MFA not required
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in by <flow>
      Then Alice is refused with some exception

      Examples:
        | flow                     | door      |
        | USER_PASSWORD_AUTH       | admin API |
        | ADMIN_USER_PASSWORD_AUTH | user API  |
        | ADMIN_NO_SRP_AUTH        | user API  |

    @AUTH-001
    Scenario Outline: A flow that does not exist is refused through the <door>
      Given a pool with MFA not required
      And Alice uses the <door>
      And Alice is a user
      When Alice signs in by USER_PASSWORD_FLOW
      Then Alice is refused with InvalidParameterException

      Examples:
        | door      |
        | user API  |
        | admin API |
