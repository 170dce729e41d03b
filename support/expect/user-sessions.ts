// Expects what is told of user sessions: the setting of a pool, that of a client, and the list of a user.
import type { SessionDescriptionType } from '@aws-sdk/client-cognito-identity-provider'
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import { listedSession, type WhichSession } from '../tasks/user-sessions'
import type { MfaWorld } from '../world'
import { answerOf } from './answer-of'

/** USES-023, USES-024 */
export function expectTracking(world: MfaWorld, UserSessionTracking: string, MaxPerUser: number): void {
  const expected = { UserPoolId: world.pool.id, UserSessionTracking, TokenSession: { MaxPerUser } }
  assert.deepEqual(answerOf(world), expected)
}

/** USES-032, USES-034 */
export function expectTakingUp(world: MfaWorld, { pool, client }: Actor, MaxValidityMinutes: number): void {
  const expected = { UserPoolId: pool.id, ClientId: client.id, SSOSession: { MaxValidityMinutes } }
  assert.deepEqual(answerOf(world), expected)
}

/** All in one page (USES-014), each an app's and none of managed login (USES-003). */
export function expectSessions(world: MfaWorld, actor: Actor, count: number): void {
  const { Sessions, ...rest } = answerOf(world, actor) as { Sessions?: SessionDescriptionType[] }
  assert.deepEqual(rest, {}, 'what stands beside the sessions')
  const sessions = Sessions ?? []
  assert.lengthOf(sessions, count)
  for (const session of sessions) checkSession(actor, session)
  assert.equal(new Set(sessions.map(({ SessionId }) => SessionId)).size, count, 'different ids')
}

/** Members that no source promises are let be where they have their type (USES-006). */
function checkSession(actor: Actor, session: SessionDescriptionType): void {
  const { SessionId, SessionType, ClientId, CreateDate, LastActiveDate, IsCurrentSession, ...more } = session
  assert.match(SessionId ?? '', /^tkn[a-z0-9]{25}$/, 'the id') // USES-005
  assert.equal(SessionType, 'TOKEN')
  const clients = Object.values(actor.pool.clients).map(({ id }) => id)
  assert.include([...clients, actor.client.id], ClientId)
  assert.instanceOf(CreateDate, Date)
  assert.isAtLeast(Number(LastActiveDate), Number(CreateDate), 'the last activity')
  assert.isBoolean(IsCurrentSession)
  const { DeviceType = '', LastIPAddress = '', LastLocation = {}, ...unknown } = more
  assert.deepEqual(unknown, {}, 'what else is told of the session') // USES-010: no OriginSessionId
  assert.isString(DeviceType)
  assert.isString(LastIPAddress)
  assert.containsAllKeys({ City: '', Country: '' }, Object.keys({ Country: '', ...LastLocation }))
}

export function expectClients(actor: Actor, count: number): void {
  assert.equal(new Set(actor.userSessions.map(({ ClientId }) => ClientId)).size, count, 'different app clients')
}

/** Undefined for none at all (USES-011). */
export function expectCurrent(world: MfaWorld, actor: Actor, which: WhichSession | undefined): void {
  answerOf(world, actor)
  const current = actor.userSessions.filter(({ IsCurrentSession }) => IsCurrentSession)
  assert.deepEqual(current, which ? [listedSession(actor, which)] : [])
}

/** To a second: requests take time, and the clock of a pool goes on meanwhile. */
export function expectActiveAfter(actor: Actor, which: WhichSession, seconds: number): void {
  const { CreateDate, LastActiveDate } = listedSession(actor, which)
  assert.approximately((Number(LastActiveDate) - Number(CreateDate)) / 1000, seconds, 5)
}
