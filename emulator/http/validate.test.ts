// Request validation: the table of cases, and what it does to an input that is good.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { validatorOf } from './validate'
import { accepted, refused, wrongTypes } from './validation-cases'

describe('validation', () => {
  for (const [fact, operation, input, message] of refused)
    it(fact, () => assert.throws(() => validatorOf(operation)(input), { type: 'InvalidParameterException', message }))
  for (const [fact, operation, input, message] of wrongTypes)
    it(fact, () => assert.throws(() => validatorOf(operation)(input), { type: 'SerializationException', message }))
  for (const [why, operation, input] of accepted) it(why, () => validatorOf(operation)(input))

  it('takes null and unknown members away', () => {
    const input = { AccessToken: 'a', Nope: 1, ClientMetadata: { a: null, b: 'c' }, AttributeName: 'email' }
    validatorOf('GetUserAttributeVerificationCode')(input)
    assert.deepEqual(input, { AccessToken: 'a', ClientMetadata: { b: 'c' }, AttributeName: 'email' })
  })

  it('tells no more than a hundred broken constraints', () => {
    const input = { AccessToken: 'a', UserAttributes: Array(1000).fill({}) }
    assert.throws(() => validatorOf('UpdateUserAttributes')(input), /100 validation errors detected/)
  })

  it('takes no longer for a message made to backtrack', () => {
    const hostile = ['{##'.repeat(3000), '##}'.repeat(3000), '\u0000'].join('')
    const input = { PoolName: 'p', VerificationMessageTemplate: { EmailMessageByLink: hostile } }
    const start = performance.now()
    assert.throws(() => validatorOf('CreateUserPool')(input), /regular expression/)
    assert.ok(performance.now() - start < 1000)
  })
})
