# Which operations must do without a signature, and which must have one.
Feature: Signatures on the wire

  Rule: An operation of a user MUST be performed without a signature

    @PROTO-004 @AUTH-062
    Scenario Outline: <operation> is looked at without a signature
      When <operation> is sent by hand unsigned
      Then the wire carries InvalidParameterException

      Examples:
        | operation                        |
        | AssociateSoftwareToken           |
        | ChangePassword                   |
        | ConfirmForgotPassword            |
        | ConfirmSignUp                    |
        | DeleteUser                       |
        | DeleteUserAttributes             |
        | ForgotPassword                   |
        | GetTokensFromRefreshToken        |
        | GetUser                          |
        | GetUserAttributeVerificationCode |
        | GlobalSignOut                    |
        | InitiateAuth                     |
        | ResendConfirmationCode           |
        | RespondToAuthChallenge           |
        | RevokeToken                      |
        | SetUserMFAPreference             |
        | SetUserSettings                  |
        | SignUp                           |
        | UpdateUserAttributes             |
        | VerifySoftwareToken              |
        | VerifyUserAttribute              |

    @PROTO-004 @PROTO-025
    Scenario Outline: <operation> is performed for an access token alone
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When <operation> is sent by hand unsigned with:
        | AccessToken | [access token] |
      Then the wire carries an answer of <answer>

      Examples:
        | operation              | answer                      |
        | AssociateSoftwareToken | SecretCode                  |
        | GetUser                | Username and UserAttributes |

    @PROTO-004 @PROTO-019 @PROTO-025
    Scenario: SetUserMFAPreference is performed for an access token alone
      Given a pool with optional TOTP
      And Alice is a user
      And Alice has signed in
      When SetUserMFAPreference is sent by hand unsigned with:
        | AccessToken                      | [access token] |
        | SoftwareTokenMfaSettings.Enabled | false          |
      Then the wire carries an empty answer

    @USES-045
    Scenario Outline: <operation> is looked at without a signature, as the newest operations of a user are
      When <operation> is sent by hand unsigned with:
        | AccessToken | garbage                      |
        | SessionId   | tknb8c4d0e6f2g8h4j0k6m2n8p4q |
      Then the wire carries NotAuthorizedException

      Examples:
        | operation         |
        | ListUserSessions  |
        | RevokeUserSession |

    @PROTO-025
    Scenario Outline: A signature does not stand in for an access token in <operation>
      When <operation> is sent by hand signed by nobody with:
        | AccessToken | garbage |
      Then the wire carries NotAuthorizedException

      Examples:
        | operation              |
        | AssociateSoftwareToken |
        | GetUser                |
        | SetUserMFAPreference   |

  Rule: An operation of an administrator MUST have a signature

    @PROTO-005 @AUTH-062
    Scenario Outline: <operation> is refused without a signature, and looked at with one
      When <operation> is sent by hand unsigned
      Then the call is refused for want of a signature
      When <operation> is sent by hand
      Then the wire carries InvalidParameterException

      Examples:
        | operation                   |
        | AdminConfirmSignUp          |
        | AdminCreateUser             |
        | AdminDeleteSoftwareToken    |
        | AdminDeleteUser             |
        | AdminDeleteUserAttributes   |
        | AdminDisableUser            |
        | AdminEnableUser             |
        | AdminGetUser                |
        | AdminInitiateAuth           |
        | AdminResetUserPassword      |
        | AdminRespondToAuthChallenge |
        | AdminSetUserMFAPreference   |
        | AdminSetUserPassword        |
        | AdminSetUserSettings        |
        | AdminUpdateUserAttributes   |
        | AdminUserGlobalSignOut      |
        | CreateUserPool              |
        | CreateUserPoolClient        |
        | DeleteUserPool              |
        | DeleteUserPoolClient        |
        | DescribeUserPool            |
        | DescribeUserPoolClient      |
        | GetUserPoolMfaConfig        |
        | ListUserPoolClients         |
        | ListUserPools               |
        | ListUsers                   |
        | SetUserPoolMfaConfig        |
        | UpdateUserPool              |
        | UpdateUserPoolClient        |

    @USES-045
    Scenario Outline: <operation> is one of the newest operations, and is refused without a signature
      When <operation> is sent by hand unsigned
      Then the call is refused for want of a signature
      When <operation> is sent by hand
      Then the wire carries InvalidParameterException

      Examples:
        | operation                             |
        | AdminGetUserAuthFactors               |
        | AdminListUserSessions                 |
        | AdminRevokeUserSession                |
        | GetUserPoolClientSessionConfiguration |
        | GetUserPoolSessionConfiguration       |
        | SetUserPoolClientSessionConfiguration |
        | SetUserPoolSessionConfiguration       |
