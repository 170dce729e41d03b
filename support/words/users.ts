// The users of the sentences: "a user", "a user with a phone number", "a user with a temporary password".
import { anyPhrase, meaningOf, type Phrase } from './phrases'

export interface UserWish {
  readonly phone: boolean
  readonly email: boolean
  readonly temporary: boolean
  /** Whether address and number count as verified; undefined leaves it to the pool. */
  readonly verified: boolean | undefined
  /** True for a user whom the administrator gave no attribute that the pool requires. */
  readonly nameless?: boolean
}

const plain: UserWish = { phone: false, email: true, temporary: false, verified: true }
const wish = (changes: Partial<UserWish>) => (): UserWish => ({ ...plain, ...changes })

const table: readonly Phrase<UserWish>[] = [
  [/a user/, wish({})],
  [/a user with a phone number/, wish({ phone: true })],
  [/a user with an unverified phone number/, wish({ phone: true, verified: false })],
  [/a user with an unverified e-mail address/, wish({ verified: false })],
  [/a user without an e-mail address/, wish({ email: false })],
  [/a user with a phone number and without an e-mail address/, wish({ phone: true, email: false })],
  [/a user with a temporary password/, wish({ temporary: true })],
  [/a user with a temporary password and a phone number/, wish({ temporary: true, phone: true })],
  [/a user with a temporary password and without an e-mail address/, wish({ temporary: true, email: false })],
  [/a user with a temporary password and without a name/, wish({ temporary: true, nameless: true })],
]

export const userPattern = anyPhrase(table)
export const userOf = (text: string): UserWish => meaningOf(table, text)
export const plainUser = plain
