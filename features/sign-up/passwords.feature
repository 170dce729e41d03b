# What a pool must take and refuse as a password, wherever one is set.
Feature: The password policy

  Rule: A password MUST meet the policy of the pool, and the refusal MUST name what is missing

    @SIGNUP-017 @SIGNUP-018 @SIGNUP-019 @SIGNUP-020
    Scenario Outline: The password "<password>" is refused at sign-up
      Given a pool with optional TOTP and the default password policy
      When Alice signs up, but with Password set to "<password>"
      Then Alice is refused with InvalidPasswordException saying "Password did not conform with policy: <reason>"

      Examples:
        | password  | reason                                  |
        | Aa1!aaa   | Password not long enough                |
        | AAAA1111! | Password must have lowercase characters |
        | aaaa1111! | Password must have uppercase characters |
        | Aaaa11112 | Password must have symbol characters    |

    @SIGNUP-017 @SIGNUP-018 @SIGNUP-019 @SIGNUP-020
    Scenario Outline: The administrator gives nobody the password "<password>"
      Given a pool with optional TOTP and the default password policy
      And Alice is a user
      When the administrator gives Alice the permanent password "<password>"
      Then the administrator is refused with InvalidPasswordException saying "Password did not conform with policy: <reason>"
      When Alice signs in
      Then Alice is signed in

      Examples:
        | password  | reason                                  |
        | Aa1!aaa   | Password not long enough                |
        | AAAA1111! | Password must have lowercase characters |
        | aaaa1111! | Password must have uppercase characters |
        | Aaaa11112 | Password must have symbol characters    |

    @SIGNUP-017
    Scenario: A user is not created with a temporary password that is too short
      Given a pool with optional TOTP
      When the administrator creates Alice as a user, but with TemporaryPassword set to "Aa1!aaa"
      Then the administrator is refused with InvalidPasswordException saying "Password did not conform with policy: Password not long enough"

    @SIGNUP-058
    Scenario: The password Aaaa1111 is taken where the policy asks for no symbol
      Given a pool with optional TOTP and passwords without symbols
      And Alice is a user
      When the administrator gives Alice the permanent password "Aaaa1111"
      Then the administrator gets an empty answer
      When Alice signs in
      Then Alice is signed in

  Rule: A password MUST have at most 256 characters and no blanks

    @SIGNUP-053
    Scenario Outline: A sign-up <password> is refused, whatever the policy
      Given a pool with optional TOTP
      When Alice signs up, but <password>
      Then Alice is refused with InvalidParameterException

      Examples:
        | password                                 |
        | with a Password of 257 characters        |
        | with Password set to "Pw-9 blank inside" |

    @SIGNUP-053
    Scenario: A password of 256 characters is taken
      Given a pool with optional TOTP
      When Alice signs up, but with a Password of 256 characters
      Then Alice is signed up, and an e-mail went to "[masked e-mail address]"
