// What a user could still prove to reach a level in this pool, and what is asked next on the way to it.
import type { MfaName } from '../../pool/pool'
import type { Attempt } from '../attempt'
import { usable } from '../factors'
import { availableTo, type FirstFactor, mfaApplies } from '../first-factors'
import type { Next } from '../next'
import { type Level, levelOf, type Proof, proofOf, ways } from './levels'

type At = Pick<Attempt, 'pool' | 'user' | 'proved'>

const secondFactor = { otp: 'SOFTWARE_TOKEN_MFA', sms: 'SMS_MFA', email_otp: 'EMAIL_OTP' } as const
const firstFactors: Readonly<Partial<Record<Proof, readonly FirstFactor[]>>> = {
  pwd: ['PASSWORD', 'PASSWORD_SRP'],
  passkey: ['WEB_AUTHN'],
  sms: ['SMS_OTP'],
  email_otp: ['EMAIL_OTP'],
}

/** What is missing, way by way, as far as pool and user have it; an empty way is one that was gone already. */
export function missing(at: At, target: Level): readonly Proof[][] {
  const proved = new Set((at.proved ?? []).map(proofOf))
  const open = ways.filter(([level]) => level === target).map(([, proofs]) => proofs.filter((one) => !proved.has(one)))
  return open.filter((proofs) => proofs.every((one) => canBegin(at, one) || canFollow(at, one, proofs)))
}

const canBegin = ({ pool, user }: At, proof: Proof): boolean =>
  availableTo(pool, user).some((factor) => firstFactors[proof]?.includes(factor))

/** A code is a second factor beside the password, proved or to be proved. */
function canFollow({ pool, user, proved = [] }: At, proof: Proof, together: readonly Proof[]): boolean {
  const factor = proof in secondFactor ? secondFactor[proof as keyof typeof secondFactor] : undefined
  return factor !== undefined && usable(pool, user).includes(factor) && [...proved, ...together].includes('pwd')
}

/** MFA that is asked for anyway may lead higher than what was wished for (STEP-033). */
export function canReach(at: At, target: Level): boolean {
  const levels: Level[] = mfaApplies(at.pool, at.user) ? [1, 2, 3, 4] : [target]
  return levels.some((level) => level >= target && missing(at, level).length > 0)
}

/** With what the way can begin; anything the user has where MFA alone leads there. */
export function beginnings(at: At, target: Level): FirstFactor[] {
  const wanted = missing(at, target).flatMap(([first]) => (first && firstFactors[first]) ?? [])
  const available = availableTo(at.pool, at.user)
  const leading = available.filter((factor) => wanted.includes(factor))
  return leading.length > 0 ? leading : available
}

/** Behind the password: the factors that lead there at once come before those that would be asked for (STEP-027, STEP-033). */
export function nextToward(at: At, target: Level, otherwise: Next): Next {
  if (otherwise.at === 'NEW_PASSWORD_REQUIRED' || (levelOf(at.proved ?? []) ?? 0) >= target) return otherwise
  const lead = missing(at, target).flatMap((proofs) => (proofs.length === 1 ? proofs : []))
  const factors = usable(at.pool, at.user).filter((factor) => lead.some((proof) => isAsked(proof, factor)))
  const preferred = factors.find((factor) => factor === at.user.mfaPreferred)
  const factor = preferred ?? factors[0]
  if (!factor || !at.proved?.includes('pwd')) return otherwise
  return preferred || factors.length === 1 ? { at: 'MFA', factor } : { at: 'SELECT_MFA_TYPE', offered: factors }
}

const isAsked = (proof: Proof, factor: MfaName): boolean =>
  proof in secondFactor && secondFactor[proof as keyof typeof secondFactor] === factor
