// A server between suite and embedded pool that passes everything on and keeps the secrets that went by.
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { collect } from './collect'

export interface Recorder {
  readonly url: string
  readonly secrets: ReadonlySet<string>
  close(): void
}

export async function startRecorder(upstream: string): Promise<Recorder> {
  const secrets = new Set<string>()
  const note = (text: string) => {
    const json = parsed(text)
    if (json !== undefined) collect(json, secrets)
  }
  const server = createServer(async (incoming, outgoing) => {
    const body = await textOf(incoming)
    note(body)
    const reply = await fetch(upstream + incoming.url, {
      method: incoming.method ?? 'GET',
      headers: passed(incoming),
      ...(body !== '' && { body }),
    })
    const answer = await reply.text()
    note(answer)
    const { 'content-length': _, ...headers } = Object.fromEntries(reply.headers)
    outgoing.writeHead(reply.status, headers).end(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, secrets, close: () => server.close() && server.closeAllConnections() }
}

const hopByHop = new Set(['connection', 'content-length', 'transfer-encoding', 'expect', 'keep-alive'])
const passed = ({ headers }: IncomingMessage): [string, string][] =>
  Object.entries(headers).filter((entry): entry is [string, string] => !hopByHop.has(entry[0]))

async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
