// The ordered list of what follows the first factor, as a table of facts and answers, and as it is printed in the docs.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { MfaName } from '../pool/pool'
import { afterFirstFactor, type Facts, type Next, nextAfterFirstFactor } from './next'
import { nextTable } from './next-table'

const facts = (some: Partial<Facts>): Facts => ({
  mustChangePassword: false,
  remembered: false,
  mode: 'OPTIONAL',
  preferred: undefined,
  factors: [],
  canSetUp: [],
  ...some,
})
const totp: MfaName = 'SOFTWARE_TOKEN_MFA'
const both: MfaName[] = ['SMS_MFA', totp]

const table: [string, Partial<Facts>, Next][] = [
  [
    'a temporary password comes before everything',
    { mustChangePassword: true, mode: 'ON', preferred: totp },
    { at: 'NEW_PASSWORD_REQUIRED' },
  ],
  ['OFF wins over a preference', { mode: 'OFF', preferred: totp, factors: [totp] }, { at: 'DONE' }],
  [
    'a remembered device before the preferred',
    { remembered: true, preferred: totp, factors: both },
    { at: 'DEVICE_SRP_AUTH' },
  ],
  ['a remembered device before a choice', { remembered: true, factors: both }, { at: 'DEVICE_SRP_AUTH' }],
  ['a remembered device of a user without factors', { remembered: true }, { at: 'DONE' }],
  ['OFF wins over a device', { mode: 'OFF', remembered: true, factors: [totp] }, { at: 'DONE' }],
  [
    'a device sets nothing up',
    { mode: 'ON', remembered: true, canSetUp: [totp] },
    { at: 'MFA_SETUP', offered: [totp] },
  ],
  ['the preferred of several', { preferred: totp, factors: both }, { at: 'MFA', factor: totp }],
  ['several, none preferred', { factors: both }, { at: 'SELECT_MFA_TYPE', offered: both }],
  ['the only one, not preferred', { factors: ['SMS_MFA'] }, { at: 'MFA', factor: 'SMS_MFA' }],
  ['optional without a factor', { canSetUp: [totp] }, { at: 'DONE' }],
  ['required without a factor', { mode: 'ON', canSetUp: [totp] }, { at: 'MFA_SETUP', offered: [totp] }],
  ['required with one', { mode: 'ON', factors: [totp], canSetUp: ['EMAIL_OTP'] }, { at: 'MFA', factor: totp }],
]
for (const [name, some, next] of table) test(name, () => assert.deepEqual(nextAfterFirstFactor(facts(some)), next))

test('required, nothing usable and nothing to set up: the sign-in fails', () =>
  assert.throws(() => nextAfterFirstFactor(facts({ mode: 'ON' })), { name: 'MFAMethodNotFoundException' }))

test('docs/architecture.md shows the list as it is', (t) => {
  t.diagnostic(nextTable(afterFirstFactor))
  assert.ok(readFileSync('docs/architecture.md', 'utf8').includes(nextTable(afterFirstFactor)))
})
