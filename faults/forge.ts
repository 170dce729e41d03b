// Tokens signed anew with other claims, and the published keys that go with them: the signature stays good, what it says does not.
import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import type { Body } from './body'
import { tokens, withBody } from './changes'
import type { Answer, Exchange, Fault, OnAnswer } from './fault'
import type { Upstream } from './upstream'

export type Claims = Record<string, unknown>
type Token = 'AccessToken' | 'IdToken'

let pairs: ReturnType<typeof newPair>[] | undefined
const newPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
/** One for each of a pool's keys, made when a fault first needs them. */
const pairAt = (at: number) => {
  pairs ??= [newPair(), newPair()]
  return pairs[at % 2] as ReturnType<typeof newPair>
}

/** A fault in what tokens say, otherwise unseen. */
export const claims = (name: string, about: string, token: Token, change: (claims: Claims) => Claims): Fault => ({
  name,
  about,
  on: 'every call',
  noticedIn: ['sign-in/password', 'tokens/claims'],
  request: ({ input, memory: { originals } }) => {
    const { AccessToken = '', AuthParameters: words } = input
    const [member, key] = [originals.get(AccessToken), originals.get(words?.ACCESS_TOKEN ?? '')]
    if (member) return { ...input, AccessToken: member }
    return key ? { ...input, AuthParameters: { ...words, ACCESS_TOKEN: key } } : undefined
  },
  answer: async (exchange, answer) => {
    if (exchange.name === 'jwks') return ownKeys(answer)
    const result = answer.body.AuthenticationResult
    return result && withTokens(exchange, answer, result, { [token]: change })
  },
})

function ownKeys(answer: Answer): Answer {
  const keys = (answer.body.keys as Body[]).map((key, at) => {
    const { n, e } = createPublicKey(pairAt(at).privateKey).export({ format: 'jwk' })
    return { ...key, n, e }
  })
  return withBody(answer, { ...answer.body, keys })
}

async function withTokens(
  { upstream, memory }: Exchange,
  answer: Answer,
  result: Body,
  changes: Partial<Record<string, (claims: Claims) => Claims>>,
): Promise<Answer> {
  const forged: Body = { ...result }
  for (const name of ['AccessToken', 'IdToken']) {
    const original = result[name]
    if (typeof original !== 'string') continue
    const made = await signedAnew(upstream, original, changes[name] ?? ((same) => same))
    memory.originals.set(made, original)
    forged[name] = made
  }
  return withBody(answer, { ...answer.body, AuthenticationResult: forged })
}

async function signedAnew(upstream: Upstream, token: string, change: (claims: Claims) => Claims): Promise<string> {
  const [header = '', payload = ''] = token.split('.')
  const { kid } = decoded(header)
  const original = decoded(payload)
  const pool = String(original.iss).split('/').at(-1)
  const { body } = await upstream.read(`/${pool}/.well-known/jwks.json`)
  const at = (body.keys as Body[]).findIndex((key) => key.kid === kid)
  const content = `${header}.${encoded(change(original))}`
  return `${content}.${sign('RSA-SHA256', Buffer.from(content), pairAt(at).privateKey).toString('base64url')}`
}

const decoded = (part: string): Claims => JSON.parse(Buffer.from(part, 'base64url').toString())
const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** The letter in the middle of a token's part replaced by another. */
export const spoilt = (part: 0 | 1 | 2, ...names: Token[]): OnAnswer =>
  tokens((result) => {
    const changed = names.map((name) => [name, withOtherLetter(String(result[name]), part)])
    return { ...result, ...Object.fromEntries(changed) }
  })

function withOtherLetter(token: string, part: number): string {
  const parts = token.split('.')
  const text = parts[part] ?? ''
  const middle = Math.floor(text.length / 2)
  parts[part] = text.slice(0, middle) + (text[middle] === 'A' ? 'B' : 'A') + text.slice(middle + 1)
  return parts.join('.')
}
