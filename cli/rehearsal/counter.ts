// Stands between a rehearsal and its pool and counts what passes: requests by operation, whether signed, and what they made.
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Counted {
  /** Requests by operation, and whether any of them was signed: who signs needs a permission. */
  readonly operations: Map<string, { requests: number; readonly signed: boolean }>
  users: number
}

export interface Counter {
  readonly url: string
  readonly counted: Counted
  close(): Promise<void>
}

export async function counterBefore(url: string): Promise<Counter> {
  const agent = new Agent({ keepAlive: true })
  const counted: Counted = { operations: new Map(), users: 0 }
  const server = createServer(async (asked, answer) => {
    const body = await whole(asked)
    passOn(asked, answer, body, { url, agent }, (status) => count(counted, asked, body, status))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counted,
    close: async () => {
      agent.destroy()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

type Upstream = { readonly url: string; readonly agent: Agent }

function passOn(
  { method, url: path, headers }: IncomingMessage,
  answer: ServerResponse,
  body: Buffer,
  { url, agent }: Upstream,
  answered: (status: number) => void,
): void {
  const onward = request(url + path, { method, headers, agent }, (from) => {
    const { statusCode = 0 } = from
    answered(statusCode)
    answer.writeHead(statusCode, from.rawHeaders)
    from.pipe(answer)
  })
  onward.on('error', () => answer.destroy())
  onward.end(body)
}

function count(counted: Counted, { headers }: IncomingMessage, body: Buffer, status: number): void {
  const operation = /^AWSCognitoIdentityProviderService\.(\w+)$/.exec(String(headers['x-amz-target']))?.[1]
  if (!operation) return
  const { requests = 0, signed = false } = counted.operations.get(operation) ?? {}
  const isSigned = /^AWS4-/.test(headers.authorization ?? '')
  counted.operations.set(operation, { requests: requests + 1, signed: signed || isSigned })
  if (status === 200 && makesUser(operation, body)) counted.users += 1
}

/** A repeated invitation makes nobody. */
const makesUser = (operation: string, body: Buffer): boolean =>
  operation === 'SignUp' || (operation === 'AdminCreateUser' && !/"MessageAction":\s*"RESEND"/.test(body.toString()))

async function whole(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts)
}
