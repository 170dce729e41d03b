// Calls of the API, right or spoilt, and bodies that are hardly JSON.
import type { Dice } from './dice'
import type { Known } from './known'
import { inputOf, operations } from './model'
import { nastyText, ownNames } from './nasty'
import { Values } from './values'
import type { Sent } from './wire'

const prefix = 'AWSCognitoIdentityProviderService'
const contentType = 'application/x-amz-json-1.1'
const authorization = 'AWS4-HMAC-SHA256 Credential=hostile/20261120/us-east-1/cognito-idp/aws4_request'
const bodies = [
  '',
  ' ',
  'null',
  '[]',
  '"x"',
  '1',
  '1e999',
  '{',
  '{"a":}',
  '{"a":1,"a":2}',
  '\ufeff{}',
  '{}x',
  '{"a":"\\ud800"}',
]
const targets = [
  ...ownNames.map((name) => `${prefix}.${name}`),
  ...ownNames,
  `${prefix}.`,
  '.',
  `${prefix}.InitiateAuth.x`,
  'x'.repeat(5000),
]
const types = [
  '',
  'text/plain',
  'application/json',
  `${contentType}; charset=utf-16`,
  'APPLICATION/X-AMZ-JSON-1.1',
  ',;,',
  ...ownNames,
]

export interface Call {
  readonly operation: string
  readonly sent: Sent
}

/** Seldom sent, as what follows them mostly finds nothing. */
const takesAway = /^(Admin)?Delete(UserPool|UserPoolClient|User)$/

export function anyCall(dice: Dice, known: Known, absent: ReadonlySet<string>): Call {
  const operation = dice.pick(operations)
  const isSeldom = absent.has(operation) || takesAway.test(operation)
  if (isSeldom && !dice.oneIn(15)) return anyCall(dice, known, absent)
  return { operation, sent: spoiltCall(operation, new Values(dice, known).input(inputOf(operation)), dice) }
}

/** A call as a client makes it. */
export const rightCall = (operation: string, input: unknown): Sent => ({
  path: '/',
  headers: { 'content-type': contentType, 'x-amz-target': `${prefix}.${operation}`, authorization },
  body: JSON.stringify(input),
})

function spoiltCall(operation: string, input: unknown, dice: Dice): Sent {
  const headers: Record<string, string> = { ...rightCall(operation, {}).headers }
  if (dice.oneIn(60)) headers['content-type'] = dice.pick(types)
  if (dice.oneIn(60)) headers['x-amz-target'] = dice.pick(targets)
  if (dice.oneIn(60)) delete headers.authorization
  if (dice.oneIn(20)) headers.origin = dice.pick(['null', 'http://evil.example', ''])
  if (dice.oneIn(20)) headers['x-amz-date'] = headerText(dice)
  return { path: '/', headers, body: bodyOf(input, dice) }
}

/** A header's value may hold what Latin-1 has, without the control characters. */
const headerText = (dice: Dice): string =>
  nastyText(dice)
    .slice(0, 500)
    .replaceAll(/[^\x20-\x7e\xa0-\xff]/g, '')

function bodyOf(input: unknown, dice: Dice): string | Buffer {
  if (dice.oneIn(60)) return dice.pick(bodies)
  const text = JSON.stringify(input) ?? ''
  if (dice.oneIn(60)) return text.slice(0, dice.below(text.length))
  if (dice.oneIn(60)) return '['.repeat(1 + dice.below(100_000))
  if (dice.oneIn(60)) return Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xfe, 0xc0, 0x80])])
  if (dice.oneIn(400)) return `{"Username":"${'x'.repeat(1_100_000)}"}`
  return text
}
