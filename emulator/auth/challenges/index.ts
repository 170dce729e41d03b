// One way to answer every challenge: who answers, in which session, then the challenge's own rules.
import type { ChallengeNameType } from '@aws-sdk/client-cognito-identity-provider'
import { invalidParameter, refusal, Unsupported } from '../../errors'
import type { Client, Pool } from '../../pool/pool'
import type { Answer, AuthServices, Metadata, Parameters } from '../attempt'
import { withEntry } from '../custom/progress'
import { disguiseIn } from '../disguise'
import { signInUser } from '../existence'
import { required } from '../required'
import { checkSecretHash } from '../secret-hash'
import type { Step } from '../sessions'
import type { ChallengeHandler } from './challenge'
import { answerCustomChallenge } from './custom-challenge'
import { answerDeliveredCode } from './delivered-code'
import { answerDevicePassword } from './device-password-verifier'
import { answerDeviceSrp } from './device-srp-auth'
import { answerEmailOtp, answerFirstCode } from './first-code'
import { answerPassword, answerPasswordSrp } from './first-password'
import { answerMfaSetup } from './mfa-setup'
import { answerNewPassword } from './new-password-required'
import { answerPasswordVerifier } from './password-verifier'
import { answerSelectChallenge } from './select-challenge'
import { answerSelectMfaType } from './select-mfa-type'
import { answerSoftwareToken } from './software-token-mfa'
import { answerWebAuthn } from './web-authn'

const handlers: { [At in Step['at']]: ChallengeHandler<At> } = {
  SOFTWARE_TOKEN_MFA: answerSoftwareToken,
  WEB_AUTHN: answerWebAuthn,
  SMS_MFA: answerDeliveredCode as ChallengeHandler<'SMS_MFA'>,
  EMAIL_OTP: answerEmailOtp,
  SMS_OTP: answerFirstCode as ChallengeHandler<'SMS_OTP'>,
  SELECT_CHALLENGE: answerSelectChallenge,
  PASSWORD: answerPassword as ChallengeHandler<'PASSWORD'>,
  PASSWORD_SRP: answerPasswordSrp as ChallengeHandler<'PASSWORD_SRP'>,
  SELECT_MFA_TYPE: answerSelectMfaType,
  MFA_SETUP: answerMfaSetup,
  NEW_PASSWORD_REQUIRED: answerNewPassword,
  DEVICE_SRP_AUTH: answerDeviceSrp,
  DEVICE_PASSWORD_VERIFIER: answerDevicePassword,
  CUSTOM_CHALLENGE: answerCustomChallenge,
}
const isHandled = (name: string): name is Step['at'] => name in handlers

export interface Reply {
  readonly pool: Pool
  readonly client: Client
  readonly name: ChallengeNameType
  readonly sessionId: string | undefined
  readonly responses: Parameters
  readonly metadata?: Metadata | undefined
}

export async function respond(on: AuthServices, reply: Reply): Promise<Answer> {
  const { pool, client, name, sessionId, responses, metadata } = reply
  // CHAL-006; the text is ours.
  if (name === 'ADMIN_NO_SRP_AUTH') throw invalidParameter('ADMIN_NO_SRP_AUTH cannot be answered.')
  const username = required(responses, 'USERNAME') // CHAL-002
  checkSecretHash(client, username, responses.SECRET_HASH)
  if (name === 'PASSWORD_VERIFIER') return answerPasswordVerifier(on, pool, client, responses, sessionId, metadata)
  const session = on.sessions.find(pool, sessionId)
  if (!isHandled(name)) throw new Unsupported(`The challenge ${name}`)
  const user = disguiseIn(session, pool, client, username) ?? signInUser(pool, client, username)
  const bound = session.clientId === client.id && session.sub === user.sub && session.step.at === name
  if (!bound) throw refusal('sessionInvalid') // SESS-007
  if (!user.enabled) throw refusal('userDisabled')
  const deviceKey = responses.DEVICE_KEY || session.deviceKey // CHAL-002
  const handler = handlers[name] as ChallengeHandler<Step['at']>
  const custom = session.custom && withEntry(session.custom, name) // TRIG-013
  const { proved, target } = session
  const attempt = { pool, client, user, deviceKey, custom, proved, target, metadata }
  return handler(on, { ...attempt, session, step: session.step as Step, responses })
}
