// A code source that is a mailbox: every throwaway address leads there, and messages are told apart by whom they are for.
import { ImapFlow } from 'imapflow'
import PostalMime from 'postal-mime'
import { awaited, codeIn, type Found } from './awaited'
import type { CodeSource } from './code-source'

/** `imaps://user:password@host:port/INBOX`; the folder is INBOX where none is named. */
export function codesFromMailbox(address: string): CodeSource {
  let opened: Promise<ImapFlow> | undefined
  const box = () => {
    opened ??= open(new URL(address))
    return opened
  }
  const look = async (to: string) => messagesTo(await box(), to)
  return { ...awaited({ look, close: async () => (await opened)?.logout() }), carries: 'EMAIL' }
}

async function open({ protocol, hostname, port, username, password, pathname }: URL): Promise<ImapFlow> {
  const secure = protocol === 'imaps:'
  const client = new ImapFlow({
    host: hostname,
    port: Number(port || (secure ? 993 : 143)),
    secure,
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    logger: false,
  })
  await client.connect().catch((error: Error) => {
    throw new Error(`the mailbox of COGNITO_IMAP_URL on ${hostname} does not open: ${error.message}`)
  })
  await client.mailboxOpen(decodeURIComponent(pathname.slice(1)) || 'INBOX', { readOnly: true })
  return client
}

/** A server tells of new messages only when it is asked for something: NOOP is enough. */
async function messagesTo(client: ImapFlow, to: string): Promise<Found[]> {
  await client.noop()
  const uids = (await client.search({ to }, { uid: true })) || []
  const found: Found[] = []
  if (uids.length === 0) return found
  for await (const { source, internalDate } of client.fetch(
    uids,
    { source: true, internalDate: true },
    { uid: true },
  )) {
    const { text = '', html = '' } = await PostalMime.parse(source ?? new Uint8Array())
    const code = codeIn(text || html.replaceAll(/<[^>]*>/g, ' '))
    const at = new Date(internalDate ?? Date.now()).toISOString()
    if (code) found.push({ at, medium: 'EMAIL', code })
  }
  return found
}
