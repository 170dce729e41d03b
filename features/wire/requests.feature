# What a request must be on the wire for the service to perform it: its method, path, headers and body.
Feature: Requests on the wire

  Rule: A call MUST be AWS JSON 1.1 with its operation in X-Amz-Target

    @PROTO-001 @PROTO-002
    Scenario: A call as the SDK writes it is performed
      Given a pool with MFA not required
      And Alice is a user
      When InitiateAuth is sent by hand with:
        | ClientId                | [client id]        |
        | AuthFlow                | USER_PASSWORD_AUTH |
        | AuthParameters.USERNAME | [user name]        |
        | AuthParameters.PASSWORD | [password]         |
      Then the wire carries an answer of AuthenticationResult and ChallengeParameters

    @PROTO-001 @PROTO-002
    Scenario Outline: A call <change> is not performed
      Given a pool with MFA not required
      And Alice is a user
      When InitiateAuth is sent by hand <change> with:
        | ClientId                | [client id]        |
        | AuthFlow                | USER_PASSWORD_AUTH |
        | AuthParameters.USERNAME | [user name]        |
        | AuthParameters.PASSWORD | [password]         |
      Then the call is not performed

      Examples:
        | change                                                                                     |
        | without the header content-type                                                            |
        | with the header content-type set to "application/json"                                     |
        | with the header content-type set to "application/x-www-form-urlencoded"                    |
        | without the header x-amz-target                                                            |
        | with the header x-amz-target set to "InitiateAuth"                                         |
        | with the header x-amz-target set to "AWSCognitoIdentityProviderService.InitiateAuths"      |
        | with the header x-amz-target set to "AWSCognitoIdentityService.InitiateAuth"               |
        | as GET                                                                                     |
        | as PUT                                                                                     |
        | with the body ''                                                                           |
        | with the body '[]'                                                                         |
        | with the body 'null'                                                                       |
        | with the body '"InitiateAuth"'                                                             |
        | with the body '{"ClientId":'                                                               |
        | with the body '{"AuthFlow":"USER_PASSWORD_AUTH","ClientId":7,"AuthParameters":{}}'         |
        | with the body '{"AuthFlow":"USER_PASSWORD_AUTH","ClientId":"client","AuthParameters":[]}'  |

  Rule: An answer MUST have a request id and plain JSON of its members

    @PROTO-009
    Scenario: Successes and refusals have request ids of their own
      Given a pool with MFA not required
      And Alice is a user
      When AdminGetUser is sent by hand with:
        | UserPoolId | [pool id]   |
        | Username   | [user name] |
      And AdminGetUser is sent by hand with:
        | UserPoolId | [pool id]   |
        | Username   | [user name] |
      And AdminGetUser is sent by hand with:
        | UserPoolId | [pool id] |
        | Username   | nobody    |
      Then the wire carries UserNotFoundException
      And each answer has a request id of its own

    @PROTO-017
    Scenario: Times of a user are numbers of seconds
      Given a pool with MFA not required
      And Alice is a user
      When AdminGetUser is sent by hand with:
        | UserPoolId | [pool id]   |
        | Username   | [user name] |
      Then the wire carries UserCreateDate as seconds since 1970
      And the wire carries UserLastModifiedDate as seconds since 1970

    @PROTO-017
    Scenario: Times of a pool are numbers of seconds
      Given a pool with MFA not required
      And Alice is a user
      When DescribeUserPool is sent by hand with:
        | UserPoolId | [pool id] |
      Then the wire carries UserPool.CreationDate as seconds since 1970
      And the wire carries UserPool.LastModifiedDate as seconds since 1970

    @PROTO-019
    Scenario Outline: <operation> answers an empty object
      Given a pool with optional TOTP
      And Alice is a user
      When <operation> is sent by hand with:
        | UserPoolId | [pool id]   |
        | Username   | [user name] |
        | <member>   | <value>     |
      Then the wire carries an empty answer

      Examples:
        | operation                 | member                           | value      |
        | AdminSetUserPassword      | Password                         | [password] |
        | AdminSetUserMFAPreference | SoftwareTokenMfaSettings.Enabled | false      |
        | AdminUserGlobalSignOut    | Username                         | [user name] |

    @PROTO-019
    Scenario: GlobalSignOut answers an empty object
      Given a pool with MFA not required
      And Alice is a user
      And Alice has signed in
      When GlobalSignOut is sent by hand with:
        | AccessToken | [access token] |
      Then the wire carries an empty answer

    @POOL-003
    Scenario: A factor that was never configured is left out and not null
      Given a pool with optional TOTP alone and no other first factor
      And Alice is a user
      When GetUserPoolMfaConfig is sent by hand with:
        | UserPoolId | [pool id] |
      Then the wire carries an answer of MfaConfiguration and SoftwareTokenMfaConfiguration
