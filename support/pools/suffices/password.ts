// Which password policy of a given pool does for a scenario whose passwords are just too weak for another.
import type { PasswordPolicyType } from '@aws-sdk/client-cognito-identity-provider'
import type { Described } from '../fit'
import type { Shape } from '../shapes'

export const passwordWanted = ({ create, traits }: Shape): PasswordPolicyType | undefined =>
  traits.has('the default password policy') ? byDefault : create.Policies?.PasswordPolicy

/** What a pool has of which nothing was said (POOL-071), and what the scenarios' passwords fall short of. */
const byDefault: PasswordPolicyType = {
  MinimumLength: 8,
  RequireUppercase: true,
  RequireLowercase: true,
  RequireNumbers: true,
  RequireSymbols: true,
}

/** What is not asked for is not asked for in either; how long a temporary one is good for counts where the scenario says it. */
export function passwordSuffices(shape: Shape, { pool }: Described): boolean {
  const wanted = passwordWanted(shape) ?? {}
  const has = pool.Policies?.PasswordPolicy ?? {}
  const days = wanted.TemporaryPasswordValidityDays
  const isAlike = members.every((member) => (wanted[member] || undefined) === (has[member] || undefined))
  return isAlike && (days === undefined || days === has.TemporaryPasswordValidityDays)
}

const members = [
  'MinimumLength',
  'RequireUppercase',
  'RequireLowercase',
  'RequireNumbers',
  'RequireSymbols',
  'PasswordHistorySize',
] as const
