// Names, password, e-mail address and phone number of a throwaway user: unlike those of any other scenario or run.
import { randomBytes, randomInt } from 'node:crypto'
import type { AddressSettings } from '../settings/addresses'
import { nextNumber } from './numbers'

export interface Identity {
  readonly username: string
  readonly password: string
  readonly email: string
  readonly phone: string
}

export function newIdentity(actor: string, run: string, addresses?: AddressSettings): Identity {
  const username = `${actor.toLowerCase()}-${run}-${letters(5)}`
  const { email = '{user}@example.com', phones = [] } = addresses ?? {}
  const phone = nextNumber(phones) ?? newPhone()
  return { username, password: newPassword(), email: email.replace('{user}', username), phone }
}

/** Satisfies the default password policy: all four kinds of characters. */
export const newPassword = () => `Pw-9${letters(9)}`

/** A North American number in E.164 form. */
export const newPhone = () => `+1${randomInt(2_000_000_000, 9_999_999_999)}`

export const letters = (bytes: number) => randomBytes(bytes).toString('hex')
