# What a pool must refuse as an answer to WEB_AUTHN.
Feature: Wrong answers with a passkey

  Background:
    Given a pool with MFA not required and passkeys

  Rule: An answer MUST carry the user name, the credential and the open session

    @CHAL-127 @WAN-043
    Scenario Outline: An answer <answer> is refused through the <door>
      Given Alice uses the <door>
      And Alice is a user
      And Alice has a passkey
      When Alice signs in by choice, preferring WEB_AUTHN
      And Alice answers with her passkey, but <answer>
      Then Alice is refused with InvalidParameterException

      Examples:
        | answer                                   | door      |
        | without USERNAME                         | user API  |
        | without USERNAME                         | admin API |
        | without CREDENTIAL                       | user API  |
        | without CREDENTIAL                       | admin API |
        | with CREDENTIAL misspelt as credential   | user API  |
        | with CREDENTIAL misspelt as WEB_AUTHN    | user API  |
        | without a session                        | user API  |
        | without a session                        | admin API |

    @CHAL-127 @AUTH-037
    Scenario Outline: A passkey <answer> is refused where the client has a secret
      Given Alice uses the <door> and a client with a secret
      And Alice is a user
      And Alice has a passkey
      When Alice signs in by choice, preferring WEB_AUTHN
      And Alice answers with her passkey, but <answer>
      Then Alice is refused with NotAuthorizedException

      Examples:
        | answer                   | door      |
        | without a secret hash    | user API  |
        | without a secret hash    | admin API |
        | with a wrong secret hash | user API  |
        | with a wrong secret hash | admin API |

    @WAN-043 @SESS-006 @SESS-007
    Scenario Outline: A passkey <answer> does not sign in
      Given Alice is a user
      And Bob is a user
      And Alice has a passkey
      And Bob has a passkey
      When Bob signs in by choice, preferring WEB_AUTHN
      And Alice signs in by choice, preferring WEB_AUTHN
      And Alice answers with her passkey, but <answer>
      Then Alice is refused with NotAuthorizedException

      Examples:
        | answer                          |
        | with Bob's session              |
        | with a garbage session          |
        | under Bob's user name           |
        | as the challenge SMS_MFA        |
        | through a client with a secret  |

    @SESS-006
    Scenario: The session of a finished sign-in by passkey is spent
      Given Alice is a user
      And Alice has a passkey
      When Alice signs in by choice, preferring WEB_AUTHN
      And Alice answers with her passkey
      Then Alice is signed in
      When Alice answers with her passkey
      Then Alice is refused with NotAuthorizedException saying "Invalid session for the user, session can only be used once."

  Rule: Only the user's own passkey, proved at a site of the relying party, MUST sign in

    # RespondToAuthChallenge lists none of the exceptions about passkeys, and a client prepares for them: only the refusal is sure.
    @WAN-043 @WAN-044
    Scenario Outline: A proof <flaw> is refused
      Given Alice is a user
      And Alice has a passkey
      When Alice signs in by choice, preferring WEB_AUTHN
      And Alice answers with her passkey <flaw>
      Then Alice is refused with some exception
      When Alice answers with her passkey
      Then Alice is signed in

      Examples:
        | flaw                                  |
        | over another challenge                |
        | at another site                       |
        | at the site "https://evilexample.com" |
        | for another relying party             |
        | as another ceremony                   |
        | signed by another key                 |
        | without a touch                       |
        | for another user                      |
        | without its id                        |
        | without its type                      |
        | without its response                  |
        | without its clientDataJSON            |
        | without its authenticatorData         |
        | without its signature                 |

    @WAN-044
    Scenario: The copy of a passkey with an old counter is refused
      Given Alice is a user
      And Alice has a passkey
      When Alice signs in by choice, preferring WEB_AUTHN
      And Alice answers with her passkey
      Then Alice is signed in
      When Alice signs in by choice, preferring WEB_AUTHN
      And Alice answers with her passkey with an old counter
      Then Alice is refused with some exception

    @WAN-043
    Scenario: The passkey of another user is no answer
      Given Alice is a user
      And Bob is a user
      And Alice has a passkey
      And Bob has a passkey
      When Alice signs in by choice, preferring WEB_AUTHN
      And Alice answers with the passkey of Bob
      Then Alice is refused with some exception

    @CHAL-127
    Scenario Outline: A credential that reads "<text>" is refused
      Given Alice is a user
      And Alice has a passkey
      When Alice signs in by choice, preferring WEB_AUTHN
      And Alice answers with her passkey, but with CREDENTIAL set to "<text>"
      Then Alice is refused with some exception

      Examples:
        | text   |
        | {}     |
        | null   |
        | []     |
        | 123456 |
        | key    |
