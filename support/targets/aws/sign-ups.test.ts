// Which sign-ups are sent where nobody but the user can delete the user: those that the run is able to confirm.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shapeOf } from '../../pools/shapes'
import type { BlackBox } from '../../settings/black-box'
import { reasonAgainst } from './sign-ups'

const email = [{ Name: 'email', Value: 'qa+alice@example.com' }]
const phone = [{ Name: 'phone_number', Value: '+819012345678' }]
const addresses = { email: 'qa+{user}@example.com', phones: [] }

interface Case {
  readonly shape?: string
  readonly confirms?: boolean
  readonly source?: 'none' | 'outbox'
  readonly carries?: 'EMAIL' | 'SMS'
  readonly attributes?: { Name: string; Value: string }[]
}

function reason({ shape = 'optional TOTP', confirms = false, source = 'outbox', carries, attributes = email }: Case) {
  const under = { shape: shapeOf(shape), confirms } as BlackBox
  return reasonAgainst({ UserAttributes: attributes }, under, { codes: { kind: source }, addresses }, carries)
}

const sent: readonly [what: string, given: Case][] = [
  ['a code goes to an address of the run', {}],
  ['the pool confirms by itself', { confirms: true, source: 'none', attributes: [] }],
  ['everybody is refused', { shape: 'optional TOTP and admin-only sign-up', source: 'none' }],
  ['the code goes to the phone', { shape: 'optional SMS and phone verification', attributes: phone }],
]
for (const [what, given] of sent) test(`sent: ${what}`, () => assert.equal(reason(given), undefined))

const kept: readonly [why: RegExp, given: Case][] = [
  [/no code source is set/, { source: 'none' }],
  [/has no email/, { attributes: phone }],
  [/has no phone_number/, { shape: 'optional SMS and phone verification' }],
  [/sends no code/, { shape: 'optional TOTP and no verification' }],
  [/does not carry/, { carries: 'SMS' }],
  [/address is none of the run/, { attributes: [{ Name: 'email', Value: 'somebody@example.org' }] }],
]
for (const [why, given] of kept) test(`not sent: ${why.source}`, () => assert.match(reason(given) ?? '', why))
