// The sessions of a sign-up: from SignUp to ConfirmSignUp, and from there to a sign-in without another challenge (SIGNUP-009, AUTH-059).
import { refusal } from '../errors'
import { allowsFlow } from '../pool/client-flows'
import type { Services } from '../services'
import type { Attempt } from './attempt'
import type { Session } from './sessions'

type Needs = Pick<Services, 'sessions'>
type SignUpStep = 'SIGN_UP' | 'SIGNED_UP'

/** Only a client that signs in by choice has a use for it; SESS-021 leaves open when it comes. */
export function openSignUp(on: Needs, { pool, client, user }: Attempt): { Session?: string } {
  return allowsFlow(client, 'USER_AUTH') ? { Session: on.sessions.open(pool, client, user, { at: 'SIGN_UP' }) } : {}
}

/** The session of SignUp, if ConfirmSignUp brought one: it must be this user's. */
export const signUpSession = (on: Needs, attempt: Attempt, id: string | undefined): Session | undefined =>
  id === undefined ? undefined : sessionAt(on, attempt, id, 'SIGN_UP')

/** The session that signs in by USER_AUTH, once the sign-up is confirmed. */
export function leadOn(on: Needs, { pool, client, user }: Attempt, session: Session | undefined): { Session?: string } {
  if (!session) return {}
  on.sessions.spend(session)
  return { Session: on.sessions.open(pool, client, user, { at: 'SIGNED_UP' }) }
}

export const endSignUp = (on: Needs, attempt: Attempt, id: string): void =>
  on.sessions.spend(sessionAt(on, attempt, id, 'SIGNED_UP'))

function sessionAt(on: Needs, { pool, client, user }: Attempt, id: string, at: SignUpStep): Session {
  const session = on.sessions.find(pool, id)
  const bound = session.clientId === client.id && session.sub === user.sub && session.step.at === at
  if (!bound) throw refusal('sessionInvalid') // SESS-007
  return session
}
