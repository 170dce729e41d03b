// The API model as the emulator reads it: what newer clients added, and where the live service differs.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkOf } from './checks'
import { holdsTimestamp, operationModels, shape } from './service-model'

describe('the API model', () => {
  it('has the operations of both files', () => {
    assert.equal(operationModels.size, 140)
    assert.ok(operationModels.has('AdminDeleteSoftwareToken'))
  })
  it('takes the newer form of a shape', () =>
    assert.ok(shape('RespondToAuthChallengeResponse').members?.AvailableChallenges))
  it('lets enums grow', () => assert.ok(shape('AuthFactorType').enum?.includes('SOFTWARE_TOKEN')))
  it('knows later errors', () =>
    assert.ok(operationModels.get('AdminGetUser')?.errors.includes('OperationNotEnabledException')))
  it('knows unsigned operations (PROTO-004)', () => {
    assert.equal(operationModels.get('InitiateAuth')?.signed, false)
    assert.equal(operationModels.get('AdminInitiateAuth')?.signed, true)
  })
  it('has the live length of a session (SESS-013)', () => assert.equal(shape('SessionType').max, 8192))
  it('finds timestamps however deep', () => {
    assert.ok(holdsTimestamp('ListUsersResponse'))
    assert.ok(!holdsTimestamp('RespondToAuthChallengeResponse'))
  })
  it('can check every input', () => {
    for (const { input } of operationModels.values()) assert.equal(typeof checkOf(input), 'function')
  })
})
