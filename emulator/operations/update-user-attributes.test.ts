// Attributes of a user: who may write and read them, what a new address does, and how it is proven.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type {
  AttributeType,
  CreateUserPoolClientRequest,
  CreateUserPoolRequest,
} from '@aws-sdk/client-cognito-identity-provider'
import { accessTokenOf, codeSentTo, newTestPool, newTestServices } from '../testing'
import { adminCreateUser } from './admin-create-user'
import { adminUpdateUserAttributes } from './admin-update-user-attributes'
import { deleteUserAttributes } from './delete-user-attributes'
import { getUser } from './get-user'
import { getUserAttributeVerificationCode } from './get-user-attribute-verification-code'
import { updateUserAttributes } from './update-user-attributes'
import { verifyUserAttribute } from './verify-user-attribute'

const [old, fresh] = ['old@example.com', 'fresh@example.com']
type Config = Omit<CreateUserPoolRequest, 'PoolName'>
type Settings = Omit<CreateUserPoolClientRequest, 'UserPoolId' | 'ClientName'>

const attribute = (Name: string, Value: string): AttributeType => ({ Name, Value })

async function world(config: Config = {}, settings: Settings = {}) {
  const on = newTestServices()
  const { pool, client } = await newTestPool(on, { AutoVerifiedAttributes: ['email'], ...config }, settings)
  const byEmail = !!config.UsernameAttributes?.length
  const UserAttributes = [attribute('email', old), attribute('email_verified', 'true')]
  const Username = byEmail ? old : 'alice'
  await adminCreateUser(on)({ UserPoolId: pool.id, Username, UserAttributes, MessageAction: 'SUPPRESS' })
  const AccessToken = await accessTokenOf(on, pool, client, Username)
  const update = async (...given: AttributeType[]) => updateUserAttributes(on)({ AccessToken, UserAttributes: given })
  const adminUpdate = async (...given: AttributeType[]) =>
    adminUpdateUserAttributes(on)({ UserPoolId: pool.id, Username, UserAttributes: given })
  const verify = async (Code: string, AttributeName = 'email') =>
    verifyUserAttribute(on)({ AccessToken, AttributeName, Code })
  const seen = async () =>
    Object.fromEntries(
      (await getUser(on)({ AccessToken })).UserAttributes?.map(({ Name, Value }) => [Name, Value]) ?? [],
    )
  return { on, pool, Username, AccessToken, update, adminUpdate, verify, seen }
}

test('a new e-mail loses its proof and gets a code that brings it back, once', async () => {
  const { on, update, verify, seen } = await world()
  assert.deepEqual(await update(attribute('email', fresh)), {
    CodeDeliveryDetailsList: [{ Destination: 'f***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' }],
  })
  assert.deepEqual([(await seen()).email, (await seen()).email_verified], [fresh, 'false'])
  const code = codeSentTo(on, fresh)
  await assert.rejects(verify(code === '000000' ? '000001' : '000000'), { name: 'CodeMismatchException' })
  assert.deepEqual(await verify(code), {})
  assert.equal((await seen()).email_verified, 'true')
  await assert.rejects(verify(code), { name: 'ExpiredCodeException' })
})

test('a code for the former address proves nothing', async () => {
  const { on, update, verify } = await world()
  await update(attribute('email', fresh))
  await update(attribute('email', 'third@example.com'))
  if (codeSentTo(on, fresh) !== codeSentTo(on, 'third@example.com'))
    await assert.rejects(verify(codeSentTo(on, fresh)), { name: 'CodeMismatchException' })
})

test('the same e-mail again changes and sends nothing; other attributes send nothing', async () => {
  const { on, update, seen } = await world()
  assert.deepEqual(await update(attribute('email', old), attribute('name', 'Alice')), {})
  assert.deepEqual([(await seen()).email_verified, (await seen()).name], ['true', 'Alice'])
  assert.deepEqual(on.outbox.read(), [])
})

test('where the pool asks for it, an address changes only when it is proven', async () => {
  const { on, update, verify, seen } = await world({
    UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
  })
  await update(attribute('email', fresh))
  assert.deepEqual([(await seen()).email, (await seen()).email_verified], [old, 'true'])
  await verify(codeSentTo(on, fresh))
  assert.deepEqual([(await seen()).email, (await seen()).email_verified], [fresh, 'true'])
})

test('a changed e-mail is the new sign-in name (SIGNUP-051), unless another user has it', async () => {
  const { on, pool, adminUpdate } = await world({ UsernameAttributes: ['email'] })
  await adminUpdate(attribute('email', fresh), attribute('email_verified', 'true'))
  assert.equal(pool.users.find(old), undefined)
  assert.ok(pool.users.find(fresh))
  await adminCreateUser(on)({ UserPoolId: pool.id, Username: old, MessageAction: 'SUPPRESS' })
  await assert.rejects(
    async () =>
      adminUpdateUserAttributes(on)({
        UserPoolId: pool.id,
        Username: fresh,
        UserAttributes: [attribute('email', old)],
      }),
    { name: 'AliasExistsException' },
  )
})

const unauthorized = {
  name: 'NotAuthorizedException',
  message: 'A client attempted to write unauthorized attribute',
}

test('a client writes and reads what it was given (SIGNUP-061)', async () => {
  const Schema = [{ Name: 'shoe', AttributeDataType: 'String' as const, Mutable: true }]
  const plain = await world({ Schema })
  for (const given of [attribute('email_verified', 'true'), attribute('sub', 'x'), attribute('custom:shoe', '42')])
    await assert.rejects(plain.update(given), unauthorized)
  const named = await world({ Schema }, { WriteAttributes: ['custom:shoe'], ReadAttributes: ['custom:shoe'] })
  await assert.rejects(named.update(attribute('name', 'A')), unauthorized)
  await named.update(attribute('custom:shoe', '42'))
  assert.deepEqual(Object.keys(await named.seen()), ['custom:shoe', 'sub'])
})

test('an immutable attribute stays, an unknown one is refused, also for an administrator', async () => {
  const { adminUpdate } = await world({ Schema: [{ Name: 'email', Mutable: false }] })
  await assert.rejects(adminUpdate(attribute('email', fresh)), { message: 'user.email: Attribute cannot be updated.' })
  await assert.rejects(adminUpdate(attribute('shoe', '1')), { name: 'InvalidParameterException' })
  await assert.rejects(adminUpdate(attribute('phone_number', '123')), { message: /^Invalid phone number format/ }) // SIGNUP-062
  await assert.rejects(adminUpdate(attribute('phone_number_verified', 'true')), { name: 'InvalidParameterException' })
})

test('a deleted e-mail takes its proof along; a required one stays', async () => {
  const { on, AccessToken, seen } = await world()
  assert.deepEqual(await deleteUserAttributes(on)({ AccessToken, UserAttributeNames: ['email'] }), {})
  assert.deepEqual(Object.keys(await seen()), ['sub'])
  const required = await world({ Schema: [{ Name: 'email', Required: true, Mutable: true }] })
  await assert.rejects(
    async () => deleteUserAttributes(required.on)({ AccessToken: required.AccessToken, UserAttributeNames: ['email'] }),
    { name: 'InvalidParameterException' },
  )
})

test('codes are for addresses that the user has (SIGNUP-039)', async () => {
  const { on, AccessToken, verify } = await world()
  const ask = async (AttributeName: string) => getUserAttributeVerificationCode(on)({ AccessToken, AttributeName })
  const notVerifiable = {
    name: 'InvalidParameterException',
    message: 'Invalid attribute name. Only phone_number and email can be verified.',
  }
  await assert.rejects(ask('name'), notVerifiable)
  await assert.rejects(verify('123456', 'name'), notVerifiable)
  await assert.rejects(ask('phone_number'), { name: 'InvalidParameterException' })
  assert.equal((await ask('email')).CodeDeliveryDetails?.Destination, 'o***@e***')
  await verify(codeSentTo(on, old))
})
