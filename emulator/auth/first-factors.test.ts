// Which first factors a user is offered, as a table of pools, users and lists.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AuthFactorType } from '@aws-sdk/client-cognito-identity-provider'
import type { Pool, User } from '../pool/pool'
import { newTestPool, newTestServices } from '../testing'
import { addUser } from '../users/new-user'
import { setPassword } from '../users/passwords'
import { availableTo, type FirstFactor } from './first-factors'

const codes: AuthFactorType[] = ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP']
const passwords: FirstFactor[] = ['PASSWORD', 'PASSWORD_SRP']
type Change = (pool: Pool, user: User) => unknown
const withApp: Change = (_, user) => {
  user.totp = { key: Buffer.alloc(20), pending: undefined, deviceName: undefined, lastStep: 0 }
  user.mfaEnabled.add('SOFTWARE_TOKEN_MFA')
}
const mfa =
  (MfaConfiguration: 'OPTIONAL' | 'ON'): Change =>
  (pool) => {
    pool.mfa = { MfaConfiguration, SoftwareTokenMfaConfiguration: { Enabled: true } }
  }

const table: [because: string, allowed: AuthFactorType[], changes: Change[], expected: FirstFactor[]][] = [
  ['CHAL-128 what the pool allows', ['PASSWORD', 'EMAIL_OTP'], [], [...passwords, 'EMAIL_OTP']],
  ['CHAL-128 what the user has', codes, [(_, user) => user.attributes.delete('email')], [...passwords, 'SMS_OTP']],
  [
    'a user who never chose a password',
    codes,
    [(_, user) => Object.assign(user, { password: undefined })],
    ['EMAIL_OTP', 'SMS_OTP'],
  ],
  [
    'AUTH-057 a temporary password',
    codes,
    [(_, user) => Object.assign(user, { status: 'FORCE_CHANGE_PASSWORD' })],
    passwords,
  ],
  ['POOL-047 optional MFA, none of the user', codes, [mfa('OPTIONAL')], [...passwords, 'EMAIL_OTP', 'SMS_OTP']],
  ['AUTH-058 optional MFA, an app of the user', codes, [mfa('OPTIONAL'), withApp], passwords],
  ['an app, but MFA is off in the pool', codes, [withApp], [...passwords, 'EMAIL_OTP', 'SMS_OTP']],
  ['AUTH-058 required MFA', codes, [mfa('ON')], passwords],
]

for (const [because, AllowedFirstAuthFactors, changes, expected] of table)
  test(`first factors: ${because}`, async () => {
    const on = newTestServices()
    const { pool } = await newTestPool(on, { Policies: { SignInPolicy: { AllowedFirstAuthFactors } } })
    const attributes = [
      { Name: 'email', Value: 'alice@example.com' },
      { Name: 'phone_number', Value: '+15555550100' },
    ]
    const user = addUser(pool, { username: 'alice', sub: on.random.uuid(), attributes }, 'CONFIRMED')
    setPassword(pool, user, 'Right-0-password', on.random)
    for (const change of changes) change(pool, user)
    assert.deepEqual(availableTo(pool, user), expected)
  })
