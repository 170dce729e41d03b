// API_InitiateAuth: starts a sign-in through the user API (AUTH-001 to AUTH-003).
import type { InitiateAuthRequest, InitiateAuthResponse } from '@aws-sdk/client-cognito-identity-provider'
import type { AuthServices } from '../auth/attempt'
import { start } from '../auth/flows'
import type { Operation } from '../operation'

export const initiateAuth: Operation<InitiateAuthRequest, InitiateAuthResponse, keyof AuthServices> =
  (on) => (input) => {
    const { pool, client } = on.pools.client(input.ClientId)
    const flow = input.AuthFlow ?? 'USER_AUTH'
    return start(on, flow, {
      door: 'user',
      pool,
      client,
      session: input.Session,
      parameters: input.AuthParameters ?? {},
      metadata: input.ClientMetadata,
    })
  }
