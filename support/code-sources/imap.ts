// A code source that is a mailbox: every throwaway address leads there, and messages are told apart by whom they are for.
import { ImapFlow } from 'imapflow'
import { awaited, type Found } from './awaited'
import type { CodeSource } from './code-source'
import { codeInLetter } from './letter'

/** `imaps://user:password@host:port/INBOX`; the folder is INBOX where none is named. */
export function codesFromMailbox(address: string): CodeSource {
  const box = new Mailbox(new URL(address))
  return { ...awaited({ look: (to) => box.messagesTo(to), close: () => box.close() }), carries: 'EMAIL' }
}

/** Mail that is older is not of this run; servers know days only, and live in other time zones. */
const dayMs = 24 * 60 * 60 * 1000

/** A server that keeps silent is given up before the step is. */
const limits = { connectionTimeout: 15_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

class Mailbox {
  readonly #url: URL
  readonly #since = new Date(Date.now() - dayMs)
  /** By address and number: a message is fetched once. */
  readonly #read = new Map<string, Map<number, Found>>()
  #opened: Promise<ImapFlow> | undefined

  constructor(url: URL) {
    this.#url = url
  }

  /** A server that hung up is called again when the next look is due; one that does not answer then, fails. */
  async messagesTo(to: string): Promise<Found[]> {
    this.#opened ??= open(this.#url)
    const client = await this.#opened.catch((error: unknown) => {
      this.#opened = undefined
      throw error
    })
    const known = this.#read.get(to) ?? new Map<number, Found>()
    this.#read.set(to, known)
    const answered = await hasFetched(client, { to, since: this.#since }, known).catch((error: unknown) => {
      if (client.usable) throw error
      return false
    })
    if (!answered) {
      client.close()
      this.#opened = undefined
    }
    return [...known].sort(([a], [b]) => a - b).map(([, found]) => found)
  }

  async close(): Promise<void> {
    const client = await this.#opened?.catch(() => undefined)
    this.#opened = undefined
    await client?.logout().catch(() => undefined) // one that is gone needs none
    client?.close()
  }
}

async function open({ protocol, hostname, port, username, password, pathname }: URL): Promise<ImapFlow> {
  const secure = protocol === 'imaps:'
  const client = new ImapFlow({
    host: hostname,
    port: Number(port || (secure ? 993 : 143)),
    secure,
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    logger: false,
    ...limits,
  })
  client.on('error', () => undefined) // what is under way fails with it
  try {
    await client.connect()
    await client.mailboxOpen(decodeURIComponent(pathname.slice(1)) || 'INBOX', { readOnly: true })
    return client
  } catch (error) {
    client.close()
    const { responseText, message } = error as Error & { responseText?: string }
    throw new Error(`the mailbox of COGNITO_IMAP_URL on ${hostname} does not open: ${responseText ?? message}`)
  }
}

/**
 * Whether the server answered: after its last word the client answers by itself, and no search finds anything.
 * It tells of new messages only when it is asked for something: NOOP is enough. A message without a code counts too: it was sent.
 */
async function hasFetched(client: ImapFlow, query: { to: string; since: Date }, known: Map<number, Found>) {
  await client.noop()
  const found = client.usable && (await client.search(query, { uid: true }))
  if (!found) return false
  const uids = found.filter((uid) => !known.has(uid))
  if (uids.length === 0) return true
  const wish = { source: true, internalDate: true, uid: true }
  for await (const { uid, source, internalDate } of client.fetch(uids, wish, { uid: true })) {
    const code = (await codeInLetter(source ?? new Uint8Array())) ?? ''
    known.set(uid, { at: new Date(internalDate ?? Date.now()).toISOString(), medium: 'EMAIL', code })
  }
  return true
}
