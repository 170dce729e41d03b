// The way from the proxy to the pool: requests passed on as they came, and calls of a fault's own.
import { Agent, type IncomingMessage, request } from 'node:http'
import { type Body, bodyOf } from './body'
import type { Answer } from './fault'

/** A message of HTTP with its headers as they stood on the wire: name, value, name, value. */
export interface Raw {
  readonly rawHeaders: string[]
  readonly bytes: Buffer
}

export interface RawReply extends Raw {
  readonly status: number
  readonly reason: string
  readonly headers: Answer['headers']
}

export interface RawRequest extends Raw {
  readonly method: string
  readonly path: string
}

export class Upstream {
  readonly #agent = new Agent({ keepAlive: true })

  constructor(readonly url: string) {}

  async pass({ method, path, rawHeaders, bytes }: RawRequest): Promise<RawReply> {
    const { hostname, port } = new URL(this.url)
    const reply = await new Promise<IncomingMessage>((resolve, reject) => {
      const sent = request({ hostname, port, method, path, headers: rawHeaders, agent: this.#agent }, resolve)
      sent.once('error', reject)
      sent.end(bytes)
    })
    const { statusCode: status = 0, statusMessage: reason = '', headers, rawHeaders: shown } = reply
    return { status, reason, headers, rawHeaders: shown, bytes: await bytesOf(reply) }
  }

  /** Calls an operation as an administrator would. */
  ask(operation: string, input: Body): Promise<Answer> {
    return this.#fetch('/', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
        authorization: 'AWS4-HMAC-SHA256 Credential=fault',
      },
      body: JSON.stringify(input),
    })
  }

  read(path: string): Promise<Answer> {
    return this.#fetch(path, {})
  }

  /** The pool's time in milliseconds. */
  async now(poolId: string): Promise<number> {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ poolId, advanceSeconds: 0 })
    const answer = await this.#fetch('/_emulator/clock', { method: 'POST', headers, body })
    return Date.parse(String(answer.body.now))
  }

  close(): void {
    this.#agent.destroy()
  }

  async #fetch(path: string, init: RequestInit): Promise<Answer> {
    const reply = await fetch(this.url + path, init)
    const body = bodyOf(await reply.text()) ?? {}
    const { 'content-length': _, ...headers } = Object.fromEntries(reply.headers)
    return { status: reply.status, headers, body }
  }
}

export async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
