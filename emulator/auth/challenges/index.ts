// One way to answer every challenge: who answers, in which session, then the challenge's own rules.
import type { ChallengeNameType } from '@aws-sdk/client-cognito-identity-provider'
import { invalidParameter, refusal, Unsupported } from '../../errors'
import type { Client, Pool } from '../../pool/pool'
import type { Answer, AuthServices, Parameters } from '../attempt'
import { signInUser } from '../existence'
import { required } from '../required'
import { checkSecretHash } from '../secret-hash'
import type { Step } from '../sessions'
import type { ChallengeHandler } from './challenge'
import { answerDeliveredCode } from './delivered-code'
import { answerMfaSetup } from './mfa-setup'
import { answerNewPassword } from './new-password-required'
import { answerPasswordVerifier } from './password-verifier'
import { answerSelectMfaType } from './select-mfa-type'
import { answerSoftwareToken } from './software-token-mfa'

const handlers: { [At in Step['at']]: ChallengeHandler<At> } = {
  SOFTWARE_TOKEN_MFA: answerSoftwareToken,
  SMS_MFA: answerDeliveredCode as ChallengeHandler<'SMS_MFA'>,
  EMAIL_OTP: answerDeliveredCode as ChallengeHandler<'EMAIL_OTP'>,
  SELECT_MFA_TYPE: answerSelectMfaType,
  MFA_SETUP: answerMfaSetup,
  NEW_PASSWORD_REQUIRED: answerNewPassword,
}
const isHandled = (name: string): name is Step['at'] => name in handlers

export interface Reply {
  readonly pool: Pool
  readonly client: Client
  readonly name: ChallengeNameType
  readonly sessionId: string | undefined
  readonly responses: Parameters
}

export async function respond(on: AuthServices, reply: Reply): Promise<Answer> {
  const { pool, client, name, sessionId, responses } = reply
  // CHAL-006; the text is ours.
  if (name === 'ADMIN_NO_SRP_AUTH') throw invalidParameter('ADMIN_NO_SRP_AUTH cannot be answered.')
  const username = required(responses, 'USERNAME') // CHAL-002
  checkSecretHash(client, username, responses.SECRET_HASH)
  if (name === 'PASSWORD_VERIFIER') return answerPasswordVerifier(on, pool, client, responses)
  const session = on.sessions.find(pool, sessionId)
  if (!isHandled(name)) throw new Unsupported(`The challenge ${name}`)
  const user = signInUser(pool, client, username)
  const bound = session.clientId === client.id && session.sub === user.sub && session.step.at === name
  if (!bound) throw refusal('sessionInvalid') // SESS-007
  if (!user.enabled) throw refusal('userDisabled')
  const handler = handlers[name] as ChallengeHandler<Step['at']>
  return handler(on, { pool, client, user, session, step: session.step, responses })
}
