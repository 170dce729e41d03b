// What a public call learns about a user that is not there: PreventUserExistenceErrors of the client decides (SIGNUP-030 to -032, AUTH-076).
import { createHmac } from 'node:crypto'
import type { CodeDeliveryDetailsType } from '@aws-sdk/client-cognito-identity-provider'
import { hidesUsers } from '../auth/existence'
import { refusal } from '../errors'
import type { Client, Pool, User } from '../pool/pool'
import { isEmail, isPhone } from './attribute-values'
import { deliveryDetails } from './delivery'

/** The user that a public call names. An unknown or disabled one is undefined on a client that hides users, else refused. */
export function knownUser(pool: Pool, client: Client, login: string): User | undefined {
  const user = pool.users.find(login)
  if (user?.enabled) return user
  if (hidesUsers(client)) return undefined
  throw refusal(user ? 'userDisabled' : 'usernameClientUnknown')
}

/** A delivery that never was, always the same for the same name (AUTH-076). */
export function simulatedDelivery(pool: Pool, login: string): CodeDeliveryDetailsType {
  if (isEmail(login)) return deliveryDetails('email', login)
  if (isPhone(login)) return deliveryDetails('phone_number', login)
  const letters = createHmac('sha256', pool.disguise).update(login).digest()
  const letter = (at: number) => String.fromCharCode(97 + ((letters[at] ?? 0) % 26))
  return deliveryDetails('email', `${letter(0)}@${letter(1)}`)
}
