// Which of the pool's templates an e-mail is made from, by what its code is for, and what stands in where the pool has none.
import type { Message } from '../control/outbox'
import type { Pool } from '../pool/pool'

export interface Template {
  readonly subject: string
  /** HTML with `{####}` where the code stands. */
  readonly message: string
}

/** The service's own words are in no fact: these are its documented examples or ours. */
const defaults: Record<Message['purpose'], Template> = {
  'sign-up': { subject: 'Your verification code', message: 'Your confirmation code is {####}' },
  'verify-attribute': { subject: 'Your verification code', message: 'Your verification code is {####}' },
  'forgot-password': { subject: 'Your verification code', message: 'Your password reset code is {####}' },
  mfa: { subject: 'Your authentication code', message: 'Your authentication code is {####}' },
  'first-factor': { subject: 'Your authentication code', message: 'Your authentication code is {####}' },
  invitation: {
    subject: 'Your temporary password',
    message: 'Your username is {username} and temporary password is {####}',
  },
}

export function templateOf(pool: Pool, purpose: Message['purpose']): Template {
  const { subject, message } = givenFor(pool, purpose)
  return { subject: subject ?? defaults[purpose].subject, message: message ?? defaults[purpose].message }
}

type Given = { readonly [Part in keyof Template]: Template[Part] | undefined }

function givenFor({ config, mfa }: Pool, purpose: Message['purpose']): Given {
  switch (purpose) {
    case 'mfa':
    case 'first-factor': // one template for both, as the API reference says of EmailMfaConfigType
      return { subject: mfa.EmailMfaConfiguration?.Subject, message: mfa.EmailMfaConfiguration?.Message }
    case 'invitation': {
      const invitation = config.AdminCreateUserConfig?.InviteMessageTemplate
      return { subject: invitation?.EmailSubject, message: invitation?.EmailMessage }
    }
    default: {
      const { EmailSubject, EmailMessage } = config.VerificationMessageTemplate ?? {}
      return {
        subject: EmailSubject ?? config.EmailVerificationSubject,
        message: EmailMessage ?? config.EmailVerificationMessage,
      }
    }
  }
}
