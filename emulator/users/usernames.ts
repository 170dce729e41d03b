// What a new user may be called: by name, or by e-mail or phone where these are the user names; then the name is the sub (SIGNUP-049).
import type { AttributeType } from '@aws-sdk/client-cognito-identity-provider'
import { invalidParameter, refusal } from '../errors'
import type { Pool } from '../pool/pool'
import type { Random } from '../random'
import { isEmail, isPhone } from './attribute-values'
import { type Channel, isChannel } from './delivery'

const format: Record<Channel, (login: string) => boolean> = { email: isEmail, phone_number: isPhone }

export interface Identity {
  readonly username: string
  readonly sub: string
  /** The attributes given, with the one that the login itself is (SIGNUP-050). */
  readonly attributes: AttributeType[]
}

export function identify(pool: Pool, login: string, given: readonly AttributeType[], random: Random): Identity {
  const sub = random.uuid()
  const names = (pool.config.UsernameAttributes ?? []).filter(isChannel)
  if (names.length === 0) {
    refuseAliasFormat(pool, login)
    return { username: login, sub, attributes: [...given] }
  }
  const channel = names.find((name) => format[name](login))
  if (!channel) throw wrongFormat(names)
  const others = given.filter(({ Name }) => Name !== channel)
  return { username: sub, sub, attributes: [{ Name: channel, Value: login }, ...others] }
}

function wrongFormat(names: readonly Channel[]): Error {
  if (names.length > 1) return refusal('mustBeAliased') // SIGNUP-022
  return invalidParameter(`Username should be ${names[0] === 'email' ? 'an email' : 'a phone number'}.`)
}

/** A name that looks like an alias of another user would be taken for it (SIGNUP-023). */
function refuseAliasFormat(pool: Pool, login: string): void {
  const aliases = (pool.config.AliasAttributes ?? []).filter(isChannel)
  const like = aliases.find((alias) => format[alias](login))
  if (!like) return
  const words = like === 'email' ? 'email' : 'phone number'
  throw invalidParameter(`Username cannot be of ${words} format, since user pool is configured for ${words} alias.`)
}
