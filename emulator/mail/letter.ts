// A message of the outbox as the e-mail that carries it: from whom, with which subject, in which words.
import type { Message } from '../control/outbox'
import type { Pool } from '../pool/pool'
import { templateOf } from './templates'

export interface Letter {
  readonly from: string
  readonly to: string
  readonly replyTo?: string
  readonly subject: string
  readonly html: string
}

/** What the service sends from where the pool has no sender of its own. */
const defaultSender = 'no-reply@verificationemail.com'

export function letterOf(pool: Pool, { purpose, to, code, username, text, subject }: Message): Letter {
  const template = templateOf(pool, purpose)
  const replyTo = pool.config.EmailConfiguration?.ReplyToEmailAddress
  return {
    from: senderOf(pool),
    to,
    ...(replyTo && { replyTo }),
    subject: filled(subject ?? template.subject, code, username),
    html: text ?? filled(template.message, escaped(code), escaped(username)),
  }
}

/** Its From, or the identity of its SES ARN: an address, or a domain whose no-reply speaks. */
function senderOf({ config }: Pool): string {
  const { EmailSendingAccount, From, SourceArn } = config.EmailConfiguration ?? {}
  if (EmailSendingAccount !== 'DEVELOPER') return defaultSender
  const identity = SourceArn?.split(':identity/')[1]
  if (From || !identity) return From ?? defaultSender
  return identity.includes('@') ? identity : `no-reply@${identity}`
}

const filled = (template: string, code: string, username: string): string =>
  template.replaceAll('{####}', () => code).replaceAll('{username}', () => username)

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string): string => text.replaceAll(/[&<>]/g, (mark) => marks[mark] ?? mark)
