// The registry: every operation of the API that the embedded pool plays, by its name.
import type { Registry } from '../operation'
import { addCustomAttributes } from './add-custom-attributes'
import { addUserPoolClientSecret } from './add-user-pool-client-secret'
import { adminAddUserToGroup } from './admin-add-user-to-group'
import { adminConfirmSignUp } from './admin-confirm-sign-up'
import { adminCreateUser } from './admin-create-user'
import { adminDeleteSoftwareToken } from './admin-delete-software-token'
import { adminDeleteUser } from './admin-delete-user'
import { adminDeleteUserAttributes } from './admin-delete-user-attributes'
import { adminDisableUser } from './admin-disable-user'
import { adminEnableUser } from './admin-enable-user'
import { adminForgetDevice } from './admin-forget-device'
import { adminGetDevice } from './admin-get-device'
import { adminGetUser } from './admin-get-user'
import { adminGetUserAuthFactors } from './admin-get-user-auth-factors'
import { adminInitiateAuth } from './admin-initiate-auth'
import { adminListDevices } from './admin-list-devices'
import { adminListGroupsForUser } from './admin-list-groups-for-user'
import { adminListUserSessions } from './admin-list-user-sessions'
import { adminRemoveUserFromGroup } from './admin-remove-user-from-group'
import { adminResetUserPassword } from './admin-reset-user-password'
import { adminRespondToAuthChallenge } from './admin-respond-to-auth-challenge'
import { adminRevokeUserSession } from './admin-revoke-user-session'
import { adminSetUserMfaPreference } from './admin-set-user-mfa-preference'
import { adminSetUserPassword } from './admin-set-user-password'
import { adminSetUserSettings } from './admin-set-user-settings'
import { adminUpdateDeviceStatus } from './admin-update-device-status'
import { adminUpdateUserAttributes } from './admin-update-user-attributes'
import { adminUserGlobalSignOut } from './admin-user-global-sign-out'
import { associateSoftwareToken } from './associate-software-token'
import { changePassword } from './change-password'
import { completeWebAuthnRegistration } from './complete-web-authn-registration'
import { confirmDevice } from './confirm-device'
import { confirmForgotPassword } from './confirm-forgot-password'
import { confirmSignUp } from './confirm-sign-up'
import { createGroup } from './create-group'
import { createUserPool } from './create-user-pool'
import { createUserPoolClient } from './create-user-pool-client'
import { deleteGroup } from './delete-group'
import { deleteUser } from './delete-user'
import { deleteUserAttributes } from './delete-user-attributes'
import { deleteUserPool } from './delete-user-pool'
import { deleteUserPoolClient } from './delete-user-pool-client'
import { deleteUserPoolClientSecret } from './delete-user-pool-client-secret'
import { deleteWebAuthnCredential } from './delete-web-authn-credential'
import { describeUserPool } from './describe-user-pool'
import { describeUserPoolClient } from './describe-user-pool-client'
import { forgetDevice } from './forget-device'
import { forgotPassword } from './forgot-password'
import { getDevice } from './get-device'
import { getGroup } from './get-group'
import { getTokensFromRefreshToken } from './get-tokens-from-refresh-token'
import { getUser } from './get-user'
import { getUserAttributeVerificationCode } from './get-user-attribute-verification-code'
import { getUserAuthFactors } from './get-user-auth-factors'
import { getUserPoolClientSessionConfiguration } from './get-user-pool-client-session-configuration'
import { getUserPoolMfaConfig } from './get-user-pool-mfa-config'
import { getUserPoolSessionConfiguration } from './get-user-pool-session-configuration'
import { globalSignOut } from './global-sign-out'
import { initiateAuth } from './initiate-auth'
import { listDevices } from './list-devices'
import { listGroups } from './list-groups'
import { listUserPoolClientSecrets } from './list-user-pool-client-secrets'
import { listUserPoolClients } from './list-user-pool-clients'
import { listUserPools } from './list-user-pools'
import { listUserSessions } from './list-user-sessions'
import { listUsers } from './list-users'
import { listUsersInGroup } from './list-users-in-group'
import { listWebAuthnCredentials } from './list-web-authn-credentials'
import { resendConfirmationCode } from './resend-confirmation-code'
import { respondToAuthChallenge } from './respond-to-auth-challenge'
import { revokeToken } from './revoke-token'
import { revokeUserSession } from './revoke-user-session'
import { setUserMfaPreference } from './set-user-mfa-preference'
import { setUserPoolClientSessionConfiguration } from './set-user-pool-client-session-configuration'
import { setUserPoolMfaConfig } from './set-user-pool-mfa-config'
import { setUserPoolSessionConfiguration } from './set-user-pool-session-configuration'
import { setUserSettings } from './set-user-settings'
import { signUp } from './sign-up'
import { startWebAuthnRegistration } from './start-web-authn-registration'
import { updateDeviceStatus } from './update-device-status'
import { updateGroup } from './update-group'
import { updateUserAttributes } from './update-user-attributes'
import { updateUserPool } from './update-user-pool'
import { updateUserPoolClient } from './update-user-pool-client'
import { verifySoftwareToken } from './verify-software-token'
import { verifyUserAttribute } from './verify-user-attribute'

export const registry: Registry = {
  AdminRevokeUserSession: adminRevokeUserSession,
  RevokeUserSession: revokeUserSession,
  AdminListUserSessions: adminListUserSessions,
  ListUserSessions: listUserSessions,
  SetUserPoolClientSessionConfiguration: setUserPoolClientSessionConfiguration,
  GetUserPoolClientSessionConfiguration: getUserPoolClientSessionConfiguration,
  SetUserPoolSessionConfiguration: setUserPoolSessionConfiguration,
  GetUserPoolSessionConfiguration: getUserPoolSessionConfiguration,
  AddCustomAttributes: addCustomAttributes,
  AddUserPoolClientSecret: addUserPoolClientSecret,
  AdminAddUserToGroup: adminAddUserToGroup,
  AdminConfirmSignUp: adminConfirmSignUp,
  AdminCreateUser: adminCreateUser,
  AdminDeleteSoftwareToken: adminDeleteSoftwareToken,
  AdminDeleteUser: adminDeleteUser,
  AdminDeleteUserAttributes: adminDeleteUserAttributes,
  AdminDisableUser: adminDisableUser,
  AdminEnableUser: adminEnableUser,
  AdminForgetDevice: adminForgetDevice,
  AdminGetDevice: adminGetDevice,
  AdminGetUser: adminGetUser,
  AdminGetUserAuthFactors: adminGetUserAuthFactors,
  AdminInitiateAuth: adminInitiateAuth,
  AdminListDevices: adminListDevices,
  AdminListGroupsForUser: adminListGroupsForUser,
  AdminRemoveUserFromGroup: adminRemoveUserFromGroup,
  AdminResetUserPassword: adminResetUserPassword,
  AdminRespondToAuthChallenge: adminRespondToAuthChallenge,
  AdminSetUserMFAPreference: adminSetUserMfaPreference,
  AdminSetUserPassword: adminSetUserPassword,
  AdminSetUserSettings: adminSetUserSettings,
  AdminUpdateDeviceStatus: adminUpdateDeviceStatus,
  AdminUpdateUserAttributes: adminUpdateUserAttributes,
  AdminUserGlobalSignOut: adminUserGlobalSignOut,
  AssociateSoftwareToken: associateSoftwareToken,
  ChangePassword: changePassword,
  CompleteWebAuthnRegistration: completeWebAuthnRegistration,
  ConfirmDevice: confirmDevice,
  ConfirmForgotPassword: confirmForgotPassword,
  ConfirmSignUp: confirmSignUp,
  CreateGroup: createGroup,
  CreateUserPool: createUserPool,
  CreateUserPoolClient: createUserPoolClient,
  DeleteGroup: deleteGroup,
  DeleteUser: deleteUser,
  DeleteUserAttributes: deleteUserAttributes,
  DeleteUserPool: deleteUserPool,
  DeleteUserPoolClient: deleteUserPoolClient,
  DeleteUserPoolClientSecret: deleteUserPoolClientSecret,
  DeleteWebAuthnCredential: deleteWebAuthnCredential,
  DescribeUserPool: describeUserPool,
  DescribeUserPoolClient: describeUserPoolClient,
  ForgetDevice: forgetDevice,
  ForgotPassword: forgotPassword,
  GetDevice: getDevice,
  GetGroup: getGroup,
  GetTokensFromRefreshToken: getTokensFromRefreshToken,
  GetUser: getUser,
  GetUserAttributeVerificationCode: getUserAttributeVerificationCode,
  GetUserAuthFactors: getUserAuthFactors,
  GetUserPoolMfaConfig: getUserPoolMfaConfig,
  GlobalSignOut: globalSignOut,
  InitiateAuth: initiateAuth,
  ListDevices: listDevices,
  ListGroups: listGroups,
  ListUserPoolClients: listUserPoolClients,
  ListUserPoolClientSecrets: listUserPoolClientSecrets,
  ListUserPools: listUserPools,
  ListUsers: listUsers,
  ListUsersInGroup: listUsersInGroup,
  ListWebAuthnCredentials: listWebAuthnCredentials,
  ResendConfirmationCode: resendConfirmationCode,
  RespondToAuthChallenge: respondToAuthChallenge,
  RevokeToken: revokeToken,
  SetUserMFAPreference: setUserMfaPreference,
  SetUserPoolMfaConfig: setUserPoolMfaConfig,
  SetUserSettings: setUserSettings,
  SignUp: signUp,
  StartWebAuthnRegistration: startWebAuthnRegistration,
  UpdateDeviceStatus: updateDeviceStatus,
  UpdateGroup: updateGroup,
  UpdateUserAttributes: updateUserAttributes,
  UpdateUserPool: updateUserPool,
  UpdateUserPoolClient: updateUserPoolClient,
  VerifySoftwareToken: verifySoftwareToken,
  VerifyUserAttribute: verifyUserAttribute,
}
