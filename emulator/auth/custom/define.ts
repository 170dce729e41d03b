// The define trigger's say: another custom challenge, the password, tokens or failure (CHAL-102, CHAL-103, TRIG-011).
import { namedDevice, standsInForMfa } from '../../devices/device'
import { invalidParameter, refusal } from '../../errors'
import { nonsense } from '../../triggers/answer'
import { askForDevice } from '../ask-for-device'
import type { Answer, Attempt, AuthServices } from '../attempt'
import { complete } from '../complete'
import { isDisguise } from '../disguise'
import { challenge } from '../open-challenge'
import type { CustomProgress } from './progress'
import { eventOf } from './told'

/** Asks the define trigger; `askPassword` answers PASSWORD_VERIFIER, which only the start of an SRP sign-in can ask. */
export async function decide(
  on: AuthServices,
  attempt: Attempt,
  custom: CustomProgress,
  askPassword?: () => Answer | Promise<Answer>,
): Promise<Answer> {
  const { pool } = attempt
  const decision = await pool.triggers.call('DefineAuthChallenge', {
    ...eventOf(attempt, { session: custom }),
    expects: { challengeName: 'text', issueTokens: 'flag', failAuthentication: 'flag' },
  })
  if (!decision) throw notConfigured()
  if (decision.failAuthentication) throw refusal('wrongCredentials') // CHAL-103
  if (decision.issueTokens) return issue(on, attempt)
  if (decision.challengeName === 'CUSTOM_CHALLENGE') return askCustom(on, { ...attempt, custom })
  if (decision.challengeName === 'PASSWORD_VERIFIER' && askPassword) return askPassword()
  throw nonsense('Unrecognizable lambda output') // only the name is a fact (TRIG-023)
}

/** Nobody gets the tokens of a user who is not there. */
async function issue(on: AuthServices, attempt: Attempt): Promise<Answer> {
  if (isDisguise(attempt.pool, attempt.user)) throw refusal('wrongCredentials')
  const { pool, user, deviceKey } = attempt
  return standsInForMfa(pool, namedDevice(user, deviceKey)) ? askForDevice(on, attempt) : complete(on, attempt) // DEV-011
}

/** TRIG-016: public parameters to the client, private ones to the session, for the verify trigger. */
async function askCustom(on: AuthServices, attempt: Attempt): Promise<Answer> {
  const { pool, user, custom } = attempt
  const created = await pool.triggers.call('CreateAuthChallenge', {
    ...eventOf(attempt, { challengeName: 'CUSTOM_CHALLENGE', session: custom }),
    expects: { publicChallengeParameters: 'texts', privateChallengeParameters: 'texts', challengeMetadata: 'text' },
  })
  if (!created) throw notConfigured()
  const { publicChallengeParameters, privateChallengeParameters: secret = {}, challengeMetadata = null } = created
  const step = { at: 'CUSTOM_CHALLENGE', secret, metadata: challengeMetadata } as const
  return challenge(on, attempt, step, { USERNAME: user.username, ...publicChallengeParameters }) // CHAL-100
}

/** No fact has the refusal for a pool without the triggers of the flow; the text is quoted by users of the service. */
export const notConfigured = () => invalidParameter('Custom auth lambda trigger is not configured for the user pool.')
