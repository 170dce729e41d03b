// The registry: every operation of the API that the embedded pool plays, by its name.
import type { Registry } from '../operation'
import { addCustomAttributes } from './add-custom-attributes'
import { adminDeleteSoftwareToken } from './admin-delete-software-token'
import { adminInitiateAuth } from './admin-initiate-auth'
import { adminRespondToAuthChallenge } from './admin-respond-to-auth-challenge'
import { adminSetUserMfaPreference } from './admin-set-user-mfa-preference'
import { adminUserGlobalSignOut } from './admin-user-global-sign-out'
import { associateSoftwareToken } from './associate-software-token'
import { createUserPool } from './create-user-pool'
import { createUserPoolClient } from './create-user-pool-client'
import { deleteUserPool } from './delete-user-pool'
import { deleteUserPoolClient } from './delete-user-pool-client'
import { describeUserPool } from './describe-user-pool'
import { describeUserPoolClient } from './describe-user-pool-client'
import { getTokensFromRefreshToken } from './get-tokens-from-refresh-token'
import { getUserPoolMfaConfig } from './get-user-pool-mfa-config'
import { globalSignOut } from './global-sign-out'
import { initiateAuth } from './initiate-auth'
import { listUserPoolClients } from './list-user-pool-clients'
import { listUserPools } from './list-user-pools'
import { respondToAuthChallenge } from './respond-to-auth-challenge'
import { revokeToken } from './revoke-token'
import { setUserMfaPreference } from './set-user-mfa-preference'
import { setUserPoolMfaConfig } from './set-user-pool-mfa-config'
import { updateUserPool } from './update-user-pool'
import { updateUserPoolClient } from './update-user-pool-client'
import { verifySoftwareToken } from './verify-software-token'

export const registry: Registry = {
  AddCustomAttributes: addCustomAttributes,
  AdminDeleteSoftwareToken: adminDeleteSoftwareToken,
  AdminInitiateAuth: adminInitiateAuth,
  AdminRespondToAuthChallenge: adminRespondToAuthChallenge,
  AdminSetUserMFAPreference: adminSetUserMfaPreference,
  AdminUserGlobalSignOut: adminUserGlobalSignOut,
  AssociateSoftwareToken: associateSoftwareToken,
  CreateUserPoolClient: createUserPoolClient,
  CreateUserPool: createUserPool,
  DeleteUserPoolClient: deleteUserPoolClient,
  DeleteUserPool: deleteUserPool,
  DescribeUserPoolClient: describeUserPoolClient,
  DescribeUserPool: describeUserPool,
  GetTokensFromRefreshToken: getTokensFromRefreshToken,
  GetUserPoolMfaConfig: getUserPoolMfaConfig,
  GlobalSignOut: globalSignOut,
  InitiateAuth: initiateAuth,
  ListUserPoolClients: listUserPoolClients,
  ListUserPools: listUserPools,
  RespondToAuthChallenge: respondToAuthChallenge,
  RevokeToken: revokeToken,
  SetUserMFAPreference: setUserMfaPreference,
  SetUserPoolMfaConfig: setUserPoolMfaConfig,
  UpdateUserPoolClient: updateUserPoolClient,
  UpdateUserPool: updateUserPool,
  VerifySoftwareToken: verifySoftwareToken,
}
