// The sessions of a user that a pool keeps account of: one for each sign-in through the API (USES-002, USES-003).
import type { SessionDescriptionType } from '@aws-sdk/client-cognito-identity-provider'
import { invalidParameter, Refusal } from '../errors'
import type { Pool, SignInRecord, TrackedSession, User } from '../pool/pool'
import type { Random } from '../random'

const lowerCaseAndDigits = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Undefined where the pool does not track; the user's least recently used sessions make room (USES-027, USES-028). */
export function trackedSession(pool: Pool, user: User, random: Random): TrackedSession | undefined {
  const { UserSessionTracking, TokenSession } = pool.sessionTracking
  if (UserSessionTracking === 'DISABLED') return undefined
  const held = activeSessions(pool, user).sort((a, b) => a.session.lastActiveAt - b.session.lastActiveAt)
  for (const { signIn } of held.slice(0, Math.max(0, held.length + 1 - TokenSession.MaxPerUser))) signIn.revoked = true
  const now = pool.clock.now()
  return { id: `tkn${random.letters(25, lowerCaseAndDigits)}`, createdAt: now, lastActiveAt: now } // USES-005
}

/** Neither revoked nor expired (USES-014); in the order of the sign-ins. */
function activeSessions(pool: Pool, user: User) {
  const now = pool.clock.now()
  return [...user.signIns.values()].flatMap((signIn) => {
    const { session, revoked, refreshUntil } = signIn
    return session && !revoked && now < refreshUntil ? [{ signIn, session }] : []
  })
}

/** As both lists show them; no source tells the order. The address of the caller is not known here, so it is left out. */
export function listedSessions(pool: Pool, user: User, current?: SignInRecord): SessionDescriptionType[] {
  return activeSessions(pool, user).map(({ signIn, session }) => ({
    SessionId: session.id,
    SessionType: 'TOKEN',
    ClientId: signIn.clientId,
    CreateDate: new Date(session.createdAt),
    LastActiveDate: new Date(session.lastActiveAt),
    DeviceType: 'unknown', // USES-007: what calls the API is no browser
    LastLocation: { Country: 'unknown' }, // USES-009
    IsCurrentSession: signIn === current, // USES-011
  }))
}

/** Revokes what was signed in with that session (USES-018, USES-020). Names and texts of the refusals are ours. */
export function revokeSession(pool: Pool, user: User, id: string, current?: SignInRecord): void {
  const found = activeSessions(pool, user).find(({ session }) => session.id === id)
  if (!found) throw new Refusal('ResourceNotFoundException', 'Session does not exist.')
  if (found.signIn === current) throw invalidParameter('The current session cannot be revoked.') // USES-019
  found.signIn.revoked = true
}
