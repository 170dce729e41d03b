// The userAttributes that an event shows of a user: all of them, with sub and, once there is one, the status of Cognito.
import type { User } from '../pool/pool'

export const attributesFor = (user: User): Record<string, string> => ({
  sub: user.sub,
  'cognito:user_status': user.status,
  ...Object.fromEntries(user.attributes),
})
