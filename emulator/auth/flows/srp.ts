// USER_SRP_AUTH: the public values are exchanged and PASSWORD_VERIFIER asks for the proof (AUTH-003, AUTH-069).
import { createHmac } from 'node:crypto'
import { Refusal } from '../../errors'
import type { Client, Pool, User } from '../../pool/pool'
import type { Answer, Attempt, AuthServices } from '../attempt'
import { beforeAuthentication } from '../before-authentication'
import { hidesUsers, signInUser } from '../existence'
import { required } from '../required'
import { checkSecretHash } from '../secret-hash'
import { openExchange, publicValue, srpVerifier } from '../srp'
import { secondsToProve } from '../srp-exchanges'
import { mayTryPassword } from '../state-of-user'
import type { FlowHandler } from './flow'

type Place = Pick<Attempt, 'pool' | 'client' | 'deviceKey' | 'custom' | 'proved' | 'target'>

interface Claimed {
  readonly userId: string
  readonly salt: string
  readonly verifier: bigint
}

export const srpFlow: FlowHandler = async (on, start) => {
  const { pool, client, parameters } = start
  const username = required(parameters, 'USERNAME')
  const A = checked(required(parameters, 'SRP_A'))
  checkSecretHash(client, username, parameters.SECRET_HASH)
  await beforeAuthentication(start, username)
  return askForProof(on, { pool, client, deviceKey: parameters.DEVICE_KEY }, username, A)
}

/** The SRP step of a choice-based sign-in: it has a session, which ends with the proof, right or wrong (AUTH-075, SESS-018). */
export function openExchangeFor(on: AuthServices, attempt: Attempt, login: string, publicText: string): Answer {
  const { pool, client, user } = attempt
  const A = checked(publicText)
  const Session = on.sessions.open(pool, client, user, { at: 'PASSWORD_VERIFIER' })
  return { ...askForProof(on, attempt, login, A, Session), Session }
}

function checked(publicText: string): bigint {
  const A = publicValue(publicText)
  // SRP-005; the service's text is not recorded.
  if (A === undefined) throw new Refusal('InvalidParameterException', 'SRP_A is not a valid public value.')
  return A
}

function askForProof(on: AuthServices, at: Place, username: string, A: bigint, sessionId?: string): Answer {
  const { pool, client, deviceKey, custom, proved, target } = at
  const { userId, salt, verifier } = claimed(pool, client, username)
  const exchange = openExchange(A, verifier, on.random.bytes(32))
  const expiresAt = pool.clock.now() + secondsToProve * 1000
  const of = { poolId: pool.id, clientId: client.id, userId, deviceKey, sessionId, custom, proved, target }
  const SECRET_BLOCK = on.srp.add({ ...of, exchange, expiresAt })
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
