// The password policy: which rule a password breaks first, and that made-up passwords break none.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newTestPool, newTestServices } from '../testing'
import { checkPassword } from './password-policy'
import { randomPassword } from './passwords'

const broken: readonly [password: string, rule: string][] = [
  ['Aa1!', 'Password not long enough'], // SIGNUP-017
  ['AAAA1111!', 'Password must have lowercase characters'], // SIGNUP-018
  ['aaaa1111!', 'Password must have uppercase characters'], // SIGNUP-019
  ['Aaaaaaaa!', 'Password must have numeric characters'],
  ['Aaaa11111', 'Password must have symbol characters'], // SIGNUP-020
  ['aaaa', 'Password not long enough'],
]

for (const [password, rule] of broken)
  test(`${password}: ${rule}`, async () => {
    const { pool } = await newTestPool(newTestServices())
    assert.throws(() => checkPassword(pool, password), {
      name: 'InvalidPasswordException',
      message: `Password did not conform with policy: ${rule}`,
    })
  })

test('a policy asks only for what it names (SIGNUP-058)', async () => {
  const { pool } = await newTestPool(newTestServices(), { Policies: { PasswordPolicy: { MinimumLength: 8 } } })
  checkPassword(pool, 'Aaaa1111')
  assert.throws(() => checkPassword(pool, 'Aaaa111'), { name: 'InvalidPasswordException' })
})

test('a generated password conforms, also with a long minimum', async () => {
  const on = newTestServices()
  const PasswordPolicy = {
    MinimumLength: 40,
    RequireLowercase: true,
    RequireUppercase: true,
    RequireNumbers: true,
    RequireSymbols: true,
  }
  const { pool } = await newTestPool(on, { Policies: { PasswordPolicy } })
  for (let count = 0; count < 50; count += 1) checkPassword(pool, randomPassword(pool, on.random))
})
