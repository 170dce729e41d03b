// Lifetimes in seconds and the ranges that are refused (TOK-019, TOK-020, SESS-001).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider'
import { refusalOf } from './testing'
import { checkValidity, validitySeconds } from './validity'

const days = (count: number) => count * 86_400

test('defaults: one hour, one hour, 30 days, 3 minutes', () => {
  assert.deepEqual(validitySeconds({ config: {} }), { access: 3600, id: 3600, refresh: days(30), session: 180 })
})

test('values without units: hours for access and ID, days for refresh, minutes for sessions', () => {
  const config = { AccessTokenValidity: 2, IdTokenValidity: 3, RefreshTokenValidity: 4, AuthSessionValidity: 15 }
  assert.deepEqual(validitySeconds({ config }), { access: 7200, id: 10_800, refresh: days(4), session: 900 })
})

test('values with units, and a refresh validity of 0', () => {
  const config: UserPoolClientType = {
    AccessTokenValidity: 5,
    IdTokenValidity: 600,
    RefreshTokenValidity: 0,
    TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'seconds', RefreshToken: 'minutes' },
  }
  assert.deepEqual(validitySeconds({ config }), { access: 300, id: 600, refresh: days(30), session: 180 })
})

const accepted: UserPoolClientType[] = [
  { AccessTokenValidity: 24 },
  { AccessTokenValidity: 300, TokenValidityUnits: { AccessToken: 'seconds' } },
  { RefreshTokenValidity: 60, TokenValidityUnits: { RefreshToken: 'minutes' } },
  { RefreshTokenValidity: 3650 },
]
const refused: UserPoolClientType[] = [
  { AccessTokenValidity: 25 },
  { AccessTokenValidity: 299, TokenValidityUnits: { AccessToken: 'seconds' } },
  { IdTokenValidity: 2, TokenValidityUnits: { IdToken: 'days' } },
  { RefreshTokenValidity: 59, TokenValidityUnits: { RefreshToken: 'minutes' } },
  { RefreshTokenValidity: 3651 },
  { AccessTokenValidity: 2, RefreshTokenValidity: 1, TokenValidityUnits: { RefreshToken: 'hours' } },
]

for (const settings of accepted)
  test(`accepted: ${JSON.stringify(settings)}`, () => assert.doesNotThrow(() => checkValidity(settings)))
for (const settings of refused)
  test(`refused: ${JSON.stringify(settings)}`, async () =>
    assert.equal(
      await refusalOf(() => checkValidity(settings)),
      'InvalidParameterException: Invalid range for token validity.',
    ))
