// The post authentication trigger: after the last challenge, before the tokens go out (TRIG-006).
import { attributesFor } from '../triggers/user-attributes'
import type { Attempt } from './attempt'

export async function afterAuthentication({ pool, client, user, metadata }: Attempt, newDeviceUsed: boolean) {
  if (!pool.triggers.has('PostAuthentication')) return
  await pool.triggers.call('PostAuthentication', {
    occasion: 'Authentication',
    userName: user.username,
    clientId: client.id,
    request: { userAttributes: attributesFor(user), newDeviceUsed, clientMetadata: metadata },
    expects: {},
  })
}
