// The suite's own attachments of one scenario, found by media type and read from JSON.
import type { Attachment, TestCaseStarted } from '@cucumber/messages'
import type { Query } from '@cucumber/query'
import { type SuiteVerdict, TRANSCRIPT_TYPE, type Transcript, VERDICT_TYPE } from './transcript'

export interface SuiteAttachments {
  transcript?: Transcript
  verdict?: SuiteVerdict
}

export function attachmentsOf(query: Query, started: TestCaseStarted): SuiteAttachments {
  const all = query.findTestStepsFinishedBy(started).flatMap((step) => query.findAttachmentsBy(step))
  const transcript = newest<Transcript>(all, TRANSCRIPT_TYPE)
  const verdict = newest<SuiteVerdict>(all, VERDICT_TYPE)
  return { ...(transcript && { transcript }), ...(verdict && { verdict }) }
}

function newest<T>(attachments: readonly Attachment[], mediaType: string): T | undefined {
  const last = attachments.filter((one) => one.mediaType === mediaType).at(-1)
  return last && (JSON.parse(textOf(last)) as T)
}

/** What a step said in words, by `log`. */
export const notesOf = (attachments: readonly Attachment[]): string[] =>
  attachments.filter((one) => one.mediaType === 'text/x.cucumber.log+plain').map(textOf)

const textOf = (attachment: Attachment): string =>
  attachment.contentEncoding === 'BASE64' ? Buffer.from(attachment.body, 'base64').toString('utf8') : attachment.body
