// The categories that the service counts operations by (QUOTA-002 to QUOTA-005); the first pattern that fits names it.
const categories: readonly (readonly [category: string, operations: RegExp])[] = [
  ['UserAuthentication', /^(Admin)?(InitiateAuth|RespondToAuthChallenge)$/],
  ['UserCreation', /^(SignUp|ConfirmSignUp|AdminCreateUser|AdminConfirmSignUp)$/],
  ['UserAccountRecovery', /^(ChangePassword|(Confirm)?ForgotPassword|AdminResetUserPassword|AdminSetUserPassword)$/],
  ['UserToken', /^(RevokeToken|GetTokensFromRefreshToken)$/],
  ['UserRead', /^(Admin)?GetUser$/],
  [
    'UserUpdate',
    /^(Admin)?(AddUserToGroup|RemoveUserFromGroup|(Update|Delete)UserAttributes|DeleteUser|DisableUser|EnableUser|(User)?GlobalSignOut|VerifyUserAttribute|LinkProviderForUser|DisableProviderForUser)$/,
  ],
  ['UserList', /^ListUsers(InGroup)?$/],
  ['UserPoolRead', /^(DescribeUserPool|ListUserPools)$/],
  ['UserPoolUpdate', /^(Create|Update|Delete)UserPool$/],
  ['UserPoolClientRead', /^(Describe|List)UserPoolClients?$/],
  ['UserPoolClientUpdate', /^(Create|Update|Delete)UserPoolClient$/],
  [
    'UserPoolResourceRead',
    /^Describe|^(Get|List).*(UserPool|Group$|Groups$|Provider|ResourceServer|Tags|Import|Customization)/,
  ],
  [
    'UserPoolResourceUpdate',
    /UserPool|Group$|CustomAttributes$|Provider$|ResourceServer$|^(Un)?[Tt]agResource$|ImportJob$/,
  ],
  ['UserResourceRead', /^(Admin)?(Get|List)|^ResendConfirmationCode$/],
]

/** What is left changes something that belongs to a user: a factor, a device, a passkey. */
export const categoryOf = (operation: string): string =>
  categories.find(([, operations]) => operations.test(operation))?.[0] ?? 'UserResourceUpdate'
