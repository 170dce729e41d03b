# Article 000, walked to its end: TOTP for one user of a pool with e-mail sign-in, by the administrator's calls of the AWS CLI.
Feature: Article 000, TOTP for one user by the administrator's door

  Rule: The article's order MUST lead from sign-up to a sign-in with a code, and its mistake MUST be refused

    @PREF-034 @POOL-025 @SIGNUP-001 @SIGNUP-024 @AUTH-046 @PREF-003 @CHAL-061 @CHAL-062 @CHAL-137
    Scenario: The reader of article 000 signs up, prefers TOTP too early, then in order, and signs in with a code
      Given a fresh pool with MFA off and e-mail sign-in
      And Alice uses the admin API
      When the administrator sets MFA to OPTIONAL with TOTP
      Then the answer shows MFA OPTIONAL with TOTP
      When Alice signs up
      Then Alice is signed up, and an e-mail went to "[masked e-mail address]"
      When Alice confirms the sign-up with the right code
      Then Alice gets an empty answer
      When Alice signs in by ADMIN_NO_SRP_AUTH
      Then Alice is signed in
      When Alice sets TOTP to preferred
      Then Alice is refused with InvalidParameterException
      When Alice associates an authenticator app
      Then Alice is given a secret for the app
      When Alice verifies the app with the right code
      Then the app of Alice is verified
      When Alice sets TOTP to preferred
      Then Alice gets an empty answer
      When Alice signs in by ADMIN_NO_SRP_AUTH
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      And the challenge carries only:
        | USER_ID_FOR_SRP | [user name] |
      When Alice answers with the right code
      Then Alice is signed in

  Rule: A preference before an association MUST be refused as a user without a factor

    @PREF-005
    Scenario: The preference that article 000 set too early leaves no trace
      Given a pool with optional TOTP and e-mail sign-in
      And Alice uses the admin API
      And Alice is a user
      When Alice sets TOTP to preferred
      Then Alice is refused with InvalidParameterException
      And the pool shows no factors of Alice
      When Alice signs in by ADMIN_NO_SRP_AUTH
      Then Alice is signed in

  Rule: What an answer lacks MUST be named, as the author of the article found it out

    @CHAL-002 @CHAL-007 @CHAL-065 @SESS-008
    Scenario Outline: The reader of article 000 learns from the refusal that <key> is missing
      Given a pool with optional TOTP and e-mail sign-in
      And Alice uses the admin API
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in by ADMIN_NO_SRP_AUTH
      And Alice answers with the right code, but without <key>
      Then Alice is refused with InvalidParameterException saying "Missing required parameter <key>"

      Examples:
        | key                     |
        | SOFTWARE_TOKEN_MFA_CODE |
        | Session                 |

    @CHAL-002
    Scenario: The answer of article 000 is refused without the user name
      Given a pool with optional TOTP and e-mail sign-in
      And Alice uses the admin API
      And Alice is a user
      And Alice has an authenticator app
      When Alice signs in by ADMIN_NO_SRP_AUTH
      And Alice answers with the right code, but without USERNAME
      Then Alice is refused with InvalidParameterException

  Rule: Required MFA MUST be open to a pool that exists already, unlike the article says

    @POOL-024 @CHAL-023
    Scenario: The pool of article 000 is made to require MFA, and asks for the app without a preference
      Given a fresh pool with optional TOTP and e-mail sign-in
      And Alice uses the admin API
      And Alice is a user
      And Alice has registered an authenticator app
      When the administrator sets MFA to ON with TOTP
      Then the answer shows MFA ON with TOTP
      And the pool shows MFA ON with TOTP
      When Alice signs in by ADMIN_NO_SRP_AUTH
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with the right code
      Then Alice is signed in

    @POOL-022
    Scenario: What article 000 ran into is the pool's update, which cannot turn MFA on
      Given a fresh pool with optional TOTP and e-mail sign-in
      When the administrator updates the pool with MFA ON
      Then the administrator is refused with InvalidParameterException saying "Cannot turn MFA functionality ON, once the user pool has been created."
