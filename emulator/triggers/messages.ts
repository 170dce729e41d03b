// The triggers around a code that is sent: one may write the message, one of each medium sends it in place of the service.
import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import type { Message } from '../control/outbox'
import type { Pool, User } from '../pool/pool'
import type { TriggerRequest } from './pool-triggers'
import { attributesFor } from './user-attributes'

/** What a call that sends a code has to tell the triggers. */
export interface Asked {
  readonly occasion?: 'ResendCode' | 'UpdateUserAttribute' | 'VerifyUserAttribute'
  readonly clientId?: string | undefined
  readonly metadata?: Readonly<Record<string, string>> | undefined
}

/** What is being sent, before anybody sends it. */
export interface Outgoing extends Pick<Message, 'purpose' | 'medium' | 'code'> {
  readonly asked: Asked
}

/** TRIG-008, TRIG-009 */
const occasionOf: Record<Message['purpose'], string> = {
  'sign-up': 'SignUp',
  mfa: 'Authentication',
  'first-factor': 'Authentication',
  'forgot-password': 'ForgotPassword',
  'verify-attribute': 'VerifyUserAttribute',
  invitation: 'AdminCreateUser',
}
const codePlace = '{####}'
const namePlace = '{username}'

/** The message that the trigger wrote, with the code in its place; empty where the service writes its own. */
export async function customMessage(pool: Pool, user: User, it: Outgoing): Promise<Pick<Message, 'text' | 'subject'>> {
  const written = await pool.triggers.call('CustomMessage', {
    ...told(user, it, {
      codeParameter: codePlace,
      linkParameter: '{##Click Here##}',
      usernameParameter: it.purpose === 'invitation' ? namePlace : null,
    }),
    expects: { smsMessage: 'text', emailMessage: 'text', emailSubject: 'text' },
  })
  const text = it.medium === 'SMS' ? written?.smsMessage : written?.emailMessage
  const subject = it.medium === 'EMAIL' ? written?.emailSubject : undefined
  const filled = text?.replaceAll(codePlace, it.code).replaceAll(namePlace, user.username)
  return { ...(filled !== undefined && { text: filled }), ...(subject !== undefined && { subject }) }
}

/** True where a trigger took the code to send it: then the service sends nothing (TRIG-010). */
export async function sentByTrigger(pool: Pool, user: User, it: Outgoing): Promise<boolean> {
  const [trigger, type] =
    it.medium === 'SMS'
      ? (['CustomSMSSender', 'customSMSSenderRequestV1'] as const)
      : (['CustomEmailSender', 'customEmailSenderRequestV1'] as const)
  if (!pool.triggers.has(trigger)) return false
  const code = encrypted(it.code, pool.config.LambdaConfig?.KMSKeyID ?? '')
  await pool.triggers.call(trigger, { ...told(user, it, { type, code }), expects: {} })
  return true
}

function told(user: User, { purpose, asked }: Outgoing, more: object): TriggerRequest {
  return {
    occasion: asked.occasion ?? occasionOf[purpose],
    userName: user.username,
    clientId: asked.clientId,
    request: { ...more, userAttributes: attributesFor(user), clientMetadata: asked.metadata },
  }
}

/** There is no KMS here: AES-256-GCM under SHA-256 of the key's name, as base64 of 12 bytes IV, 16 bytes tag and the rest. */
function encrypted(code: string, kmsKey: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', createHash('sha256').update(kmsKey).digest(), iv)
  const sealed = Buffer.concat([cipher.update(code), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64')
}
