// The user a sign-in names, and what is said where there is none (AUTH-022, AUTH-023, AUTH-050).
import { refusal } from '../errors'
import type { Client, Pool, User } from '../pool/pool'

export const hidesUsers = (client: Client): boolean => client.config.PreventUserExistenceErrors === 'ENABLED'

/** Refuses an unknown user as the client's PreventUserExistenceErrors says. */
export function signInUser(pool: Pool, client: Client, username: string): User {
  const user = pool.users.find(username)
  if (!user) throw refusal(hidesUsers(client) ? 'wrongCredentials' : 'userUnknown')
  return user
}
