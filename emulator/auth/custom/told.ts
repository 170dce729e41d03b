// What the triggers of a sign-in are told of it: who, by which client, and the attributes of a user who is there.
import { attributesFor } from '../../triggers/user-attributes'
import type { Attempt } from '../attempt'
import { isDisguise } from '../disguise'

/** The event's head and request, `more` of it being the trigger's own. */
export function eventOf({ pool, client, user, metadata }: Attempt, more: Readonly<Record<string, unknown>>) {
  const unknown = isDisguise(pool, user)
  return {
    occasion: 'Authentication',
    userName: user.username,
    clientId: client.id,
    request: {
      userAttributes: unknown ? {} : attributesFor(user),
      ...more,
      clientMetadata: metadata,
      userNotFound: unknown ? true : undefined, // TRIG-018, AUTH-074
    },
  }
}
