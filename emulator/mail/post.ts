// Letters on their way to a mail server: the only file that knows how they are sent.
import { createTransport } from 'nodemailer'
import type { Letter } from './letter'

export interface Post {
  /** Does not wait: the service answers before the mail has arrived. */
  send(letter: Letter): void
  /** When all that was handed over is sent, or was told to have failed. */
  close(): Promise<void>
}

/** `smtp://user:password@host:port`; smtps for TLS from the start, `?lmtp=true` for a server that takes LMTP. */
export function postTo(url: string, failed: (error: unknown) => void): Post {
  const transport = createTransport({ url, pool: true }) // a suite has thousands of letters: connections are kept
  const underway = new Set<Promise<unknown>>()
  return {
    send(letter) {
      const sent = transport
        .sendMail(letter)
        .catch(failed)
        .finally(() => underway.delete(sent))
      underway.add(sent)
    },
    async close() {
      await Promise.all(underway)
      transport.close()
    },
  }
}
