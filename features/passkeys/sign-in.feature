# What a pool must do when a user signs in by passkey.
Feature: Signing in by passkey

  Rule: A user with a passkey MUST be able to begin with it

    @WAN-037 @WAN-039 @WAN-040 @WAN-041 @WAN-042 @WAN-043 @WAN-036 @CHAL-127
    Scenario Outline: A preferred passkey signs in through the <door> with a <client>
      Given a pool with MFA not required and passkeys
      And Alice uses the <door> and a <client>
      And Alice is a user
      And Alice has 2 passkeys
      When Alice signs in by choice, preferring WEB_AUTHN
      Then Alice is asked for WEB_AUTHN
      And the challenge carries only:
        | CREDENTIAL_REQUEST_OPTIONS | any         |
        | USER_ID_FOR_SRP            | [user name] |
      And the challenge asks for the passkeys of Alice, user verification preferred
      When Alice answers with her passkey
      Then Alice is signed in

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @WAN-038 @CHAL-127
    Scenario Outline: A chosen passkey signs in through the <door> with a <client>
      Given a pool with MFA not required and passkeys
      And Alice uses the <door> and a <client>
      And Alice is a user
      And Alice has a passkey
      When Alice signs in by choice
      Then Alice may begin with PASSWORD, PASSWORD_SRP and WEB_AUTHN
      When Alice chooses to begin with WEB_AUTHN
      Then Alice is asked for WEB_AUTHN
      When Alice answers with her passkey
      Then Alice is signed in

      Examples:
        | door      | client                  |
        | user API  | client without a secret |
        | user API  | client with a secret    |
        | admin API | client without a secret |
        | admin API | client with a secret    |

    @WAN-037
    Scenario Outline: A passkey <passkey> signs in
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has a passkey <passkey>
      When Alice signs in by choice, preferring WEB_AUTHN
      Then Alice is asked for WEB_AUTHN
      When Alice answers with her passkey
      Then Alice is signed in

      Examples:
        | passkey                   |
        | with an RS256 key         |
        | on a roaming key          |
        | without user verification |

    @WAN-037
    Scenario: A passkey signs in again and again
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has a passkey
      When Alice signs in by choice, preferring WEB_AUTHN
      And Alice answers with her passkey
      Then Alice is signed in
      When Alice signs in by choice, preferring WEB_AUTHN
      And Alice answers with her passkey
      Then Alice is signed in

    @WAN-006
    Scenario: The challenge repeats the user verification that the pool requires
      Given a pool with MFA not required and passkeys with user verification
      And Alice is a user
      And Alice has a passkey
      When Alice signs in by choice, preferring WEB_AUTHN
      Then Alice is asked for WEB_AUTHN
      And the challenge asks for the passkeys of Alice, user verification required

  Rule: A passkey MUST NOT be offered to those who cannot use it

    @WAN-036
    Scenario: A sign-in by passkey without a user name is refused
      Given a pool with MFA not required and passkeys
      And Alice is a user
      And Alice has a passkey
      When Alice signs in by choice, preferring WEB_AUTHN, but without USERNAME
      Then Alice is refused with InvalidParameterException

    @CHAL-128
    Scenario: A user without a passkey is not offered one
      Given a pool with MFA not required and passkeys
      And Alice is a user
      When Alice signs in by choice, preferring WEB_AUTHN
      Then Alice may begin with PASSWORD and PASSWORD_SRP

    @WAN-001
    Scenario Outline: A user with a passkey is asked for no passkey in <flow>
      Given a pool with MFA not required and passkeys
      And Alice uses the <door>
      And Alice is a user
      And Alice has a passkey
      When Alice signs in by <flow>
      Then Alice is signed in

      Examples:
        | flow                     | door      |
        | USER_PASSWORD_AUTH       | user API  |
        | ADMIN_USER_PASSWORD_AUTH | admin API |

    @WAN-008
    Scenario: Passkeys for a relying party that the pool had before are of no use, until new ones are registered
      Given a fresh pool with MFA off and passkeys
      And Alice is a user
      And Alice has a passkey
      When the administrator sets MFA to OFF with passkeys for "example.org"
      And Alice signs in by choice, preferring WEB_AUTHN
      Then Alice may begin with PASSWORD and PASSWORD_SRP
      When Alice registers one more passkey
      Then Alice gets an empty answer
      When Alice signs in by choice, preferring WEB_AUTHN
      Then Alice is asked for WEB_AUTHN
      When Alice answers with her passkey
      Then Alice is signed in
