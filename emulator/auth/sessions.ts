// Sessions of sign-ins in progress: bound to user, client and challenge, good for AuthSessionValidity, spent by a right answer (SESS-001 to SESS-010).
import type { Clock } from '../control/clock'
import { refusal } from '../errors'
import type { Client, MfaName, Pool, User } from '../pool/pool'
import { validitySeconds } from '../pool/validity'
import type { Random } from '../random'
import type { CustomProgress } from './custom/progress'
import type { FirstFactor } from './first-factors'
import type { SrpExchange } from './srp'
import type { Level, Method } from './step-up/levels'

export type Step =
  | { readonly at: 'NEW_PASSWORD_REQUIRED' }
  | { readonly at: 'SOFTWARE_TOKEN_MFA' }
  | { readonly at: 'WEB_AUTHN'; readonly challenge: string }
  | { readonly at: 'CUSTOM_CHALLENGE'; readonly secret: Record<string, string>; readonly metadata: string | null }
  | { readonly at: 'SMS_MFA' | 'EMAIL_OTP'; readonly code: string; readonly destination: string }
  | { readonly at: 'EMAIL_OTP' | 'SMS_OTP'; readonly code: string; readonly destination: string; readonly first: true }
  | { readonly at: 'SELECT_CHALLENGE'; readonly available: readonly FirstFactor[] }
  | { readonly at: 'PASSWORD' | 'PASSWORD_SRP' }
  | { readonly at: 'DEVICE_SRP_AUTH' }
  | { readonly at: 'DEVICE_PASSWORD_VERIFIER'; readonly exchange: SrpExchange; readonly block: string }
  | { readonly at: 'SELECT_MFA_TYPE'; readonly offered: readonly MfaName[] }
  | {
      readonly at: 'MFA_SETUP'
      readonly offered: readonly MfaName[]
      readonly reached: 'issued' | 'associated' | 'verified'
    }

/** What a session waits for: a challenge, a proof that finds it by itself, or the next call of a sign-up. */
export type Held = Step | { readonly at: 'PASSWORD_VERIFIER' | 'SIGN_UP' | 'SIGNED_UP' }

export interface Session {
  readonly id: string
  readonly poolId: string
  readonly clientId: string
  readonly sub: string
  readonly step: Held
  /** Of its pool: each pool's time can be moved on its own. */
  readonly clock: Clock
  readonly expiresAt: number
  /** Of CUSTOM_AUTH: what the define trigger will be told. */
  readonly custom: CustomProgress | undefined
  /** The device that the sign-in named (DEV-010). */
  readonly deviceKey: string | undefined
  readonly proved: readonly Method[] | undefined
  readonly target: Level | undefined
}

/** What a sign-in carries from session to session besides its step. */
type Carried = Partial<Pick<Session, 'custom' | 'deviceKey' | 'proved' | 'target'>>

const isOver = ({ clock, expiresAt }: Session): boolean => clock.now() > expiresAt

/** Stands for a session that led on: it is remembered only to say so (SESS-006). */
const spent = Symbol('spent')

/** Expired and spent sessions are remembered up to this many, so that a server left running does not grow. */
const remembered = 50_000

export class Sessions {
  readonly #held = new Map<string, Session | typeof spent>()

  constructor(private readonly random: Random) {}

  /** A new session for the next step; its time starts now (SESS-002). */
  open(pool: Pool, client: Client, user: User, step: Held, carried: Carried = {}): string {
    const id = `AYABe${this.random.bytes(96).toString('base64url')}` // SESS-015
    const { clock } = pool
    const expiresAt = clock.now() + validitySeconds(client).session * 1000
    const { custom, deviceKey, proved, target } = carried
    const of = { poolId: pool.id, clientId: client.id, sub: user.sub, custom, deviceKey, proved, target }
    const held = { id, step, clock, expiresAt, ...of }
    this.#held.set(id, held)
    this.#forgetOldest()
    return id
  }

  /** The open session of that name in this pool; refuses a missing, unknown, spent or expired one. */
  find(pool: Pool, id: string | undefined): Session {
    if (!id) throw refusal('missing', 'Session') // SESS-008
    const session = this.#held.get(id)
    if (session === spent) throw refusal('sessionSpent')
    if (session === undefined || session.poolId !== pool.id) throw refusal('sessionInvalid') // SESS-007
    if (isOver(session)) throw refusal('sessionExpired') // SESS-005
    return session
  }

  /** The pool and client of an operation that brings nothing but the session. */
  locate(id: string): { poolId: string; clientId: string } {
    const session = this.#held.get(id)
    if (session === spent) throw refusal('sessionSpent')
    if (session === undefined) throw refusal('sessionInvalid')
    return session
  }

  /** The session led to the next step or to tokens (SESS-006). */
  spend(session: Session): void {
    this.#held.set(session.id, spent)
  }

  /** A newer session of the same challenge replaces it: it is stale, not spent (SESS-016, CHAL-086). */
  forget(session: Session): void {
    this.#held.delete(session.id)
  }

  clear(): void {
    this.#held.clear()
  }

  #forgetOldest(): void {
    for (const [id, session] of this.#held) {
      if (this.#held.size <= remembered) return
      if (session !== spent && !isOver(session)) return
      this.#held.delete(id)
    }
  }
}
