// The first step of a choice-based sign-in: the password, its proof by SRP, or a code that is sent now (AUTH-054 to AUTH-056).
import { deliver } from '../users/codes'
import { deliveryDetails } from '../users/delivery'
import type { Answer, Attempt, AuthServices, Parameters } from './attempt'
import { askPasskey } from './challenges/web-authn'
import { isDisguise } from './disguise'
import { channelOf, type FirstFactor } from './first-factors'
import { provePassword } from './flows/password'
import { openExchangeFor } from './flows/srp'
import { challenge } from './open-challenge'

export interface FirstStep extends Attempt {
  /** What the client calls the user. */
  readonly login: string
  readonly available: readonly FirstFactor[]
  /** May hold the PASSWORD or SRP_A that goes with the factor. */
  readonly given: Parameters
}

/** Takes the factor as far as what was given allows: what is missing is asked for (AUTH-006). */
export async function askFirst(on: AuthServices, step: FirstStep, factor: FirstFactor): Promise<Answer> {
  const { given } = step
  if (factor === 'EMAIL_OTP' || factor === 'SMS_OTP') return listed(step, await sendFirstCode(on, step, factor))
  if (factor === 'WEB_AUTHN') return askPasskey(on, step)
  if (factor === 'PASSWORD' && given.PASSWORD) return provePassword(on, step, given.PASSWORD)
  if (factor === 'PASSWORD_SRP' && given.SRP_A) return openExchangeFor(on, step, step.login, given.SRP_A)
  return listed(step, challenge(on, step, { at: factor }, {}))
}

/** AvailableChallenges stands beside the challenge (CHAL-120, AUTH-056). */
export const listed = ({ available }: FirstStep, answer: Answer): Answer => ({
  ...answer,
  AvailableChallenges: [...available],
})

/** CHAL-053; of codes by SMS no source tells, so they are as long as those of SMS_MFA. */
const digits = { EMAIL_OTP: 8, SMS_OTP: 6 } as const

async function sendFirstCode(on: AuthServices, attempt: Attempt, at: 'EMAIL_OTP' | 'SMS_OTP'): Promise<Answer> {
  const { pool, client, user, metadata } = attempt
  const asked = { clientId: client.id, metadata }
  const channel = channelOf[at]
  const destination = user.attributes.get(channel) ?? ''
  const nobody = isDisguise(pool, user)
  const code = nobody ? '' : on.random.digits(digits[at])
  const sent = nobody
    ? deliveryDetails(channel, destination)
    : await deliver(on, pool, user, { purpose: 'first-factor', channel, to: destination, code, asked })
  return challenge(
    on,
    attempt,
    { at, code, destination, first: true },
    {
      CODE_DELIVERY_DELIVERY_MEDIUM: sent.DeliveryMedium ?? '',
      CODE_DELIVERY_DESTINATION: sent.Destination ?? '',
    }, // AUTH-056: no USER_ID_FOR_SRP
  )
}
