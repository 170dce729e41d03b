# What a pool must refuse at sign-up: names that are taken or malformed, and attributes it cannot take.
Feature: Names and attributes that a sign-up is refused for

  Rule: A user name MUST belong to one user only

    @SIGNUP-012 @SIGNUP-015
    Scenario Outline: A taken user name is refused through a <client>
      Given a pool with optional TOTP and plain user names
      And Alice uses a <client>
      And Bob is a user
      When Alice signs up, but under Bob's user name
      Then Alice is refused with UsernameExistsException saying "User already exists"

      Examples:
        | client                                               |
        | client without a secret                              |
        | client with a secret                                 |
        | client without a secret that hides which users exist |

    @SIGNUP-012
    Scenario: The name of a user who has signed up and not confirmed is taken too
      Given a pool with optional TOTP and plain user names
      And Bob has signed up
      When Alice signs up, but under Bob's user name
      Then Alice is refused with UsernameExistsException saying "User already exists"

    @SIGNUP-013
    Scenario Outline: An e-mail address that is a user name is taken by <origin>
      Given a pool with optional TOTP and e-mail sign-in
      And Bob <origin>
      And Alice has the e-mail address of Bob
      When Alice signs up
      Then Alice is refused with UsernameExistsException saying "An account with the given email already exists."

      Examples:
        | origin        |
        | is a user     |
        | has signed up |

    @SIGNUP-014
    Scenario: A phone number that is a user name is taken by its user
      Given a pool with optional TOTP and phone sign-in
      And Bob is a user
      And Alice has the phone number of Bob
      When Alice signs up
      Then Alice is refused with UsernameExistsException saying "An account with the given phone_number already exists."

  Rule: A user name MUST be of the kind that the pool takes

    @SIGNUP-022
    Scenario: A plain name is refused where e-mail addresses and phone numbers are the user names
      Given a pool with optional TOTP and e-mail or phone sign-in
      When Alice signs up
      Then Alice is refused with InvalidParameterException saying "Username should be either an email or a phone number."

    @SIGNUP-023
    Scenario: An e-mail address is refused as a user name where it is an alias
      Given a pool with optional TOTP and e-mail alias
      When Alice signs up, but under her e-mail address
      Then Alice is refused with InvalidParameterException saying "Username cannot be of email format, since user pool is configured for email alias."

    @SIGNUP-052
    Scenario Outline: A sign-up <name> is refused
      Given a pool with optional TOTP
      When Alice signs up, but <name>
      Then Alice is refused with InvalidParameterException

      Examples:
        | name                                 |
        | with a Username of 129 characters    |
        | with an empty Username               |
        | with Username set to "alice in pool" |

    @SIGNUP-052
    Scenario: A user name of 128 characters is taken
      Given a pool with optional TOTP and plain user names
      When Alice signs up, but with a Username of 128 characters
      Then Alice is signed up, and an e-mail went to "[masked e-mail address]"

    @SIGNUP-007
    Scenario Outline: A sign-up without <member> is refused
      Given a pool with optional TOTP
      When Alice signs up, but without <member>
      Then Alice is refused with InvalidParameterException

      Examples:
        | member   |
        | Username |
        | ClientId |

  Rule: Attributes MUST be complete, well formed and the user's to write

    @SIGNUP-060
    Scenario: A sign-up without an attribute that the pool requires is refused
      Given a pool with optional TOTP and a required name
      When Alice signs up, but without the attribute given_name
      Then Alice is refused with InvalidParameterException saying "Invalid attributes given, given_name is missing"
      When Alice signs up
      Then Alice is signed up, and an e-mail went to "[masked e-mail address]"

    @SIGNUP-061
    Scenario Outline: Nobody declares their own <attribute> at sign-up
      Given a pool with optional TOTP
      When Alice signs up, but with the attribute <attribute> set to "true"
      Then Alice is refused with NotAuthorizedException saying "A client attempted to write unauthorized attribute"

      Examples:
        | attribute      |
        | email_verified |

    @SIGNUP-062
    Scenario Outline: The phone number "<number>" is refused
      Given a pool with optional TOTP
      When Alice signs up, but with the attribute phone_number set to "<number>"
      Then Alice is refused with InvalidParameterException

      Examples:
        | number         |
        | 12025550123    |
        | +1 202 5550123 |
        | +              |
        | phone          |
