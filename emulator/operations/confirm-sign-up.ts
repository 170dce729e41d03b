// API_ConfirmSignUp: the code that was sent makes the user CONFIRMED and proves the address it went to (SIGNUP-024 to -027).
import type { ConfirmSignUpRequest, ConfirmSignUpResponse } from '@aws-sdk/client-cognito-identity-provider'
import { leadOn, signUpSession } from '../auth/automatic-sign-in'
import { checkSecretHash } from '../auth/secret-hash'
import { refusal } from '../errors'
import type { Operation } from '../operation'
import type { User } from '../pool/pool'
import { postConfirmation } from '../triggers/sign-up'
import { prove } from '../users/aliases'
import { matchingCode, spendCode } from '../users/codes'
import type { Channel } from '../users/delivery'
import { knownUser } from '../users/existence'
import { countAttempt } from '../users/limits'

export const confirmSignUp: Operation<ConfirmSignUpRequest, ConfirmSignUpResponse, 'pools' | 'sessions'> =
  (on) => async (input) => {
    const { pool, client } = on.pools.client(input.ClientId) // AUTH-030
    checkSecretHash(client, input.Username, input.SecretHash) // AUTH-037, AUTH-038
    const user = knownUser(pool, client, input.Username)
    if (!user) throw refusal('codeExpired') // the guide: so answers a client that hides users
    if (user.status !== 'UNCONFIRMED') throw refusal('alreadyConfirmed', user.status) // SIGNUP-027
    const session = signUpSession(on, { pool, client, user }, input.Session) // SIGNUP-009
    countAttempt(pool, user, 'ConfirmSignUp') // QUOTA-010
    const { destination } = matchingCode(pool, user, 'sign-up', input.ConfirmationCode) // SIGNUP-025, -026
    const channel = channelWith(user, destination)
    if (channel) prove(pool, user, channel, destination, input.ForceAliasCreation) // SIGNUP-016
    spendCode(user, 'sign-up')
    user.status = 'CONFIRMED'
    user.modifiedAt = pool.clock.now()
    await postConfirmation(pool, user, 'ConfirmSignUp', client.id, input.ClientMetadata)
    return leadOn(on, { pool, client, user }, session)
  }

/** The address may have changed since the code was sent: then nothing is proven. */
const channelWith = (user: User, destination: string): Channel | undefined =>
  (['email', 'phone_number'] as const).find((channel) => user.attributes.get(channel) === destination)
