// The Authorization header of AWS Signature Version 4, taken apart: who signed, for what scope, over which headers.
import { createHash } from 'node:crypto'
import { incomplete } from './refusals'

export interface Authorization {
  readonly keyId: string
  readonly scope: Scope
  readonly signedHeaders: readonly string[]
  readonly signature: string
}

export interface Scope {
  /** YYYYMMDD */
  readonly day: string
  readonly region: string
  readonly service: string
  readonly terminator: string
}

/** Every part that is missing is named, in one refusal. */
export function authorizationOf(header: string, isDated: boolean): Authorization {
  const { Credential, Signature, SignedHeaders } = partsOf(header)
  if (!Credential || !Signature || !SignedHeaders || !isDated) {
    const missing = Object.entries({ Credential, Signature, SignedHeaders }).filter(([, value]) => !value)
    const sentences = missing.map(([name]) => `Authorization header requires '${name}' parameter. `)
    if (!isDated)
      sentences.push("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ")
    throw incomplete(`${sentences.join('')}(Hashed with SHA-256 and encoded with Base64) Authorization=${hash(header)}`)
  }
  return { ...credentialOf(Credential), signedHeaders: SignedHeaders.toLowerCase().split(';'), signature: Signature }
}

function partsOf(header: string): Partial<Record<'Credential' | 'Signature' | 'SignedHeaders', string>> {
  const pairs = header
    .replace(/^\S+\s*/, '')
    .split(',')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '')
  if (pairs.some((pair) => !pair.includes('=')))
    throw incomplete(
      `Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64): '${hash(header)}'.`,
    )
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]))
}

function credentialOf(credential: string): Pick<Authorization, 'keyId' | 'scope'> {
  const [keyId = '', day = '', region = '', service = '', terminator, ...more] = credential.split('/')
  if (terminator === undefined || more.length > 0)
    throw incomplete(
      `Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${credential}'`,
    )
  return { keyId, scope: { day, region, service, terminator } }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64')
