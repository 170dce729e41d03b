// API_ForgotPassword: sends a code to reset the password to a proven address (SIGNUP-030 to -036, AUTH-076, POOL-052).
import type { ForgotPasswordRequest, ForgotPasswordResponse } from '@aws-sdk/client-cognito-identity-provider'
import { hidesUsers } from '../auth/existence'
import { migrate } from '../auth/migration'
import { checkSecretHash } from '../auth/secret-hash'
import { refusal } from '../errors'
import type { Operation } from '../operation'
import { issueCode } from '../users/codes'
import { knownUser, simulatedDelivery } from '../users/existence'
import { countAttempt } from '../users/limits'
import { recoveryChannel, refuseIfAdminOnly } from '../users/recovery'

export const forgotPassword: Operation<ForgotPasswordRequest, ForgotPasswordResponse, 'pools' | 'random' | 'outbox'> =
  (on) => async (input) => {
    const { pool, client } = on.pools.client(input.ClientId) // AUTH-030
    checkSecretHash(client, input.Username, input.SecretHash) // AUTH-037, AUTH-038
    refuseIfAdminOnly(pool)
    const { ClientId: clientId = '', Username: login, ClientMetadata: metadata } = input
    await migrate(on, pool, { occasion: 'ForgotPassword', login, clientId, metadata })
    const user = knownUser(pool, client, input.Username) // SIGNUP-030
    if (!user) return { CodeDeliveryDetails: simulatedDelivery(pool, input.Username) } // SIGNUP-031
    if (user.status === 'FORCE_CHANGE_PASSWORD') throw refusal('userMayNotConfirmReset') // SIGNUP-035
    countAttempt(pool, user, 'PasswordReset') // QUOTA-010
    const channel = recoveryChannel(pool, user)
    const asked = { clientId: client.id, metadata: input.ClientMetadata }
    if (channel)
      return { CodeDeliveryDetails: await issueCode(on, pool, user, 'forgot-password', channel, undefined, asked) } // SIGNUP-033
    if (!hidesUsers(client)) throw refusal('noRecoveryChannel') // SIGNUP-034, POOL-052
    return { CodeDeliveryDetails: simulatedDelivery(pool, input.Username) } // AUTH-076
  }
