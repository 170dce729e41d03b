# What a pool must do with e-mail addresses that sign in: as user names, and as aliases that two users claim.
Feature: Signing up with names that are addresses

  Rule: Where e-mail addresses are the user names, the pool MUST make the user name, and the address MUST sign in

    @SIGNUP-049 @SIGNUP-050
    Scenario: The address that signed up becomes the e-mail attribute and signs in
      Given a pool with optional TOTP, e-mail sign-in and no required attributes
      When Alice signs up, but without UserAttributes
      Then Alice is signed up, and an e-mail went to "[masked e-mail address]"
      And Alice has a user name made by the pool
      And Alice has her e-mail address as the attribute email
      When Alice confirms the sign-up with the right code
      Then Alice gets an empty answer
      When Alice signs in
      Then Alice is signed in

    @SIGNUP-049
    Scenario: A user made by the administrator gets a name from the pool too
      Given a pool with optional TOTP and e-mail sign-in
      And Alice is a user
      Then Alice has a user name made by the pool
      When Alice signs in
      Then Alice is signed in

    @SIGNUP-051
    Scenario: The new address signs in and the old one names nobody any more
      Given a pool with optional TOTP and e-mail sign-in
      And Alice is a user
      When the administrator gives Alice another e-mail address
      And Alice signs in
      Then Alice is refused with UserNotFoundException saying "User does not exist."
      When Alice types her e-mail address to sign in
      And Alice signs in
      Then Alice is signed in

  Rule: An alias that another user has verified MUST NOT be taken by a sign-up, unless it is forced

    @SIGNUP-016
    Scenario Outline: The confirmation is refused while the alias is held by <holder>
      Given a pool with optional TOTP and e-mail alias
      And Bob <origin>
      And Alice has the e-mail address of Bob
      And Alice has signed up
      When Alice confirms the sign-up with the right code
      Then Alice is refused with AliasExistsException saying "An account with the email already exists."
      And Alice has the status UNCONFIRMED
      When Bob types his e-mail address to sign in
      And Bob signs in
      Then Bob is signed in

      Examples:
        | holder                             | origin                      |
        | a user the administrator made      | is a user                   |
        | a user who signed up and confirmed | has signed up and confirmed |

    @SIGNUP-016
    Scenario: A forced alias goes to the user who confirms
      Given a pool with optional TOTP and e-mail alias
      And Bob is a user
      And Alice has the e-mail address of Bob
      And Alice has signed up
      When Alice confirms the sign-up with the right code, but forcing the alias
      Then Alice gets an empty answer
      And Alice has the attribute email_verified "true"
      When Alice types her e-mail address to sign in
      And Alice signs in
      Then Alice is signed in
