// Who enrols an authenticator app: a signed-in user by access token, or a user inside MFA_SETUP by session (TOTP-003, TOTP-035).
import { invalidParameter, refusal } from '../errors'
import type { Client, Pool, User } from '../pool/pool'
import type { AuthServices } from './attempt'
import { poolOffers } from './factors'
import type { Session, Step } from './sessions'

export type SetUpStep = Extract<Step, { at: 'MFA_SETUP' }>

export interface Enrolment {
  readonly pool: Pool
  readonly client: Client
  readonly user: User
  /** Set when the user came by session. */
  readonly setUp: { readonly session: Session; readonly step: SetUpStep } | undefined
}

interface Credentials {
  AccessToken?: string | undefined
  Session?: string | undefined
}

type Needs = Pick<AuthServices, 'tokens' | 'sessions' | 'pools'>

export async function enrolment(on: Needs, { AccessToken, Session }: Credentials): Promise<Enrolment> {
  // Neither or both: the rule is TOTP-003, the text is not known (OPEN 14).
  if (!AccessToken === !Session) throw invalidParameter('Either AccessToken or Session must be given, and not both.')
  const found = AccessToken ? await byToken(on, AccessToken) : bySession(on, Session ?? '')
  if (!poolOffers(found.pool, 'SOFTWARE_TOKEN_MFA')) throw refusal('totpNotOffered') // TOTP-023
  return found
}

async function byToken(on: Needs, token: string): Promise<Enrolment> {
  const { pool, client, user } = await on.tokens.holder(token)
  return { pool, client, user, setUp: undefined }
}

function bySession(on: Needs, id: string): Enrolment {
  const { poolId, clientId } = on.sessions.locate(id)
  const { pool, client } = on.pools.clientOf(poolId, clientId)
  const session = on.sessions.find(pool, id)
  const user = pool.users.bySub(session.sub)
  const { step } = session
  if (!user || step.at !== 'MFA_SETUP' || !step.offered.includes('SOFTWARE_TOKEN_MFA')) throw refusal('sessionInvalid')
  return { pool, client, user, setUp: { session, step } }
}

/** The session of the next call; the one before it is stale (SESS-016). */
export function advance(on: Needs, { pool, client, user, setUp }: Enrolment, reached: SetUpStep['reached']) {
  if (!setUp) return {}
  on.sessions.forget(setUp.session)
  return { Session: on.sessions.open(pool, client, user, { ...setUp.step, reached }, setUp.session) }
}
