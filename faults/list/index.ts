// Every fault there is, topic by topic, and the controls: changes that break nothing and that no scenario may reject.
import type { Fault } from '../fault'
import { claims } from '../forge'
import { appSecrets } from './app-secrets'
import { claimFaults } from './claims'
import { config } from './config'
import { customAuth } from './custom-auth'
import { delivery } from './delivery'
import { devices } from './devices'
import { emailFaults } from './email'
import { errors } from './errors'
import { firstChoice } from './first-choice'
import { firstFactor } from './first-factor'
import { groups } from './groups'
import { levels } from './levels'
import { nextChallenge } from './next-challenge'
import { challengeParameters } from './parameters'
import { passkeys } from './passkeys'
import { preference } from './preference'
import { protocol } from './protocol'
import { rotation } from './rotation'
import { secrets } from './secrets'
import { sentCodes } from './sent-codes'
import { sessions } from './sessions'
import { tokenFaults } from './tokens'
import { totpCodes } from './totp-codes'
import { triggerEvents } from './trigger-events'
import { triggers } from './triggers'
import { userSessions } from './user-sessions'

export const faults: readonly Fault[] = [
  totpCodes,
  appSecrets,
  sentCodes,
  firstFactor,
  nextChallenge,
  sessions,
  challengeParameters,
  errors,
  preference,
  secrets,
  delivery,
  tokenFaults,
  claimFaults,
  config,
  protocol,
  firstChoice,
  emailFaults,
  devices,
  passkeys,
  groups,
  rotation,
  userSessions,
  levels,
  customAuth,
  triggers,
  triggerEvents,
].flat()

/** What the machinery does to every answer and token, without a fault in it. */
export const controls: readonly Fault[] = [
  {
    name: 'no fault',
    about: 'everything is read and written again as it was',
    on: 'every call',
    request: ({ name, input }) => (['jwks', 'discovery', 'messages'].includes(name) ? undefined : input),
    answer: (_, answer) => answer,
  },
  claims('no fault, tokens signed anew', 'the claims are what they were', 'AccessToken', (all) => all),
]
