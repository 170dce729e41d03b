// How a user who is to be deleted answers the challenges on the way in, with what is held of them.
import {
  AssociateSoftwareTokenCommand,
  RespondToAuthChallengeCommand,
  VerifySoftwareTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { Authenticator } from '../authenticator'
import { untilStep } from '../waits'
import { type Held, type HeldApp, lastingName } from './held'
import { hashFor, Left, type Line, newestCode, type Step } from './line'

/** Other challenges end the way: SRP is answered by whoever began it. */
export async function answered(line: Line, user: Held, step: Step): Promise<Step> {
  const { ChallengeName: name = '' } = step
  const answer = answers[name]
  if (!answer) throw new Left(`the sign-in asks for ${name}`)
  return answer(line, user, step)
}

const answers: Readonly<Record<string, (line: Line, user: Held, step: Step) => Promise<Step>>> = {
  SOFTWARE_TOKEN_MFA: byApp,
  SMS_MFA: async (line, user, step) => respond(line, user, step, { SMS_MFA_CODE: await newestCode(line, user, 'SMS') }),
  EMAIL_OTP: async (line, user, step) =>
    respond(line, user, step, { EMAIL_OTP_CODE: await newestCode(line, user, 'EMAIL') }),
  SELECT_MFA_TYPE: (line, user, step) => respond(line, user, step, { ANSWER: chosen(user, step) }),
  MFA_SETUP: setUp,
}

/** USERNAME as the challenge names it (CHAL-062). */
export function respond(
  { sdk, ...line }: Line,
  user: Held,
  { ChallengeName, ChallengeParameters, Session }: Step,
  keys: Readonly<Record<string, string>>,
): Promise<Step> {
  const USERNAME = ChallengeParameters?.USER_ID_FOR_SRP ?? lastingName(user)
  const SECRET_HASH = hashFor({ sdk, ...line }, USERNAME)
  const ChallengeResponses = { USERNAME, ...keys, ...(SECRET_HASH && { SECRET_HASH }) }
  return sdk.send(
    new RespondToAuthChallengeCommand({ ClientId: line.client.id, ChallengeName, Session, ChallengeResponses }),
  )
}

/** The app in force comes first; a wrong code does not use the session up (SESS-010). */
async function byApp(line: Line, user: Held, step: Step): Promise<Step> {
  for (const app of [...user.apps]) {
    const code = await freshCode(line, app)
    const next = await respond(line, user, step, { SOFTWARE_TOKEN_MFA_CODE: code }).catch(unlessWrong)
    if (next) return next
  }
  throw new Left('no code of the apps that are known is taken')
}

function unlessWrong(error: Error): undefined {
  if (!/^(CodeMismatch|ExpiredCode)/.test(error.name)) throw error
}

async function freshCode({ marginMs, offsetMs }: Line, { secret, spent }: HeldApp): Promise<string> {
  const app = new Authenticator(secret, marginMs)
  if (spent !== undefined) app.spend(spent)
  const now = () => Date.now() + offsetMs
  let offer = app.offer(now())
  while ('waitMs' in offer) {
    await untilStep(offer.waitMs)
    offer = app.offer(now())
  }
  return app.codeOf(offer.step)
}

function chosen(user: Held, { ChallengeParameters = {} }: Step): string {
  const offered = JSON.parse(ChallengeParameters.MFAS_CAN_CHOOSE ?? '[]') as string[]
  const choice = user.apps.length > 0 && offered.includes('SOFTWARE_TOKEN_MFA') ? 'SOFTWARE_TOKEN_MFA' : offered[0]
  if (!choice) throw new Left('the sign-in offers no factor to choose')
  return choice
}

/** Where the pool requires a factor and the user has none yet: an app for the farewell (CHAL-029, SESS-016, SESS-017). */
async function setUp(line: Line, user: Held, { ChallengeParameters = {}, ...step }: Step): Promise<Step> {
  if (!(ChallengeParameters.MFAS_CAN_SETUP ?? '').includes('SOFTWARE_TOKEN_MFA'))
    throw new Left('the pool requires a factor, and none that a farewell can set up')
  const { Session, SecretCode = '' } = await line.sdk.send(new AssociateSoftwareTokenCommand({ Session: step.Session }))
  const UserCode = await freshCode(line, { secret: SecretCode })
  const verified = await line.sdk.send(new VerifySoftwareTokenCommand({ Session, UserCode }))
  return respond(line, user, { ...step, ChallengeParameters, Session: verified.Session }, {})
}
