// Expects what an answer is on the wire: its status, headers and body, before any SDK has read them.
import { assert } from 'chai'
import { presumeTelling } from '../pools/presumed'
import { answersByHand, lastByHand } from '../tasks/raw'
import type { RawAnswer } from '../wire/raw'
import { wireText } from '../words/wire-values'
import type { MfaWorld } from '../world'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** PROTO-006, PROTO-030, PROTO-031: the body and the headers tell the same name and text. */
export function expectRawRefusal(world: MfaWorld, type: string, text?: string): void {
  const answer = lastByHand(world)
  if (type === 'UserNotFoundException') presumeTelling(world.pool.client(), answer.operation, type)
  assert.equal(typeOf(answer), type, '__type')
  const { message, ...rest } = bodyOf(answer)
  assert.includeMembers(['__type', 'reasonCode'], Object.keys(rest), 'members of the body') // PROTO-016
  assert.equal(answer.status, 400, 'the status') // PROTO-007
  assert.isTrue(header(answer, 'x-amzn-errortype').startsWith(`${type}:`), 'x-amzn-errortype')
  assert.equal(start(header(answer, 'x-amzn-errormessage')), start(String(message)), 'x-amzn-errormessage')
  if (text !== undefined) assert.equal(message, wireText(world, text), 'message')
}

/** PROTO-011: how many, and each of them, in any order. */
export function expectViolations(world: MfaWorld, expected: readonly string[]): void {
  expectRawRefusal(world, 'InvalidParameterException')
  const [, count, list = ''] =
    /^(\d+) validation errors? detected: (.*)$/s.exec(String(bodyOf(lastByHand(world)).message)) ?? []
  assert.sameMembers(
    list.split('; '),
    expected.map((text) => wireText(world, text)),
  )
  assert.equal(Number(count), expected.length, 'the count')
}

/** Refused before anything was looked at. */
export function expectUnsigned(world: MfaWorld): void {
  expectNotPerformed(world)
  assert.match(typeOf(lastByHand(world)), /^MissingAuthenticationToken/)
}

export function expectNotPerformed(world: MfaWorld): void {
  const { status } = lastByHand(world)
  assert.isTrue(status >= 400 && status < 500, `the status is ${status}`)
}

export function expectRawSuccess(world: MfaWorld, members: readonly string[]): void {
  const answer = lastByHand(world)
  assert.equal(answer.status, 200, 'the status')
  assert.match(header(answer, 'content-type'), /^application\/x-amz-json-1\.1/) // PROTO-001
  assert.sameMembers(Object.keys(bodyOf(answer)), [...members], 'members of the body')
}

/** PROTO-009 */
export function expectRequestIds(world: MfaWorld): void {
  const ids = answersByHand(world).map((answer) => header(answer, 'x-amzn-requestid'))
  for (const id of ids) assert.match(id, uuid, 'x-amzn-requestid')
  assert.equal(new Set(ids).size, ids.length, 'the request ids are different')
}

/** PROTO-017: seconds, not milliseconds and not text; of a user or pool made just now. */
export function expectTime(world: MfaWorld, path: string): void {
  const value = path
    .split('.')
    .reduce<unknown>((at, name) => (at as Body | undefined)?.[name], bodyOf(lastByHand(world)))
  assert.isNumber(value, path)
  assert.approximately(value as number, Date.now() / 1000, 3600, path)
}

/** A header need not carry a text of any length. */
const start = (text: string): string => text.slice(0, 1000)

type Body = Readonly<Record<string, unknown>>
const bodyOf = ({ text }: RawAnswer): Body => JSON.parse(text)
const typeOf = (answer: RawAnswer): string => String(bodyOf(answer).__type)
const header = ({ headers }: RawAnswer, name: string): string => headers.get(name) ?? ''
