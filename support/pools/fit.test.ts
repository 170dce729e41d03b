// Whether a given pool has the shape of a scenario: the first thing that differs, in one sentence.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adapted } from './adapted'
import { type Described, misfit } from './fit'
import { shapeOf } from './shapes'
import { requiredNames } from './suffices/users'

/** A pool as the service would describe it after it was made of a shape. */
function describedAs(phrase: string): Described {
  const { create, mfa } = shapeOf(phrase)
  const { Schema, Policies, ...pool } = create
  return {
    pool: {
      ...pool,
      SchemaAttributes: Schema ?? [{ Name: 'sub', Required: true }],
      Policies: { PasswordPolicy: Policies?.PasswordPolicy ?? { MinimumLength: 8 }, ...Policies },
      UsernameConfiguration: create.UsernameConfiguration,
    },
    mfa: { ...mfa },
  } as Described
}

for (const phrase of [
  'MFA off',
  'optional TOTP',
  'required SMS and TOTP',
  'optional TOTP and e-mail sign-in',
  'MFA off and device tracking',
  'MFA not required',
  'optional TOTP alone',
])
  test(`a pool with ${phrase} fits its own shape`, () =>
    assert.equal(misfit(shapeOf(phrase), describedAs(phrase)), undefined))

for (const [has, wants] of [
  ['optional TOTP', 'MFA not required'],
  ['optional e-mail and TOTP', 'MFA not required'],
  ['optional SMS and TOTP', 'optional TOTP'],
  ['optional SMS and TOTP', 'optional SMS'],
  ['required SMS and TOTP', 'required TOTP'],
  ['optional TOTP and recovery by e-mail or phone', 'optional TOTP and recovery open to e-mail'],
  ['optional TOTP', 'optional TOTP and recovery open to e-mail'],
  ['optional TOTP', 'optional TOTP and no word on recovery'],
  ['optional TOTP and temporary passwords of 3 days', 'optional TOTP and temporary passwords of 3 days'],
  ['optional TOTP and passwords without symbols', 'optional TOTP and passwords without symbols'],
] as const)
  test(`a pool with ${has} does for ${wants}`, () => assert.equal(misfit(shapeOf(wants), describedAs(has)), undefined))

for (const [has, wants, sentence] of [
  [
    'optional TOTP and recovery by administrators',
    'optional TOTP and recovery open to e-mail',
    'the pool has account recovery: RecoveryMechanisms Name admin_only, Priority 1, and the scenario needs: verified_email',
  ],
  [
    'optional TOTP and recovery by e-mail',
    'optional TOTP and no word on recovery',
    'the pool has account recovery: RecoveryMechanisms Name verified_email, Priority 1, and the scenario needs: none',
  ],
  [
    'optional TOTP and passwords without symbols',
    'optional TOTP and the default password policy',
    /^the pool has a password policy: .*, and the scenario needs: .*RequireSymbols true/,
  ],
  [
    'MFA off and passkeys',
    'MFA off and passkeys of nobody',
    /^the pool has a relying party: RelyingPartyId example.com, /,
  ],
  ['required TOTP', 'MFA not required', 'the pool has MFA: ON and TOTP, and the scenario needs: OFF or OPTIONAL'],
  ['optional SMS and TOTP', 'optional TOTP alone', /^the pool has MFA: OPTIONAL and TOTP and SMS, and /],
  [
    'optional SMS',
    'optional SMS and TOTP',
    /^the pool has MFA: OPTIONAL and SMS, and the scenario needs: OPTIONAL and TOTP/,
  ],
  ['optional e-mail and TOTP', 'optional TOTP', /^the pool has MFA: OPTIONAL and TOTP and e-mail, and /],
  ['optional TOTP', 'MFA off', 'the pool has MFA: OPTIONAL and TOTP, and the scenario needs: OFF'],
  ['optional TOTP', 'required TOTP', 'the pool has MFA: OPTIONAL and TOTP, and the scenario needs: ON and TOTP'],
  ['MFA off', 'MFA off and e-mail sign-in', 'the pool has UsernameAttributes: none, and the scenario needs: email'],
  [
    'MFA off and device tracking',
    'MFA off and no device tracking',
    /^the pool has DeviceConfiguration: .*, and the scenario needs: none$/,
  ],
  [
    'MFA off',
    'MFA off and admin-only sign-up',
    'the pool has sign-up: anybody, and the scenario needs: administrators only',
  ],
  [
    'MFA off and passkeys',
    'MFA off and no other first factor',
    /first factors: PASSWORD and WEB_AUTHN, and the scenario needs: PASSWORD$/,
  ],
  ['MFA off', 'MFA off and passkeys', /first factors: PASSWORD, and the scenario needs: PASSWORD and WEB_AUTHN$/],
] as const)
  test(`a pool with ${has} does not fit ${wants}`, () => {
    const said = misfit(shapeOf(wants), describedAs(has)) ?? ''
    if (typeof sentence === 'string') assert.equal(said, sentence)
    else assert.match(said, sentence)
  })

for (const [has, wants] of [
  ['optional TOTP and e-mail sign-in', 'optional TOTP'],
  ['optional TOTP and e-mail or phone sign-in', 'optional TOTP'],
  ['optional TOTP and e-mail alias', 'optional TOTP and plain user names'],
  ['optional TOTP and a required name', 'optional TOTP'],
  ['optional TOTP and device tracking', 'optional TOTP'],
  ['optional TOTP and passkeys', 'optional TOTP'],
  ['optional TOTP and admin-only sign-up', 'optional TOTP'],
  ['optional TOTP and phone sign-in', 'optional TOTP'],
  ['optional TOTP and phone sign-in', 'optional TOTP and recovery open to e-mail'],
  ['optional TOTP, phone sign-in and recovery by e-mail', 'optional TOTP and recovery open to e-mail'],
  ['optional TOTP and no verification', 'optional TOTP'],
  ['optional TOTP and phone verification', 'optional TOTP and plain user names'],
] as const)
  test(`a pool with ${has} does for ${wants}, whose users are like its own`, () =>
    assert.equal(misfit(shapeOf(wants), describedAs(has)), undefined))

for (const [has, wants, what] of [
  ['optional TOTP and e-mail sign-in', 'optional TOTP and plain user names', 'UsernameAttributes: email'],
  ['optional TOTP and phone sign-in', 'optional TOTP and plain user names', 'UsernameAttributes: phone_number'],
  ['optional TOTP and phone sign-in', 'optional TOTP and e-mail sign-in', 'UsernameAttributes: phone_number'],
  ['optional TOTP and no verification', 'optional SMS and phone verification', 'MFA: OPTIONAL and TOTP'],
  ['optional TOTP', 'optional TOTP and no verification', 'AutoVerifiedAttributes: email'],
  ['optional TOTP', 'optional TOTP and e-mail sign-in', 'UsernameAttributes: none'],
  ['optional TOTP and a required name', 'optional TOTP and plain user names', 'required attributes: given_name'],
  ['optional TOTP and device tracking', 'optional TOTP and no device tracking', 'DeviceConfiguration: Challenge'],
] as const)
  test(`a pool with ${has} does not do for ${wants}`, () =>
    assert.ok(misfit(shapeOf(wants), describedAs(has))?.startsWith(`the pool has ${what}`)))

test('users of a pool that signs in by e-mail come by it, and have what it requires', () => {
  const asGiven = adapted(shapeOf('optional TOTP'), describedAs('optional TOTP, e-mail sign-in and a required name'))
  assert.ok(asGiven.traits.has('e-mail sign-in'))
  assert.deepEqual(requiredNames(asGiven.create.Schema), ['given_name'])
  const plain = shapeOf('optional TOTP and device tracking')
  assert.deepEqual(adapted(plain, describedAs('optional TOTP')), plain)
})

test('users of a pool that signs in by phone come by their number, and those of a pool that takes both by what a sign-up proves', () => {
  for (const [has, name] of [
    ['optional TOTP and phone sign-in', 'phone sign-in'],
    ['optional TOTP, e-mail or phone sign-in and phone verification', 'phone sign-in'],
    ['optional TOTP and e-mail or phone sign-in', 'e-mail sign-in'],
    ['optional TOTP, e-mail or phone sign-in and no verification', 'e-mail sign-in'],
  ] as const)
    assert.deepEqual([...adapted(shapeOf('optional TOTP'), describedAs(has)).traits], [name], has)
})

test('the pool verifies as it does, and what the scenario asked for stays known', () => {
  const { create, asked } = adapted(shapeOf('optional TOTP'), describedAs('optional TOTP and no verification'))
  assert.deepEqual(create.AutoVerifiedAttributes, [])
  assert.deepEqual(asked?.create.AutoVerifiedAttributes, ['email'])
})

test('a pool that asks everybody with a phone number for a code sends SMS at sign-in, where the number is the user name', () => {
  const [byPhone, plain] = ['required SMS and TOTP and phone sign-in', 'required SMS and TOTP']
  const needs = (has: string) => adapted(shapeOf('required TOTP'), describedAs(has)).needs
  assert.ok(needs(byPhone).has('sms'))
  assert.ok(!needs(plain).has('sms'))
})
