// API_SignUp: a new user who has to prove an address, or wait for an administrator (SIGNUP-001 to -023, -060 to -063).
import type { SignUpRequest, SignUpResponse } from '@aws-sdk/client-cognito-identity-provider'
import { openSignUp } from '../auth/automatic-sign-in'
import { checkSecretHash } from '../auth/secret-hash'
import { refusal } from '../errors'
import type { Operation } from '../operation'
import { firstFactorsOf } from '../pool/first-factors'
import type { Pool } from '../pool/pool'
import { postConfirmation, preSignUp, takeWelcome } from '../triggers/sign-up'
import { refuseExisting } from '../users/aliases'
import { checkAttributes, checkRequired, valuesAfter } from '../users/attributes'
import { autoVerifiedChannel } from '../users/auto-verified'
import { issueCode } from '../users/codes'
import { addUser } from '../users/new-user'
import { checkPassword } from '../users/password-policy'
import { setPassword } from '../users/passwords'
import { type Identity, identify } from '../users/usernames'

export const signUp: Operation<SignUpRequest, SignUpResponse, 'pools' | 'random' | 'outbox' | 'sessions'> =
  (on) => async (input) => {
    const { pool, client } = on.pools.client(input.ClientId) // AUTH-030
    checkSecretHash(client, input.Username, input.SecretHash) // AUTH-037, AUTH-038
    if (pool.config.AdminCreateUserConfig?.AllowAdminCreateUserOnly) throw refusal('signUpNotPermitted') // SIGNUP-063
    const identity = identify(pool, input.Username, input.UserAttributes ?? [], on.random) // SIGNUP-022, -023
    checkOptionalPassword(pool, input.Password) // SIGNUP-017 to -020
    checkAttributes(pool, input.UserAttributes ?? [], { client }) // SIGNUP-061, -062
    checkRequired(pool, identity.attributes) // SIGNUP-060
    const asked = { clientId: client.id, metadata: input.ClientMetadata }
    const welcome = await preSignUp(pool, newUserOf(input, identity, asked))
    refuseExisting(pool, input.Username, valuesAfter(identity.attributes), 'userExists') // SIGNUP-012 to -015

    const user = addUser(pool, identity, 'UNCONFIRMED')
    if (input.Password) setPassword(pool, user, input.Password, on.random)
    takeWelcome(pool, user, welcome)
    if (welcome.confirmed) await postConfirmation(pool, user, 'ConfirmSignUp', client.id, input.ClientMetadata)
    const channel = welcome.confirmed ? undefined : autoVerifiedChannel(pool, user)
    const sent = channel && (await issueCode(on, pool, user, 'sign-up', channel, undefined, asked))
    return {
      UserConfirmed: welcome.confirmed,
      ...(sent && { CodeDeliveryDetails: sent }),
      UserSub: user.sub,
      ...openSignUp(on, { pool, client, user }), // SIGNUP-008
    }
  }

/** Only a pool with a first factor beside the password takes users without one (SIGNUP-007). */
function checkOptionalPassword(pool: Pool, password: string | undefined): void {
  if (password !== undefined) checkPassword(pool, password)
  else if (firstFactorsOf(pool.config).every((factor) => factor === 'PASSWORD')) throw refusal('missing', 'Password')
}

const newUserOf = (input: SignUpRequest, { username, attributes }: Identity, asked: { clientId: string }) => ({
  ...asked,
  occasion: 'SignUp' as const,
  userName: username,
  attributes,
  validation: input.ValidationData,
  metadata: input.ClientMetadata,
})
