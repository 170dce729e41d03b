# What a pool must do with the attributes that NEW_PASSWORD_REQUIRED asks for beside the password.
Feature: Attributes at the change of a temporary password

  Rule: Attributes that the pool requires and the user lacks MUST be listed and given with the new password

    @CHAL-110 @CHAL-112
    Scenario Outline: The listed attribute is stored with the new password through the <door>
      Given a pool with optional TOTP and a required name
      And Alice uses the <door>
      And Alice is a user with a temporary password and without a name
      When Alice signs in
      Then Alice is asked for NEW_PASSWORD_REQUIRED
      And the challenge requires the attribute given_name
      And the challenge shows the attributes:
        | email          | [e-mail address] |
        | email_verified | true             |
      When Alice answers with a new password, but with userAttributes.given_name set to "Alice"
      Then Alice is signed in
      And Alice has the attribute given_name "Alice"

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CHAL-110
    Scenario: A required attribute that is there is shown and not asked for
      Given a pool with optional TOTP and a required name
      And Alice is a user with a temporary password
      When Alice signs in
      Then Alice is asked for NEW_PASSWORD_REQUIRED
      And the challenge requires no attributes
      And the challenge shows the attributes:
        | email          | [e-mail address] |
        | email_verified | true             |
        | given_name     | Alice            |
      When Alice answers with a new password
      Then Alice is signed in

    @CHAL-115 @SIGNUP-060
    Scenario Outline: An answer without the listed attribute is refused through the <door>
      Given a pool with optional TOTP and a required name
      And Alice uses the <door>
      And Alice is a user with a temporary password and without a name
      When Alice signs in
      And Alice answers with a new password
      Then Alice is refused with InvalidParameterException saying "Invalid attributes given, given_name is missing"
      And Alice has the status FORCE_CHANGE_PASSWORD

      Examples:
        | door      |
        | user API  |
        | admin API |

    @CHAL-112 @CHAL-115
    Scenario: The attribute without its prefix counts as left out
      Given a pool with optional TOTP and a required name
      And Alice is a user with a temporary password and without a name
      When Alice signs in
      And Alice answers with a new password, but with given_name set to "Alice"
      Then Alice is refused with InvalidParameterException saying "Invalid attributes given, given_name is missing"

  Rule: An attribute that has a value MUST NOT be changed with the password

    @CHAL-114
    Scenario: Another e-mail address is refused and not stored
      Given a pool with optional TOTP
      And Alice is a user with a temporary password
      When Alice signs in
      And Alice answers with a new password, but with userAttributes.email set to "mallory@example.org"
      Then Alice is refused with NotAuthorizedException
      And Alice has her e-mail address as the attribute email
      And Alice has the status FORCE_CHANGE_PASSWORD
