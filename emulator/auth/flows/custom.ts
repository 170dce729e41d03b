// CUSTOM_AUTH: the define trigger leads, from the user name alone or from SRP on (AUTH-005, TRIG-014).
import { invalidParameter } from '../../errors'
import { beforeAuthentication } from '../before-authentication'
import { decide } from '../custom/define'
import { withEntry } from '../custom/progress'
import { disguisedUser } from '../disguise'
import { hidesUsers, signInUser } from '../existence'
import { required } from '../required'
import { checkSecretHash } from '../secret-hash'
import { mayBeChallenged } from '../state-of-user'
import type { FlowHandler } from './flow'
import { openExchangeFor } from './srp'

export const customFlow: FlowHandler = async (on, start) => {
  const { pool, client, parameters } = start
  const username = required(parameters, 'USERNAME')
  const first = parameters.CHALLENGE_NAME
  // AUTH-005; the text is ours.
  if (first !== undefined && first !== 'SRP_A') throw invalidParameter('CHALLENGE_NAME can only be SRP_A.')
  const publicValue = first === undefined ? undefined : required(parameters, 'SRP_A')
  checkSecretHash(client, username, parameters.SECRET_HASH)
  await beforeAuthentication(start, username)
  const hidden = !pool.users.find(username) && hidesUsers(client)
  const user = hidden ? disguisedUser(pool, username) : signInUser(pool, client, username)
  mayBeChallenged(user)
  const attempt = { pool, client, user, deviceKey: parameters.DEVICE_KEY }
  if (publicValue === undefined) return decide(on, attempt, [])
  const custom = withEntry([], 'SRP_A')
  return decide(on, attempt, custom, () => openExchangeFor(on, { ...attempt, custom }, username, publicValue))
}
