// The next step of a sign-in made into an answer: a challenge with its session, or tokens.

import { namedDevice } from '../devices/device'
import type { MfaName } from '../pool/pool'
import { deliver } from '../users/codes'
import { askForDevice } from './ask-for-device'
import type { Answer, Attempt, AuthServices } from './attempt'
import { complete } from './complete'
import { decide } from './custom/define'
import { attributeOf, type Delivered, destinationOf } from './factors'
import { factsOf, type Next, nextAfterFirstFactor } from './next'
import { challenge } from './open-challenge'
import { nextToward } from './step-up/reach'

/** The user proved the first factor: asks what the ordered list says. */
export async function afterFirstFactor(on: AuthServices, attempt: Attempt): Promise<Answer> {
  const { pool, user, deviceKey, target } = attempt
  const next = nextAfterFirstFactor(factsOf(pool, user, namedDevice(user, deviceKey))) // CHAL-095
  return ask(on, attempt, target === undefined ? next : nextToward(attempt, target, next))
}

export async function ask(on: AuthServices, attempt: Attempt, next: Next): Promise<Answer> {
  switch (next.at) {
    case 'DONE':
      return finish(on, attempt)
    case 'MFA':
      return askFactor(on, attempt, next.factor)
    case 'SELECT_MFA_TYPE':
      return challenge(
        on,
        attempt,
        { at: 'SELECT_MFA_TYPE', offered: next.offered },
        {
          MFAS_CAN_CHOOSE: JSON.stringify(next.offered), // CHAL-138
        },
      )
    case 'MFA_SETUP':
      return challenge(
        on,
        attempt,
        { at: 'MFA_SETUP', offered: next.offered, reached: 'issued' },
        {
          MFAS_CAN_SETUP: JSON.stringify(next.offered), // CHAL-139
        },
      )
    case 'DEVICE_SRP_AUTH':
      return attempt.custom ? finish(on, attempt) : askForDevice(on, attempt) // DEV-011: last, by the define trigger
    case 'NEW_PASSWORD_REQUIRED':
      return challenge(on, attempt, { at: 'NEW_PASSWORD_REQUIRED' }, newPasswordParameters(attempt))
  }
}

/** Asks for the code of one factor; a code by SMS or e-mail is sent now (CHAL-072). */
export async function askFactor(on: AuthServices, attempt: Attempt, factor: MfaName): Promise<Answer> {
  if (factor === 'SOFTWARE_TOKEN_MFA') {
    const name = attempt.user.totp?.deviceName // CHAL-060
    return challenge(
      on,
      attempt,
      { at: factor },
      {
        ...(name !== undefined && { FRIENDLY_DEVICE_NAME: name }),
        USER_ID_FOR_SRP: attempt.user.username,
      },
    )
  }
  return askDelivered(on, attempt, factor, destinationOf(attempt.user, factor) ?? '')
}

/** Sends a code of six digits and asks for it; it is as good as its session (CHAL-044). */
export async function askDelivered(
  on: AuthServices,
  attempt: Attempt,
  at: Delivered,
  destination: string,
): Promise<Answer> {
  const { pool, client, user, metadata } = attempt
  const code = on.random.digits(6)
  const channel = attributeOf[at]
  const asked = { clientId: client.id, metadata }
  const sent = await deliver(on, pool, user, { purpose: 'mfa', channel, to: destination, code, asked })
  return challenge(
    on,
    attempt,
    { at, code, destination },
    {
      CODE_DELIVERY_DELIVERY_MEDIUM: sent.DeliveryMedium ?? '',
      CODE_DELIVERY_DESTINATION: sent.Destination ?? '',
      USER_ID_FOR_SRP: user.username,
    },
  )
}

/** The end of a sign-in: tokens, unless the define trigger has the say (TRIG-013). */
export const finish = (on: AuthServices, attempt: Attempt): Promise<Answer> =>
  attempt.custom ? decide(on, attempt, attempt.custom) : complete(on, attempt)

/** CHAL-110: both lists are JSON in a string. */
function newPasswordParameters({ pool, user }: Attempt): Record<string, string> {
  const missing = (pool.config.SchemaAttributes ?? [])
    .filter(({ Name, Required }) => Required && Name && Name !== 'sub' && !user.attributes.has(Name))
    .map(({ Name }) => `userAttributes.${Name}`)
  return {
    USER_ID_FOR_SRP: user.username,
    requiredAttributes: JSON.stringify(missing),
    userAttributes: JSON.stringify(Object.fromEntries(user.attributes)),
  }
}
