// What else of a given pool does for a scenario that says nothing of it: attributes of users, first factors, device tracking.
import type { SchemaAttributeType } from '@aws-sdk/client-cognito-identity-provider'
import type { Described } from '../fit'
import type { Shape } from '../shapes'
import { nameOfUsers, plain } from './names'

export const trackingSuffices = ({ create, traits }: Shape): boolean =>
  create.DeviceConfiguration === undefined && !traits.has('no device tracking')

/** Who signs in by a password does so whatever else the pool allows; what is offered beside it, a scenario asks by this word. */
export const firstFactorsSuffice = ({ create, traits }: Shape): boolean =>
  create.Policies?.SignInPolicy === undefined && !traits.has('no other first factor')

/** What sign-ups do in such a pool, a scenario asks by this word; where nobody signs up, it does not matter. */
export const closed = 'admin-only sign-up'

export const signUpSuffices = ({ create }: Shape): boolean => create.AdminCreateUserConfig === undefined

type Schema = readonly Pick<SchemaAttributeType, 'Name' | 'Required'>[]

export const requiredNames = (schema: Schema = []): string[] =>
  schema.flatMap(({ Name, Required }) => (Name && Required && Name !== 'sub' ? [Name] : []))

/** Those that a scenario names are required there too, and of the others each user has something. */
export function requiredSuffice({ create, traits }: Shape, { pool }: Described): boolean {
  const [needed, has] = [requiredNames(create.Schema), requiredNames(pool.SchemaAttributes)]
  const name = nameOfUsers(pool)
  const more = has.filter((one) => !needed.includes(one) && one !== name)
  if (traits.has(plain)) return false
  if (traits.has('no required attributes')) return more.every((name) => name === 'email')
  return needed.every((name) => has.includes(name)) && more.every((name) => anyValue.has(name))
}

/** Standard attributes that take any text (all but dates, numbers, phones, and names that sign in). */
const anyValue: ReadonlySet<string> = new Set([
  'email',
  'name',
  'given_name',
  'family_name',
  'middle_name',
  'nickname',
  'gender',
  'locale',
  'zoneinfo',
  'address',
])
