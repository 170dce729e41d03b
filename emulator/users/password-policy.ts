// The password policy of a pool: its rules in the order of the policy's members, the first one broken is named (SIGNUP-017 to -020).
import type { PasswordPolicyType } from '@aws-sdk/client-cognito-identity-provider'
import { Refusal } from '../errors'
import type { Pool } from '../pool/pool'

const symbols = /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+-]/
const defaultLength = 8

const rules: readonly [broken: (policy: PasswordPolicyType, password: string) => boolean, text: string][] = [
  [(policy, password) => password.length < (policy.MinimumLength ?? defaultLength), 'Password not long enough'], // SIGNUP-017
  [
    (policy, password) => !!policy.RequireUppercase && !/[A-Z]/.test(password),
    'Password must have uppercase characters',
  ], // SIGNUP-019
  [
    (policy, password) => !!policy.RequireLowercase && !/[a-z]/.test(password),
    'Password must have lowercase characters',
  ], // SIGNUP-018
  [(policy, password) => !!policy.RequireNumbers && !/[0-9]/.test(password), 'Password must have numeric characters'], // by analogy
  [(policy, password) => !!policy.RequireSymbols && !symbols.test(password), 'Password must have symbol characters'], // SIGNUP-020
]

export const policyOf = (pool: Pool): PasswordPolicyType => pool.config.Policies?.PasswordPolicy ?? {}

export function checkPassword(pool: Pool, password: string): void {
  const broken = rules.find(([isBroken]) => isBroken(policyOf(pool), password))
  if (broken) throw new Refusal('InvalidPasswordException', `Password did not conform with policy: ${broken[1]}`)
}
