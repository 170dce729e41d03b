// What comes after the first factor: one ordered list, first rule that applies wins; its order is the contract and the docs print it.
import { standsInForMfa } from '../devices/device'
import { Refusal } from '../errors'
import type { Device, MfaName, Pool, User } from '../pool/pool'
import { canSetUp, eligible, usable } from './factors'

export type Next =
  | { readonly at: 'NEW_PASSWORD_REQUIRED' }
  | { readonly at: 'MFA'; readonly factor: MfaName }
  | { readonly at: 'SELECT_MFA_TYPE' | 'MFA_SETUP'; readonly offered: readonly MfaName[] }
  | { readonly at: 'DEVICE_SRP_AUTH' }
  | { readonly at: 'DONE' }

/** What the rules look at. */
export interface Facts {
  readonly mustChangePassword: boolean
  /** A device that the sign-in named may stand in for MFA. */
  readonly remembered: boolean
  readonly mode: 'OFF' | 'OPTIONAL' | 'ON'
  /** The preferred factor, if it can be used. */
  readonly preferred: MfaName | undefined
  /** OPTIONAL: factors the user turned on. ON: factors the user has, the recovery channel left out. */
  readonly factors: readonly MfaName[]
  readonly canSetUp: readonly MfaName[]
}

export function factsOf(pool: Pool, user: User, device?: Device): Facts {
  const mode = pool.mfa.MfaConfiguration
  const has = usable(pool, user)
  return {
    mustChangePassword: user.status === 'FORCE_CHANGE_PASSWORD',
    remembered: standsInForMfa(pool, device),
    mode,
    preferred: has.find((factor) => factor === user.mfaPreferred),
    factors: mode === 'ON' ? eligible(pool, user) : has.filter((factor) => user.mfaEnabled.has(factor)),
    canSetUp: canSetUp(pool, user),
  }
}

export interface Rule {
  readonly when: string
  readonly asks: string
  readonly facts: readonly string[]
  readonly applies: (facts: Facts) => boolean
  readonly next: (facts: Facts) => Next
}

const only = (facts: Facts): MfaName => facts.factors[0] as MfaName

export const afterFirstFactor: readonly Rule[] = [
  {
    when: 'the password is temporary',
    asks: 'NEW_PASSWORD_REQUIRED',
    facts: ['CHAL-111', 'CHAL-117'],
    applies: (f) => f.mustChangePassword,
    next: () => ({ at: 'NEW_PASSWORD_REQUIRED' }),
  },
  {
    when: 'the pool has MFA off',
    asks: 'tokens',
    facts: ['CHAL-020', 'PREF-025'],
    applies: (f) => f.mode === 'OFF',
    next: () => ({ at: 'DONE' }),
  },
  {
    when: 'a remembered device is named and a factor can be used',
    asks: 'DEVICE_SRP_AUTH',
    facts: ['DEV-008', 'DEV-012', 'CHAL-130'],
    applies: (f) => f.remembered && (f.preferred !== undefined || f.factors.length > 0),
    next: () => ({ at: 'DEVICE_SRP_AUTH' }),
  },
  {
    when: 'the user prefers a factor that can be used',
    asks: 'that factor',
    facts: ['PREF-004', 'CHAL-025'],
    applies: (f) => f.preferred !== undefined,
    next: (f) => ({ at: 'MFA', factor: f.preferred as MfaName }),
  },
  {
    when: 'several factors can be used and none is preferred',
    asks: 'SELECT_MFA_TYPE',
    facts: ['CHAL-026', 'CHAL-028', 'CHAL-070', 'CHAL-074'],
    applies: (f) => f.factors.length > 1,
    next: (f) => ({ at: 'SELECT_MFA_TYPE', offered: f.factors }),
  },
  {
    when: 'one factor can be used',
    asks: 'that factor',
    facts: ['CHAL-023', 'CHAL-027', 'CHAL-031', 'CHAL-032', 'CHAL-033'],
    applies: (f) => f.factors.length === 1,
    next: (f) => ({ at: 'MFA', factor: only(f) }),
  },
  {
    when: 'MFA is optional and no factor can be used',
    asks: 'tokens',
    facts: ['CHAL-021', 'CHAL-022', 'AUTH-048'],
    applies: (f) => f.mode === 'OPTIONAL',
    next: () => ({ at: 'DONE' }),
  },
  {
    when: 'MFA is required and a factor can be set up',
    asks: 'MFA_SETUP',
    facts: ['CHAL-029', 'CHAL-030'],
    applies: (f) => f.canSetUp.length > 0,
    next: (f) => ({ at: 'MFA_SETUP', offered: f.canSetUp }),
  },
]

/** What the service asks next, or tokens; refuses where MFA is required and nothing can be asked or set up (CHAL-027, CHAL-029). */
export function nextAfterFirstFactor(facts: Facts): Next {
  const rule = afterFirstFactor.find(({ applies }) => applies(facts))
  // The fact says that the sign-in fails; the exception is the one the API lists for it, its text is ours.
  if (!rule) throw new Refusal('MFAMethodNotFoundException', 'No MFA method is available for the user.')
  return rule.next(facts)
}
