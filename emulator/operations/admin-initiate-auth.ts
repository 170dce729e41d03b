// API_AdminInitiateAuth: starts a sign-in through the admin API (AUTH-001, AUTH-063).
import type { AdminInitiateAuthRequest, AdminInitiateAuthResponse } from '@aws-sdk/client-cognito-identity-provider'
import type { AuthServices } from '../auth/attempt'
import { start } from '../auth/flows'
import type { Operation } from '../operation'

export const adminInitiateAuth: Operation<AdminInitiateAuthRequest, AdminInitiateAuthResponse, keyof AuthServices> =
  (on) => (input) => {
    const { pool, client } = on.pools.clientOf(input.UserPoolId, input.ClientId)
    const flow = input.AuthFlow ?? 'USER_AUTH'
    return start(on, flow, {
      door: 'admin',
      pool,
      client,
      session: input.Session,
      parameters: input.AuthParameters ?? {},
      metadata: input.ClientMetadata,
    })
  }
