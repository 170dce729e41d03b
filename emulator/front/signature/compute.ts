// The signature that a request must have, by AWS Signature Version 4: canonical request, string to sign, derived key.
import { createHash, createHmac } from 'node:crypto'
import type { Authorization } from './authorization'

const algorithm = 'AWS4-HMAC-SHA256'

export interface Signed extends Pick<Authorization, 'scope' | 'signedHeaders'> {
  readonly request: Request
  readonly body: string
  /** YYYYMMDDTHHMMSSZ */
  readonly time: string
}

export function signatureOf(secretKey: string, it: Signed): string {
  const { day, region, service, terminator } = it.scope
  const toSign = [algorithm, it.time, `${day}/${region}/${service}/${terminator}`, sha256(canonical(it))].join('\n')
  const steps = [day, region, service, terminator]
  const key = steps.reduce<Buffer>((key, step) => hmac(key, step), Buffer.from(`AWS4${secretKey}`))
  return hmac(key, toSign).toString('hex')
}

function canonical({ request, body, signedHeaders }: Signed): string {
  const { pathname, searchParams, host } = new URL(request.url)
  const query = [...searchParams].map(([name, value]) => `${encoded(name)}=${encoded(value)}`).sort()
  const headerOf = (name: string) => request.headers.get(name) ?? (name === 'host' ? host : '')
  const headers = signedHeaders.map((name) => `${name}:${headerOf(name).trim().replaceAll(/\s+/g, ' ')}\n`)
  return [request.method, pathname, query.join('&'), headers.join(''), signedHeaders.join(';'), sha256(body)].join('\n')
}

/** RFC 3986: encodeURIComponent leaves a few marks that AWS encodes. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()
