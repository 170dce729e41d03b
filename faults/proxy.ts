// The proxy between suite and pool: passes everything on byte by byte, but for what the fault in play changes.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bodyOf } from './body'
import { CalledBack, triggerOf } from './called-back'
import { answerIn, bytesWith, nameOf, queryOf } from './decode'
import type { Answer, Exchange, Fault } from './fault'
import { Memory } from './memory'
import { bytesOf, type RawReply, type RawRequest, Upstream } from './upstream'

export interface Proxy {
  readonly url: string
  /** Errors of the fault itself: a run with any of them proves nothing. */
  readonly errors: readonly string[]
  close(): Promise<void>
}

export async function startProxy(poolUrl: string, fault?: Fault): Promise<Proxy> {
  const upstream = new Upstream(poolUrl)
  const calledBack = new CalledBack()
  const relay = new Relay(upstream, calledBack, fault)
  const server = createServer((incoming, outgoing) => {
    relay.handle(incoming, outgoing).catch(() => incoming.destroy())
  })
  server.keepAliveTimeout = 75_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    errors: relay.errors,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
        upstream.close()
        calledBack.close()
      }),
  }
}

type Way = (raw: RawRequest) => Promise<RawReply>

class Relay {
  readonly errors: string[] = []
  readonly #memory = new Memory()

  constructor(
    private readonly upstream: Upstream,
    private readonly calledBack: CalledBack,
    private readonly fault: Fault | undefined,
  ) {}

  async handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = 'GET', url: path = '/', rawHeaders } = incoming
    const sent = { method, path, rawHeaders, bytes: await bytesOf(incoming) }
    const raw = this.calledBack.redirected(sent, `http://127.0.0.1:${incoming.socket.localPort}`)
    const back = this.calledBack.wayOf(raw)
    const way: Way = back ?? ((request) => this.upstream.pass(request))
    const body = bodyOf(raw.bytes.toString())
    const name = back ? triggerOf(body) : nameOf(incoming)
    const input = name && (body ?? (raw.bytes.length === 0 ? queryOf(path) : undefined))
    if (!name || !input) return sendRaw(outgoing, await way(raw))
    await this.#exchange({ name, input, path, memory: this.#memory, upstream: this.upstream }, raw, way, outgoing)
  }

  async #exchange(exchange: Exchange, raw: RawRequest, way: Way, outgoing: ServerResponse): Promise<void> {
    const fault = this.#onDuty(exchange.name)
    const instead = await this.#tried(() => fault?.instead?.(exchange))
    if (instead) return sendAnswer(outgoing, instead)
    const input = await this.#tried(() => fault?.request?.(exchange))
    const reply = await way(input ? bytesWith(raw, input) : raw)
    const answer = answerIn(reply)
    if (!answer) return sendRaw(outgoing, reply)
    if (answer.status === 200) this.#memory.learn(exchange.name, input ?? exchange.input, answer.body)
    const changed = await this.#tried(() => fault?.answer?.(exchange, answer))
    return changed ? sendAnswer(outgoing, changed) : sendRaw(outgoing, reply)
  }

  #onDuty(name: string): Fault | undefined {
    const { fault } = this
    return fault && (fault.on === 'every call' || fault.on.includes(name)) ? fault : undefined
  }

  async #tried<A>(act: () => A): Promise<Awaited<A> | undefined> {
    try {
      return await act()
    } catch (error) {
      this.errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
      return undefined
    }
  }
}

function sendRaw(outgoing: ServerResponse, { status, reason, rawHeaders, bytes }: RawReply): void {
  outgoing.sendDate = false
  outgoing.writeHead(status, reason, rawHeaders)
  outgoing.end(bytes)
}

function sendAnswer(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  const bytes = Buffer.from(JSON.stringify(body))
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) outgoing.setHeader(name, value)
  outgoing.setHeader('content-length', bytes.length)
  outgoing.writeHead(status)
  outgoing.end(bytes)
}
