// The pre authentication trigger: after the parameters, before the password (TRIG-001 to TRIG-004, AUTH-020).
import { attributesFor } from '../triggers/user-attributes'
import { hidesUsers } from './existence'
import type { Start } from './flows/flow'

/** Throws what the trigger throws; of an unknown user it is told only by clients that hide who exists (TRIG-002, AUTH-074). */
export async function beforeAuthentication({ pool, client, metadata }: Start, username: string): Promise<void> {
  if (!pool.triggers.has('PreAuthentication')) return
  const user = pool.users.find(username)
  if (!user && !hidesUsers(client)) return
  await pool.triggers.call('PreAuthentication', {
    occasion: 'Authentication',
    userName: user?.username ?? username,
    clientId: client.id,
    request: {
      userAttributes: user ? attributesFor(user) : {},
      validationData: metadata ?? {}, // AUTH-064
      userNotFound: user === undefined,
    },
    expects: {},
  })
}
