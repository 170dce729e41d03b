// USER_SRP_AUTH: the public values are exchanged and PASSWORD_VERIFIER asks for the proof (AUTH-003, AUTH-069).
import { createHmac } from 'node:crypto'
import { Refusal } from '../../errors'
import type { Client, Pool, User } from '../../pool/pool'
import { hidesUsers, signInUser } from '../existence'
import { required } from '../required'
import { checkSecretHash } from '../secret-hash'
import { openExchange, publicValue, srpVerifier } from '../srp'
import { secondsToProve } from '../srp-exchanges'
import { mayTryPassword } from '../state-of-user'
import type { FlowHandler } from './flow'

interface Claimed {
  readonly userId: string
  readonly salt: string
  readonly verifier: bigint
}

export const srpFlow: FlowHandler = async (on, { pool, client, parameters }) => {
  const username = required(parameters, 'USERNAME')
  const A = publicValue(required(parameters, 'SRP_A'))
  // SRP-005; the service's text is not recorded.
  if (A === undefined) throw new Refusal('InvalidParameterException', 'SRP_A is not a valid public value.')
  checkSecretHash(client, username, parameters.SECRET_HASH)
  const { userId, salt, verifier } = claimed(pool, client, username)
  const exchange = openExchange(A, verifier, on.random.bytes(32))
  const expiresAt = pool.clock.now() + secondsToProve * 1000
  const SECRET_BLOCK = on.srp.add({ exchange, poolId: pool.id, clientId: client.id, userId, expiresAt })
  return {
    ChallengeName: 'PASSWORD_VERIFIER',
    ChallengeParameters: {
      SALT: salt,
      SECRET_BLOCK,
      SRP_B: exchange.B.toString(16),
      USERNAME: userId,
      USER_ID_FOR_SRP: userId,
    }, // CHAL-090
  }
}

function claimed(pool: Pool, client: Client, username: string): Claimed {
  if (!pool.users.find(username) && hidesUsers(client)) return simulated(pool, username)
  const user: User = signInUser(pool, client, username)
  mayTryPassword(pool, user)
  if (!user.password) return simulated(pool, user.username)
  return { userId: user.username, salt: user.password.srpSalt, verifier: user.password.srpVerifier }
}

/** An unknown user looks like a known one: the same salt and id each time (AUTH-051). */
function simulated(pool: Pool, username: string): Claimed {
  const made = (what: string) => createHmac('sha256', pool.disguise).update(`${what}${username}`).digest('hex')
  const userId = made('id').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
  const salt = made('salt').slice(0, 32)
  return { userId, salt, verifier: srpVerifier(pool.id, userId, made('password'), salt) }
}
