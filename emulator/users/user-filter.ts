// The Filter of ListUsers: one attribute, `=` or `^=` (begins with), one value in quotes.
import { invalidParameter } from '../errors'
import type { User } from '../pool/pool'

type Of = (user: User) => string | undefined
const attribute =
  (name: string): Of =>
  (user) =>
    user.attributes.get(name)

/** The names that the API reference of ListUsers allows; custom attributes cannot be searched. */
const searchable: ReadonlyMap<string, Of> = new Map<string, Of>(
  Object.entries({
    username: (user) => user.username,
    sub: (user) => user.sub,
    status: (user) => (user.enabled ? 'Enabled' : 'Disabled'),
    'cognito:user_status': (user) => user.status.toLowerCase(),
    email: attribute('email'),
    phone_number: attribute('phone_number'),
    name: attribute('name'),
    given_name: attribute('given_name'),
    family_name: attribute('family_name'),
    preferred_username: attribute('preferred_username'),
  }),
)

const form = /^\s*"?([\w:]+)"?\s*(\^?=)\s*"((?:[^"\\]|\\.)*)"\s*$/

/** True for the users to list; refuses a filter that cannot be read or names another attribute. */
export function userFilter(filter: string | undefined): (user: User) => boolean {
  if (!filter?.trim()) return () => true
  const [, name = '', sign, quoted = ''] = form.exec(filter) ?? []
  const of = searchable.get(name)
  if (!of) throw invalidParameter('Error while parsing filter')
  const plain = quoted.replace(/\\(.)/g, '$1')
  const value = name === 'cognito:user_status' ? plain.toLowerCase() : plain // the one that ignores case
  return sign === '=' ? (user) => of(user) === value : (user) => of(user)?.startsWith(value) ?? false
}
