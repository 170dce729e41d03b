# What a refusal must be on the wire: its status, its headers and its body.
Feature: Refusals on the wire

  Rule: A refusal MUST tell the same name and text in its body and in its headers, with status 400

    @PROTO-006 @PROTO-007 @PROTO-030 @PROTO-031
    Scenario: A wrong password is refused with its name and text
      Given a pool with MFA not required
      And Alice is a user
      When InitiateAuth is sent by hand with:
        | ClientId                | [client id]        |
        | AuthFlow                | USER_PASSWORD_AUTH |
        | AuthParameters.USERNAME | [user name]        |
        | AuthParameters.PASSWORD | Wrong-0-password   |
      Then the wire carries NotAuthorizedException saying "Incorrect username or password."
      And each answer has a request id of its own

    @PROTO-006 @PROTO-007 @PROTO-031
    Scenario: A user who does not exist is refused with status 400
      Given a pool with MFA not required
      And Alice is a user
      When InitiateAuth is sent by hand with:
        | ClientId                | [client id]        |
        | AuthFlow                | USER_PASSWORD_AUTH |
        | AuthParameters.USERNAME | nobody             |
        | AuthParameters.PASSWORD | Wrong-0-password   |
      Then the wire carries UserNotFoundException

    @PROTO-006 @PROTO-007 @PROTO-031
    Scenario: A client that does not exist is refused with status 400
      When InitiateAuth is sent by hand with:
        | ClientId                | nobody             |
        | AuthFlow                | USER_PASSWORD_AUTH |
        | AuthParameters.USERNAME | nobody             |
        | AuthParameters.PASSWORD | Wrong-0-password   |
      Then the wire carries ResourceNotFoundException

    @PROTO-007
    Scenario: A feature of a higher plan is refused with status 400
      When CreateUserPool is sent by hand with:
        | PoolName                            | mfa   |
        | UserPoolAddOns.AdvancedSecurityMode | AUDIT |
      Then the wire carries FeatureUnavailableInTierException

    @PROTO-006 @PROTO-007 @PROTO-031
    Scenario: A parameter that is missing is refused with its name and text
      Given a pool with MFA not required
      And Alice is a user
      When InitiateAuth is sent by hand with:
        | ClientId                | [client id]        |
        | AuthFlow                | USER_PASSWORD_AUTH |
        | AuthParameters.USERNAME | [user name]        |
      Then the wire carries InvalidParameterException saying "Missing required parameter PASSWORD"

  Rule: A pool that does not exist MUST be refused as not found

    @PROTO-028
    Scenario Outline: <operation> in an unknown pool is refused
      When <operation> is sent by hand with:
        | UserPoolId | us-east-1_Nobody000 |
        | <member>   | <value>             |
      Then the wire carries ResourceNotFoundException

      Examples:
        | operation             | member     | value               |
        | DescribeUserPool      | UserPoolId | us-east-1_Nobody000 |
        | DeleteUserPool        | UserPoolId | us-east-1_Nobody000 |
        | UpdateUserPool        | UserPoolId | us-east-1_Nobody000 |
        | CreateUserPoolClient  | ClientName | client              |
        | ListUserPoolClients   | UserPoolId | us-east-1_Nobody000 |
        | ListUsers             | UserPoolId | us-east-1_Nobody000 |
        | AdminGetUser          | Username   | nobody              |
        | AdminCreateUser       | Username   | nobody              |
        | AdminSetUserMFAPreference | Username | nobody            |
