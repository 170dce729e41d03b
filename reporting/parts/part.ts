// What a part of a run says of itself, as a message among its own: which one of how many, and of what it is a part.
import { AttachmentContentEncoding, type Envelope } from '@cucumber/messages'
import type { Run } from '../row'

export interface Part {
  /** From 1. */
  part: number
  of: number
  target: string
  /** Of this program. */
  version: string
  /** Of what is tested, where it is known. */
  tested: Run['versions']
  /** The scenarios of the whole run, as a digest that does not depend on their order. */
  plan: string
}

const PART_TYPE = 'application/vnd.cognito-mfa.part+json'

/** It stands first, so that a part that was killed is still known as one. */
export const partMessage = (part: Part): Envelope => ({
  attachment: {
    mediaType: PART_TYPE,
    contentEncoding: AttachmentContentEncoding.IDENTITY,
    body: JSON.stringify(part),
  } as Envelope['attachment'] & object,
})

export const isPartMessage = (message: Envelope): boolean => message.attachment?.mediaType === PART_TYPE

export function partIn(messages: readonly Envelope[]): Part | undefined {
  const body = messages.find(isPartMessage)?.attachment?.body
  return body === undefined ? undefined : (JSON.parse(body) as Part)
}
