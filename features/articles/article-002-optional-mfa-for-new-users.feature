# Article 002, walked to its end: an OFF pool made OPTIONAL, users with and without MFA, and the mistakes on the way.
Feature: Article 002, optional MFA for new users beside those of before

  Rule: Making the pool OPTIONAL MUST change nothing for users without a factor

    @POOL-001 @POOL-002 @POOL-003 @POOL-025 @AUTH-047 @AUTH-071
    Scenario: The users that article 002 had before sign in and refresh as before
      Given a fresh pool with MFA off, e-mail sign-in and passwords without symbols
      And Alice is a user
      Then the pool shows MFA OFF
      When Alice signs in
      Then Alice is signed in
      When the administrator sets MFA to OPTIONAL with TOTP
      Then the answer shows MFA OPTIONAL with TOTP
      And the pool shows MFA OPTIONAL with TOTP
      When Alice refreshes the tokens
      Then Alice is given fresh tokens
      When Alice signs in
      Then Alice is signed in

  Rule: The article's trials and errors MUST end in a sign-in with a code for the new user alone

    @SIGNUP-041 @SIGNUP-046 @SIGNUP-058 @SIGNUP-059 @AUTH-014 @TOTP-018 @PREF-034 @PREF-038 @PREF-039 @PREF-040
    @CHAL-022 @CHAL-062 @CHAL-137
    Scenario: The reader of article 002 makes each of its mistakes, and mends it
      Given a pool with optional TOTP, e-mail sign-in and passwords without symbols
      And Alice is a user
      And Bob uses a client without a secret that allows only ALLOW_USER_PASSWORD_AUTH
      When the administrator creates Bob as a user, but without TemporaryPassword
      Then the administrator is shown Bob as a new user
      When the administrator gives Bob the permanent password "Aaaa1111"
      Then the administrator gets an empty answer
      When Bob signs in, but through the admin API
      Then Bob is refused with InvalidParameterException saying "Auth flow not enabled for this client"
      When Bob signs in
      Then Bob is signed in
      When Bob sets TOTP to preferred, but through the admin API and under his e-mail address
      Then Bob is refused with InvalidParameterException
      When Bob associates an authenticator app
      Then Bob is given a secret for the app
      When Bob signs in
      Then Bob is signed in
      When Bob verifies the app with the right code
      Then the app of Bob is verified
      When Bob signs in
      Then Bob is signed in
      When Bob sets TOTP to preferred, but through the admin API and under his e-mail address
      Then Bob gets an empty answer
      And the administrator finds Alice by e-mail address, without factors
      And the administrator finds Bob by e-mail address, with SOFTWARE_TOKEN_MFA preferred
      When Bob signs in
      Then Bob is asked for SOFTWARE_TOKEN_MFA
      And the challenge carries only:
        | USER_ID_FOR_SRP | [user name] |
      When Bob answers with the right code, but under his e-mail address
      Then Bob is signed in
      When Alice signs in
      Then Alice is signed in

  Rule: The two hours that the author lost MUST come from the verification left out

    @TOTP-018 @PREF-007
    Scenario: Without the verification that article 002 forgot, neither a preference is taken nor a code asked for
      Given a pool with optional TOTP, e-mail sign-in and passwords without symbols
      And Bob is a user
      And Bob has signed in
      When Bob associates an authenticator app
      Then Bob is given a secret for the app
      When Bob sets TOTP to preferred
      Then Bob is refused with InvalidParameterException
      And the pool shows no factors of Bob
      When Bob signs in
      Then Bob is signed in

  Rule: The user's own call MUST set the preference too, as the author supposed

    @PREF-004 @PREF-012
    Scenario: The call that article 002 did not try sets the preference as well
      Given a pool with optional TOTP, e-mail sign-in and passwords without symbols
      And Bob is a user
      And Bob has registered an authenticator app
      When Bob sets TOTP to preferred, but through the user API
      Then Bob gets an empty answer
      And the administrator finds Bob by e-mail address, with SOFTWARE_TOKEN_MFA preferred
