// A user who is not there, played for clients that hide which users exist: USER_AUTH goes on as if, and never ends (AUTH-052, SESS-020).
import { createHmac } from 'node:crypto'
import type { Client, Pool, User } from '../pool/pool'
import { isEmail, isPhone } from '../users/attribute-values'
import { newUser } from '../users/new-user'
import { hidesUsers } from './existence'
import type { Session } from './sessions'

/** Always the same for the same name; it is in no pool. */
export function disguisedUser(pool: Pool, login: string): User {
  const made = createHmac('sha256', pool.disguise).update(`user ${login}`).digest()
  const user = newUser(pool, { username: login, sub: `disguise ${made.toString('hex')}`, attributes: [] }, 'CONFIRMED')
  const letter = (at: number) => String.fromCharCode(97 + ((made[at] ?? 0) % 26))
  user.attributes.set('email', isEmail(login) ? login : `${letter(0)}@${letter(1)}`)
  user.attributes.set(
    'phone_number',
    isPhone(login) ? login : `+1555${String(made.readUInt32BE(2)).padStart(7, '0').slice(-7)}`,
  )
  // Nobody knows a password with this hash; a proof by SRP is played elsewhere (AUTH-051).
  user.password = { salt: made, hash: made, srpSalt: '', srpVerifier: 0n }
  return user
}

export const isDisguise = (pool: Pool, user: User): boolean => pool.users.bySub(user.sub) === undefined

/** The played user that this session was opened for, if the name still is nobody's. */
export function disguiseIn(session: Session, pool: Pool, client: Client, login: string): User | undefined {
  if (!hidesUsers(client) || pool.users.find(login)) return undefined
  const user = disguisedUser(pool, login)
  return user.sub === session.sub ? user : undefined
}
