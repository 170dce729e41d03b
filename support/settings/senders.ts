// Settings that let a disposable pool send: the role for SMS, and the identity for e-mail.
import { ConfigError, type Env, formIn, textIn } from './env'

export interface SenderSettings {
  /** Of the role by which the pool sends SMS, with the external id that its trust policy asks for. */
  readonly sms: { readonly roleArn: string; readonly externalId: string } | undefined
  /** Of the Amazon SES identity by which it sends e-mail; MFA by e-mail needs it (POOL-062). */
  readonly emailArn: string | undefined
}

export const senderSettings = (env: Env): SenderSettings => ({
  sms: smsIn(env),
  emailArn: formIn(
    env,
    'COGNITO_SES_IDENTITY_ARN',
    /^arn:aws[\w-]*:ses:.+:identity\/.+$/,
    'which is no ARN of an SES identity.',
  ),
})

function smsIn(env: Env): SenderSettings['sms'] {
  const roleArn = formIn(
    env,
    'COGNITO_SMS_ROLE_ARN',
    /^arn:aws[\w-]*:iam::\d{12}:role\/.+$/,
    'which is no ARN of a role.',
  )
  const externalId = textIn(env, 'COGNITO_SMS_EXTERNAL_ID')
  if (roleArn && externalId) return { roleArn, externalId }
  if (roleArn) throw new ConfigError('COGNITO_SMS_EXTERNAL_ID is not set, and COGNITO_SMS_ROLE_ARN needs it.')
  if (externalId) throw new ConfigError('COGNITO_SMS_ROLE_ARN is not set, and COGNITO_SMS_EXTERNAL_ID needs it.')
  return undefined
}
