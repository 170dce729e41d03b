// The next step of a sign-in made into an answer: a challenge with its session, or tokens.

import type { MfaName } from '../pool/pool'
import { deliver } from '../users/codes'
import type { Answer, Attempt, AuthServices } from './attempt'
import { attributeOf, type Delivered, destinationOf } from './factors'
import { factsOf, type Next, nextAfterFirstFactor } from './next'
import type { Step } from './sessions'

/** The user proved the first factor: asks what the ordered list says. */
export const afterFirstFactor = (on: AuthServices, attempt: Attempt): Promise<Answer> =>
  ask(on, attempt, nextAfterFirstFactor(factsOf(attempt.pool, attempt.user)))

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
    case 'NEW_PASSWORD_REQUIRED':
      return challenge(on, attempt, { at: 'NEW_PASSWORD_REQUIRED' }, newPasswordParameters(attempt))
  }
}

/** Asks for the code of one factor; a code by SMS or e-mail is sent now (CHAL-072). */
export function askFactor(on: AuthServices, attempt: Attempt, factor: MfaName): Answer {
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
export function askDelivered(on: AuthServices, attempt: Attempt, at: Delivered, destination: string): Answer {
  const { pool, user } = attempt
  const code = on.random.digits(6)
  const channel = attributeOf[at]
  const sent = deliver(on, pool, user, { purpose: 'mfa', channel, to: destination, code })
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

/** Tokens: the end of a sign-in (CHAL-004). */
export async function finish(on: AuthServices, attempt: Attempt): Promise<Answer> {
  const { pool, client, user } = attempt
  const device = pool.config.DeviceConfiguration && {
    DeviceKey: `${on.region}_${on.random.uuid()}`,
    DeviceGroupKey: `-${on.random.letters(8)}`, // DEV-003, DEV-004
  }
  const holder = { pool, client, user, signIn: on.tokens.begin(pool, client, user, device?.DeviceKey) }
  const issued = await on.tokens.issue(holder)
  const RefreshToken = on.tokens.refreshToken(holder)
  return {
    ChallengeParameters: {},
    AuthenticationResult: { ...issued, RefreshToken, ...(device && { NewDeviceMetadata: device }) },
  }
}

function challenge(
  on: AuthServices,
  attempt: Attempt,
  step: Step,
  ChallengeParameters: Record<string, string>,
): Answer {
  const Session = on.sessions.open(attempt.pool, attempt.client, attempt.user, step)
  return { ChallengeName: step.at, Session, ChallengeParameters }
}

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
