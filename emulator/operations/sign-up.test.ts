// Sign-up: what is answered and sent, and everything that is refused.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AttributeType, CreateUserPoolRequest } from '@aws-sdk/client-cognito-identity-provider'
import { secretHash } from '../auth/secret-hash'
import { codeSentTo, newTestPool, newTestServices } from '../testing'
import { signUp } from './sign-up'

const Password = 'Aaaa1111!'
const email: AttributeType = { Name: 'email', Value: 'test@test.com' }
const phone: AttributeType = { Name: 'phone_number', Value: '+12025551234' }
type Config = Omit<CreateUserPoolRequest, 'PoolName'>

async function world(config: Config = {}, generateSecret = false) {
  const on = newTestServices()
  const { pool, client } = await newTestPool(on, config, { GenerateSecret: generateSecret })
  const signUpAs = async (Username: string, UserAttributes: AttributeType[] = [], more: object = {}) =>
    signUp(on)({ ClientId: client.id, Username, Password, UserAttributes, ...more })
  return { on, pool, client, signUpAs }
}

test('an auto-verified e-mail gets a code, shown masked (SIGNUP-001)', async () => {
  const { on, pool, signUpAs } = await world({ AutoVerifiedAttributes: ['email'] })
  const answer = await signUpAs('alice', [email])
  assert.deepEqual(answer, {
    UserConfirmed: false,
    CodeDeliveryDetails: { Destination: 't***@t***', DeliveryMedium: 'EMAIL', AttributeName: 'email' },
    UserSub: pool.users.find('alice')?.sub,
  })
  assert.match(codeSentTo(on, 'test@test.com'), /^\d{6}$/)
  assert.equal(on.outbox.read()[0]?.purpose, 'sign-up')
})

test('nothing is sent without auto-verification or without the address (SIGNUP-002 to -004)', async () => {
  const none = await world()
  assert.deepEqual(Object.keys(await none.signUpAs('alice', [email])), ['UserConfirmed', 'UserSub'])
  const noAddress = await world({ AutoVerifiedAttributes: ['email'] })
  assert.deepEqual(Object.keys(await noAddress.signUpAs('alice')), ['UserConfirmed', 'UserSub'])
  assert.deepEqual([...none.on.outbox.read(), ...noAddress.on.outbox.read()], [])
})

test('where e-mails are user names, the name is the sub and the e-mail an attribute (SIGNUP-049, -050)', async () => {
  const { pool, signUpAs } = await world({ UsernameAttributes: ['email'] })
  const { UserSub } = await signUpAs('Test@test.com')
  const user = pool.users.find('test@test.com')
  assert.deepEqual([user?.username, user?.sub, user?.attributes.get('email')], [UserSub, UserSub, 'Test@test.com'])
})

test('a client with a secret must prove it (AUTH-037, AUTH-038)', async () => {
  const { client, signUpAs } = await world({}, true)
  await assert.rejects(signUpAs('alice'), { name: 'NotAuthorizedException', message: /SECRET_HASH was not received/ })
  await assert.rejects(signUpAs('alice', [], { SecretHash: 'AAAA' }), { message: /Unable to verify secret hash/ })
  await signUpAs('alice', [], { SecretHash: secretHash(client.secrets[0]?.value ?? '', 'alice', client.id) })
})

const refused: readonly [why: string, config: Config, name: string, attributes: AttributeType[], error: object][] = [
  ['SIGNUP-012 taken name', {}, 'bob', [], { name: 'UsernameExistsException', message: 'User already exists' }],
  [
    'SIGNUP-022 no e-mail, no phone',
    { UsernameAttributes: ['email', 'phone_number'] },
    'alice',
    [],
    { name: 'InvalidParameterException', message: 'Username should be either an email or a phone number.' },
  ],
  [
    'SIGNUP-023 looks like the alias',
    { AliasAttributes: ['email'] },
    'a@test.com',
    [],
    {
      name: 'InvalidParameterException',
      message: 'Username cannot be of email format, since user pool is configured for email alias.',
    },
  ],
  [
    'SIGNUP-060 required attribute',
    { Schema: [{ Name: 'given_name', Required: true }] },
    'alice',
    [email],
    { name: 'InvalidParameterException', message: 'Invalid attributes given, given_name is missing' },
  ],
  [
    'SIGNUP-061 proof of an address',
    {},
    'alice',
    [email, { Name: 'email_verified', Value: 'true' }],
    { name: 'NotAuthorizedException', message: 'A client attempted to write unauthorized attribute' },
  ],
  ['SIGNUP-061 sub', {}, 'alice', [{ Name: 'sub', Value: 'mine' }], { name: 'NotAuthorizedException' }],
  [
    'SIGNUP-062 phone',
    {},
    'alice',
    [{ ...phone, Value: '0901234' }],
    { name: 'InvalidParameterException', message: /^Invalid phone number format/ },
  ],
  ['e-mail', {}, 'alice', [{ ...email, Value: 'no at' }], { name: 'InvalidParameterException' }],
  ['unknown attribute', {}, 'alice', [{ Name: 'shoe', Value: '1' }], { name: 'InvalidParameterException' }],
  [
    'SIGNUP-063 administrators only',
    { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } },
    'alice',
    [],
    { name: 'NotAuthorizedException', message: 'SignUp is not permitted for this user pool' },
  ],
]

for (const [why, config, name, attributes, error] of refused)
  test(`refused: ${why}`, async () => {
    const { pool, signUpAs } = await world(config)
    if (why.startsWith('SIGNUP-012')) await signUpAs('bob')
    const before = pool.users.count
    await assert.rejects(signUpAs(name, attributes), error)
    assert.equal(pool.users.count, before)
  })

for (const attribute of [email, phone])
  test(`a taken ${attribute.Name} is named in the refusal (SIGNUP-013, -014)`, async () => {
    const { signUpAs } = await world({ UsernameAttributes: ['email', 'phone_number'] })
    await signUpAs(attribute.Value ?? '')
    await assert.rejects(signUpAs(attribute.Value ?? ''), {
      name: 'UsernameExistsException',
      message: `An account with the given ${attribute.Name} already exists.`,
    })
  })

test('a password is asked for where it is the only first factor (SIGNUP-007)', async () => {
  const withPassword = await world()
  await assert.rejects(withPassword.signUpAs('alice', [], { Password: undefined }), {
    name: 'InvalidParameterException',
  })
  const AllowedFirstAuthFactors = ['PASSWORD', 'EMAIL_OTP'] as const
  const without = await world({ Policies: { SignInPolicy: { AllowedFirstAuthFactors: [...AllowedFirstAuthFactors] } } })
  await without.signUpAs('alice', [email], { Password: undefined })
})

test('the password is not kept in clear', async () => {
  const { pool, signUpAs } = await world()
  await signUpAs('alice')
  const kept = pool.users.find('alice')?.password
  assert.ok(kept && !kept.hash.includes(Password) && !kept.srpSalt.includes(Password))
})
