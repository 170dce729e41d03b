// From bytes on the wire to what a fault reads, and back.
import type { IncomingMessage } from 'node:http'
import { type Body, bodyOf } from './body'
import type { Answer } from './fault'
import type { RawReply, RawRequest } from './upstream'

const pages: readonly [RegExp, string][] = [
  [/\/\.well-known\/jwks\.json$/, 'jwks'],
  [/\/\.well-known\/openid-configuration$/, 'discovery'],
  [/^\/_emulator\/messages(\?|$)/, 'messages'],
]

/** The operation or page that is asked for; undefined for whatever faults leave alone. */
export function nameOf({ url = '/', headers }: IncomingMessage): string | undefined {
  const target = headers['x-amz-target']
  if (url === '/' && typeof target === 'string') return target.split('.').at(-1)
  return pages.find(([pattern]) => pattern.test(url))?.[1]
}

export const queryOf = (path: string): Body => Object.fromEntries(new URL(path, 'http://pool').searchParams)

/** Undefined for what is no JSON. Lengths and encodings are those of the bytes, so they are left out. */
export function answerIn({ status, headers, bytes }: RawReply): Answer | undefined {
  const body = bodyOf(bytes.toString())
  const { 'content-length': _, 'transfer-encoding': __, ...rest } = headers
  return body && { status, headers: rest, body }
}

/** The same request with another body. */
export function bytesWith(raw: RawRequest, input: Body): RawRequest {
  const bytes = Buffer.from(JSON.stringify(input))
  const pairs = raw.rawHeaders.flatMap((name, at) => (at % 2 ? [] : [[name, raw.rawHeaders[at + 1] ?? '']]))
  const others = pairs.filter(([name = '']) => !/^(content-length|transfer-encoding)$/i.test(name))
  return { ...raw, bytes, rawHeaders: [...others.flat(), 'Content-Length', String(bytes.length)] }
}
