// Outboxes for a pool that plays a real one: messages are kept, sent by e-mail, both, or neither.
import { newOutbox, type Outbox } from '../control/outbox'
import type { Post } from './post'

/** `kept` is false where nobody but the mail server shall see a code. */
export function outboxOf(kept: boolean, post?: Post): Outbox {
  const box = newOutbox()
  return {
    ...box,
    deliver(message, letter) {
      if (kept) box.deliver(message)
      if (letter) post?.send(letter())
    },
  }
}
