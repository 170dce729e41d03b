// The words for MFA configurations, pool settings and changes of a caught request mean the members that they should.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mfaConfigOf, mfaConfigPattern } from './mfa-config'
import { poolSettingsOf, poolSettingsPattern } from './pool-settings'
import { rawEditOf } from './raw-edits'

test('a mode with several factors', () => {
  const text = 'OPTIONAL with TOTP switched off, SMS saying "{####}" and passkeys as SINGLE_FACTOR'
  assert.equal(mfaConfigPattern.exec(text)?.[0], text)
  const { MfaConfiguration, SoftwareTokenMfaConfiguration, SmsMfaConfiguration, WebAuthnConfiguration } =
    mfaConfigOf(text)
  assert.equal(MfaConfiguration, 'OPTIONAL')
  assert.deepEqual(SoftwareTokenMfaConfiguration, { Enabled: false })
  assert.equal(SmsMfaConfiguration?.SmsAuthenticationMessage, '{####}')
  assert.equal(WebAuthnConfiguration?.FactorConfiguration, 'SINGLE_FACTOR')
})

test('no mode is left out, and a text has the length asked for', () => {
  assert.deepEqual(mfaConfigOf('no mode'), {})
  assert.equal(mfaConfigOf('ON with SMS of 141 characters').SmsMfaConfiguration?.SmsAuthenticationMessage?.length, 141)
})

test('settings of a pool, traits of shapes among them', () => {
  const text = 'MFA ON, the plan LITE and admin-only sign-up'
  assert.equal(poolSettingsPattern.exec(text)?.[0], text)
  const { members, traits } = poolSettingsOf(text)
  assert.deepEqual(traits, ['admin-only sign-up'])
  assert.equal(members.MfaConfiguration, 'ON')
  assert.equal(members.UserPoolTier, 'LITE')
  assert.deepEqual(poolSettingsOf('nothing else set').members, {})
})

test('a caught request loses its signature, or gets another header', () => {
  const request = {
    method: 'POST',
    path: '/',
    headers: { Authorization: 'AWS4', 'x-amz-date': 'now', host: 'h' },
    body: '',
  }
  rawEditOf('unsigned')(request)
  assert.deepEqual(request.headers, { host: 'h' })
  rawEditOf('with the header Host set to "x"')(request)
  assert.deepEqual(request.headers, { Host: 'x' })
})
