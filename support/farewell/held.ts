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
  readonly tokens: string[]
  readonly sessions: Set<string>
}

export const heldFrom = (kept: Kept): Held => ({ ...kept, tokens: [], sessions: new Set() })

export const keptOf = ({ tokens: _, sessions: __, ...kept }: Held): Kept => kept

/** The name that a pool knows the user by whatever becomes of their addresses (SIGNUP-049). */
export const lastingName = ({ username, sub }: Held): string => (/[@+]/.test(username) ? (sub ?? username) : username)
