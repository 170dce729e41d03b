// What scenarios presume of users beyond what they say: where a given pool has them otherwise, they do not apply.
import { mayRecoverByPhone } from '../pools/suffices/recovery'
import { verifiesAlike } from '../pools/suffices/verification'
import { NotApplicable } from '../wire/failures'
import type { Actor } from './actor'

export type Address = 'email' | 'phone_number'

/** What the code of a sign-up goes to: of both the phone, as the guide's page on verification says. */
export const provenAtSignUp = ({ pool, hasPhone, hasEmail }: Actor): Address | undefined =>
  (['phone_number', 'email'] as const).find(
    (name) => pool.shape.create.AutoVerifiedAttributes?.includes(name) && (name === 'email' ? hasEmail : hasPhone),
  )

/** The pool verifies otherwise than the scenario asked. */
export const verifiesOtherwise = ({ pool: { shape } }: Actor): boolean =>
  shape.asked !== undefined && !verifiesAlike(shape.asked, shape.create)

/** What a pool answers about codes that it never sends, the scenarios of such pools tell. */
export function presumeCode(actor: Actor): void {
  if (!provenAtSignUp(actor) && verifiesOtherwise(actor))
    throw new NotApplicable('the pool sends no code at sign-up, and the scenario has one')
}

/** Of somebody whom an administrator made nothing is presumed. */
export function presumeProven(actor: Actor, address: Address): void {
  const proven = provenAtSignUp(actor)
  if (actor.hasSignedUp && proven !== address && verifiesOtherwise(actor))
    throw new NotApplicable(`a sign-up proves ${proven ?? 'nothing'} in the pool, and the scenario expects ${address}`)
}

/** Where the answer of a call tells that a code went. */
export function presumeSent(actor: Actor, operation: string, medium: 'an e-mail' | 'an SMS'): void {
  if (/^(SignUp|ResendConfirmationCode)$/.test(operation))
    presumeProven(actor, medium === 'an SMS' ? 'phone_number' : 'email')
  if (operation === 'ForgotPassword' && medium === 'an e-mail')
    presumeRecovery(actor, 'expects the code that resets a password by e-mail')
}

export function presumeRecovery(actor: Actor, what: string): void {
  if (mayRecoverByPhone(actor.pool.shape.create)) presumeNoPhone(actor, what)
}

/** Of messages that may have gone to a phone which no sentence speaks of. */
export function presumeCount(actor: Actor, count: number, medium: 'app' | 'phone' | 'e-mail'): void {
  const isReset = actor.resetCodeBy === 'phone' && medium === 'e-mail'
  if (count > 0 && isReset) presumeRecovery(actor, 'expects the code that resets a password by e-mail')
}

/** What the pool is expected to hold of a user. */
export function presumeHeld(actor: Actor, name: string): void {
  if (name === 'email_verified') presumeProven(actor, 'email')
  if (/^phone_number/.test(name)) presumeNoPhone(actor, `expects nobody to have ${name}`)
}

/** VerifyUserAttribute is documented for addresses that the pool verifies. */
export function presumeVerified(actor: Actor, name: string): void {
  const { asked, create } = actor.pool.shape
  const isPresumed = asked?.create.AutoVerifiedAttributes?.some((one) => one === name)
  if (isPresumed && !create.AutoVerifiedAttributes?.some((one) => one === name))
    throw new NotApplicable(`the pool does not verify ${name}, and the scenario has somebody prove it`)
}

export function presumeNoPhone(actor: Actor | undefined, what: string): void {
  if (actor?.hasUnaskedPhone)
    throw new NotApplicable(`the users of the pool sign in by phone number, and the scenario ${what}`)
}
