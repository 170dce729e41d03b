// By what the users of a given pool come: a user name, or an address or number that stands for one.
import type { UserPoolType } from '@aws-sdk/client-cognito-identity-provider'
import type { Described } from '../fit'
import type { Shape } from '../shapes'

/** Users without an e-mail address, or with names that say something, are in pools of plain user names only. */
export const plain = 'plain user names'

/** Users come by their e-mail address or phone number then (adapted.ts); all of them have one. */
export const namesSuffice = ({ create, traits }: Shape, { pool }: Described): boolean =>
  create.UsernameAttributes === undefined && !traits.has(plain) && nameOfUsers(pool) !== undefined

export const comeByPhone = ({ UsernameAttributes = [] }: Pick<UserPoolType, 'UsernameAttributes'>): boolean =>
  UsernameAttributes.includes('phone_number')

type Names = Pick<UserPoolType, 'UsernameAttributes' | 'AutoVerifiedAttributes'>

/** Where both will do, the one that a sign-up proves. */
export function nameOfUsers({ UsernameAttributes = [], AutoVerifiedAttributes = [] }: Names) {
  const [name, other] = UsernameAttributes
  if (!other) return name
  return AutoVerifiedAttributes.length === 1 ? AutoVerifiedAttributes[0] : 'email'
}
