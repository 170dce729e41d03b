# How a request that breaks the constraints of its members must be refused, before anything else is looked at.
Feature: Validation of requests

  Rule: A broken constraint MUST be told with its member, and its value unless it is sensitive

    @PROTO-011 @PROTO-013 @PROTO-014 @PROTO-015
    Scenario: A missing member reads as null
      When GetUserAttributeVerificationCode is sent by hand with:
        | AccessToken | a.b.c |
      Then the wire carries InvalidParameterException saying "1 validation error detected: Value null at 'attributeName' failed to satisfy constraint: Member must not be null"

    @PROTO-011 @PROTO-012 @PROTO-013 @PROTO-014
    Scenario: A password that is too long is told without its value
      When SignUp is sent by hand with:
        | ClientId | client           |
        | Username | nobody           |
        | Password | [257 characters] |
      Then the wire carries InvalidParameterException saying "1 validation error detected: Value at 'password' failed to satisfy constraint: Member must have length less than or equal to 256"

    @PROTO-012 @PROTO-013 @SESS-012
    Scenario: A session that is too short is told without its value
      When RespondToAuthChallenge is sent by hand with:
        | ClientId      | client          |
        | ChallengeName | SMS_MFA         |
        | Session       | [19 characters] |
      Then the wire carries InvalidParameterException saying "1 validation error detected: Value at 'session' failed to satisfy constraint: Member must have length greater than or equal to 20"

    @PROTO-011 @PROTO-012 @PROTO-013 @PROTO-021
    Scenario: A pool id of another form is told with its value
      When GetUserPoolMfaConfig is sent by hand with:
        | UserPoolId | nowhere |
      Then the wire carries InvalidParameterException saying "1 validation error detected: Value 'nowhere' at 'userPoolId' failed to satisfy constraint: Member must satisfy regular expression pattern: [\w-]+_[0-9a-zA-Z]+"

    @PROTO-011 @PROTO-013 @PROTO-021
    Scenario: Several broken constraints are counted and joined
      When AdminSetUserPassword is sent by hand with:
        | UserPoolId | a_[54 characters] |
        | Username   | nobody            |
        | Password   | [257 characters]  |
      Then the wire carries these violations:
        | Value 'a_[54 characters]' at 'userPoolId' failed to satisfy constraint: Member must have length less than or equal to 55 |
        | Value at 'password' failed to satisfy constraint: Member must have length less than or equal to 256                       |

  Rule: A session MUST be taken as opaque up to the length that the service gives

    @SESS-013
    Scenario: A session of 8193 characters is too long
      When RespondToAuthChallenge is sent by hand with:
        | ClientId      | client            |
        | ChallengeName | SMS_MFA           |
        | Session       | [8193 characters] |
      Then the wire carries InvalidParameterException

    @SESS-012 @SESS-013
    Scenario Outline: A session of <length> is looked at, and found to be nobody's
      Given a pool with optional SMS
      And Alice is a user
      When RespondToAuthChallenge is sent by hand with:
        | ClientId                        | [client id] |
        | ChallengeName                   | SMS_MFA     |
        | Session                         | [<length>]  |
        | ChallengeResponses.USERNAME     | [user name] |
        | ChallengeResponses.SMS_MFA_CODE | 123456      |
      Then the wire carries NotAuthorizedException

      Examples:
        | length          |
        | 20 characters   |
        | 2048 characters |
        | 8192 characters |

  Rule: Ids, hashes and secrets MUST keep their lengths and their characters

    @PROTO-020
    Scenario Outline: The client id <id> is refused as <refusal>
      When ForgotPassword is sent by hand with:
        | ClientId | <id>   |
        | Username | nobody |
      Then the wire carries <refusal>

      Examples:
        | id               | refusal                   |
        | [129 characters] | InvalidParameterException |
        | no-body          | InvalidParameterException |
        | no body          | InvalidParameterException |
        | [128 characters] | ResourceNotFoundException |
        | a                | ResourceNotFoundException |
        | no_body+         | ResourceNotFoundException |

    @PROTO-021
    Scenario Outline: The pool id <id> is refused as <refusal>
      When DescribeUserPool is sent by hand with:
        | UserPoolId | <id> |
      Then the wire carries <refusal>

      Examples:
        | id                | refusal                   |
        | a_[54 characters] | InvalidParameterException |
        | us-east-1         | InvalidParameterException |
        | us-east-1_        | InvalidParameterException |
        | us-east-1_no-body | InvalidParameterException |
        | a_[53 characters] | ResourceNotFoundException |

    @PROTO-022
    Scenario Outline: The secret hash <hash> is refused as <refusal>
      Given a pool with MFA not required
      And Alice is a user
      When ForgotPassword is sent by hand with:
        | ClientId   | [id of the client with a secret] |
        | Username   | [user name]                      |
        | SecretHash | <hash>                           |
      Then the wire carries <refusal>

      Examples:
        | hash             | refusal                   |
        | [129 characters] | InvalidParameterException |
        | no-hash          | InvalidParameterException |
        | [128 characters] | NotAuthorizedException    |
        | ab+/9=           | NotAuthorizedException    |
