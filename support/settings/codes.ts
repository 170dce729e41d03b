// Settings that say where codes sent by SMS and e-mail are read.
import { ConfigError, type Env, formIn, isWrong, oneIn, textIn } from './env'

const kinds = ['none', 'outbox', 'command', 'imap', 'sqs', 'prompt'] as const
type Kind = (typeof kinds)[number]

const carriers = ['EMAIL', 'SMS'] as const

/** `url` and `command` may hold passwords: they are never shown. */
export type CodeSettings = Source & {
  /** The one thing it carries, where it does not carry both. */
  readonly carries?: (typeof carriers)[number]
}

type Source =
  | { readonly kind: 'none' | 'outbox' | 'prompt' }
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'imap'; readonly url: string }
  | { readonly kind: 'sqs'; readonly queueUrl: string; readonly endpoint: string | undefined }

/** What a source needs beside its name. */
const needs: Partial<Record<Kind, string>> = {
  command: 'COGNITO_CODE_COMMAND',
  imap: 'COGNITO_IMAP_URL',
  sqs: 'COGNITO_SQS_QUEUE_URL',
}

export function codeSettings(env: Env, otherwise: 'none' | 'outbox'): CodeSettings {
  const kind = oneIn(env, 'COGNITO_CODE_SOURCE', kinds, 'code source') ?? otherwise
  const stray = Object.entries(needs).find(([of, name]) => of !== kind && textIn(env, name))
  if (stray && textIn(env, 'COGNITO_CODE_SOURCE'))
    throw new ConfigError(`${stray[1]} is set, but COGNITO_CODE_SOURCE is ${kind}: write ${stray[0]}, or unset it.`)
  if (stray)
    throw new ConfigError(`${stray[1]} is set without COGNITO_CODE_SOURCE: write COGNITO_CODE_SOURCE=${stray[0]}.`)
  return { ...settingsOf(kind, env), ...carriedBy(kind, env) }
}

/** A mailbox reads no SMS. */
function carriedBy(kind: Kind, env: Env): Pick<CodeSettings, 'carries'> {
  const name = 'COGNITO_CODE_CARRIES'
  const carries = oneIn(env, name, carriers, 'kind of message') ?? (kind === 'imap' ? 'EMAIL' : undefined)
  if (carries === 'SMS' && kind === 'imap')
    isWrong(name, carries, 'but COGNITO_CODE_SOURCE is imap, which reads e-mail.')
  if (carries && kind === 'none')
    throw new ConfigError(`${name} is ${carries}, but COGNITO_CODE_SOURCE is none: name the source, or unset it.`)
  return carries ? { carries } : {}
}

function settingsOf(kind: Kind, env: Env): Source {
  if (kind === 'command') return { kind, command: given(env, 'COGNITO_CODE_COMMAND', kind) }
  if (kind === 'imap') return { kind, url: mailbox(given(env, 'COGNITO_IMAP_URL', kind)) }
  if (kind === 'sqs') return { kind, queueUrl: queue(env, kind), endpoint: textIn(env, 'COGNITO_SQS_ENDPOINT') }
  return { kind }
}

function given(env: Env, name: string, kind: Kind): string {
  const value = textIn(env, name)
  if (value !== undefined) return value
  throw new ConfigError(`${name} is not set, and the code source ${kind} needs it.`)
}

function mailbox(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^imaps?:$/.test(url.protocol) && url.username && url.password) return text
  return isWrong('COGNITO_IMAP_URL', text, 'write it as imaps://user:password@host/INBOX.', 'no mailbox')
}

function queue(env: Env, kind: Kind): string {
  given(env, 'COGNITO_SQS_QUEUE_URL', kind)
  return formIn(env, 'COGNITO_SQS_QUEUE_URL', /^https?:\/\/\S+$/, 'which is no address of a queue.') ?? ''
}
