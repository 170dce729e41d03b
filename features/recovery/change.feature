# What a pool must ask of who changes a password that is known: the present one, the policy, and patience.
Feature: Changing a known password

  Rule: A user who changes the password MUST know the present one, and may not try for ever

    @QUOTA-010 @SIGNUP-036
    Scenario: The sixth change of a password in an hour is refused
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When Alice changes the password 5 times
      And Alice changes the password
      Then Alice is refused with LimitExceededException saying "Attempt limit exceeded, please try after some time."
      When Alice signs in
      Then Alice is signed in

    @SIGNUP-017 @SIGNUP-020
    Scenario Outline: A password is not changed to "<password>"
      Given a pool with optional TOTP and the default password policy
      And Alice is a user
      And Alice has signed in
      When Alice changes the password, but with ProposedPassword set to "<password>"
      Then Alice is refused with InvalidPasswordException saying "Password did not conform with policy: <reason>"
      When Alice signs in
      Then Alice is signed in

      Examples:
        | password  | reason                               |
        | Aa1!aaa   | Password not long enough             |
        | Aaaa11112 | Password must have symbol characters |

    @AUTH-021
    Scenario: A password is not changed by who does not know the present one
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When Alice changes the password, but with PreviousPassword set to "Wrong-0-password"
      Then Alice is refused with NotAuthorizedException
      When Alice signs in
      Then Alice is signed in
