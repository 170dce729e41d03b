// Chooses the code source that the settings name; the emulator's outbox belongs to its own target.
import type { CodeSettings } from '../settings/codes'
import { NotApplicable } from '../wire/failures'
import type { CodeSource } from './code-source'
import { codesFromCommand } from './command'
import { codesFromMailbox } from './imap'
import { outboxAt } from './outbox'
import { codesFromPrompt } from './prompt'
import { codesFromQueue } from './sqs'

export function codeSourceOf(codes: CodeSettings, endpoint: string): CodeSource {
  const { carries } = codes
  return { ...sourceOf(codes, endpoint), ...(carries && { carries }) }
}

function sourceOf(codes: CodeSettings, endpoint: string): CodeSource {
  if (codes.kind === 'outbox') return outboxAt(endpoint)
  if (codes.kind === 'command') return codesFromCommand(codes.command)
  if (codes.kind === 'imap') return codesFromMailbox(codes.url)
  if (codes.kind === 'sqs') return codesFromQueue(codes.queueUrl, codes.endpoint)
  if (codes.kind === 'prompt') return codesFromPrompt()
  return {
    sentTo: () => Promise.reject(new NotApplicable('no code source is set: see COGNITO_CODE_SOURCE in .env.example')),
  }
}
