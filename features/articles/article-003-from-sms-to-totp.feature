# Article 003, walked to its end: from SMS to TOTP with a client that has a secret; the article's wrong key is refused.
Feature: Article 003, from SMS to TOTP with a client secret

  Rule: A user signed in by SMS MUST be able to change to an app, and its code MUST stand under the right key

    @TOTP-034 @CHAL-031 @CHAL-040 @CHAL-041 @CHAL-025 @CHAL-061 @CHAL-065 @CHAL-135 @AUTH-036
    Scenario: The reader of article 003 changes from SMS to TOTP, and mends the article's key
      Given a pool with required SMS and TOTP
      And Alice uses the admin API and a client with a secret
      And Alice is a user with a phone number
      When Alice signs in by ADMIN_NO_SRP_AUTH
      Then Alice is asked for SMS_MFA
      And the challenge carries only:
        | CODE_DELIVERY_DELIVERY_MEDIUM | SMS                   |
        | CODE_DELIVERY_DESTINATION     | [masked phone number] |
        | USER_ID_FOR_SRP               | [user name]           |
      When Alice answers with the right code
      Then Alice is signed in
      When Alice associates an authenticator app
      Then Alice is given a secret for the app
      When Alice verifies the app with the right code
      Then the app of Alice is verified
      When Alice sets TOTP to preferred
      Then Alice gets an empty answer
      When Alice signs in by ADMIN_NO_SRP_AUTH
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      When Alice answers with the right code, but with SOFTWARE_TOKEN_MFA_CODE misspelt as SOFTWARE_TOKEN_MFA
      Then Alice is refused with InvalidParameterException saying "Missing required parameter SOFTWARE_TOKEN_MFA_CODE"
      When Alice answers with the right code
      Then Alice is signed in

  Rule: The first sign-in MUST NOT take the answer of an app that is not there, as the article sends it

    @CHAL-031
    Scenario: Article 003's first answer, sent as written while a code by SMS is asked for, signs nobody in
      Given a pool with required SMS and TOTP
      And Alice uses the admin API and a client with a secret
      And Alice is a user with a phone number
      When Alice signs in by ADMIN_NO_SRP_AUTH
      Then Alice is asked for SMS_MFA
      When Alice answers with the right code, but as the challenge SOFTWARE_TOKEN_MFA and with SMS_MFA_CODE misspelt as SOFTWARE_TOKEN_MFA
      Then Alice is refused with some exception

  Rule: A client with a secret MUST be given the hash that the article computes, in both calls

    @AUTH-037 @AUTH-002
    Scenario: The sign-in of article 003 is refused without its hash
      Given a pool with required SMS and TOTP
      And Alice uses the admin API and a client with a secret
      And Alice is a user with a phone number
      When Alice signs in by ADMIN_NO_SRP_AUTH, but without a secret hash
      Then Alice is refused with NotAuthorizedException saying "Client [client id] is configured with secret but SECRET_HASH was not received"

    @AUTH-038 @AUTH-036
    Scenario: The sign-in of article 003 is refused with another hash
      Given a pool with required SMS and TOTP
      And Alice uses the admin API and a client with a secret
      And Alice is a user with a phone number
      When Alice signs in by ADMIN_NO_SRP_AUTH, but with a wrong secret hash
      Then Alice is refused with NotAuthorizedException saying "Unable to verify secret hash for client [client id]"

    @CHAL-002 @AUTH-037 @AUTH-038
    Scenario Outline: The answer of article 003 is refused <edit>
      Given a pool with required SMS and TOTP
      And Alice uses the admin API and a client with a secret
      And Alice is a user with a phone number
      When Alice signs in by ADMIN_NO_SRP_AUTH
      And Alice answers with the right code, but <edit>
      Then Alice is refused with NotAuthorizedException

      Examples:
        | edit                     |
        | without a secret hash    |
        | with a wrong secret hash |
