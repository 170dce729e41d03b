// What a run without credentials holds of a user that signed up: enough to come in as them later, and delete them.
import type { Carrier } from '../wire/told'

/** An authenticator app by its secret; steps up to `spent` are spent. */
export interface HeldApp {
  readonly secret: string
  spent?: number
}

/** What is on the disk as long as the user is there. */
export interface Kept {
  readonly username: string
  /** Given to the run: put back, and never deleted. */
  readonly lent?: boolean
  /** The pool answered that the user is there, or might be there in spite of a refusal. */
  made: boolean
  confirmed: boolean
  sub?: string
  email: string | undefined
  phone: string | undefined
  /** The one in force; while a change is under way, also the one that may be. */
  readonly passwords: string[]
  /** The one in force; while another is being registered, also that one. */
  readonly apps: HeldApp[]
  readonly messages: Record<Carrier, number>
}

/** Tokens and sessions are of this process alone. */
export interface Held extends Kept {
  /** An app was verified while the run holds the user. */
  hasApp: boolean
  /** Refused sign-ins and answers since the last that succeeded: five would lock the user (AUTH-031, AUTH-035). */
  refused: number
  readonly tokens: string[]
  readonly sessions: Set<string>
}

export const heldFrom = (kept: Kept): Held => ({
  ...kept,
  hasApp: false,
  refused: 0,
  tokens: [],
  sessions: new Set(),
})

export const keptOf = ({ tokens: _, sessions: __, hasApp: ___, refused: ____, ...kept }: Held): Kept => kept

/** The name that a pool knows the user by whatever becomes of their addresses (SIGNUP-049). */
export const lastingName = ({ username, sub }: Held): string => (/[@+]/.test(username) ? (sub ?? username) : username)
