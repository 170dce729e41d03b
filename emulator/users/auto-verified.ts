// Which address of a user the pool verifies by itself, and so sends a code to (SIGNUP-001 to -004).
import type { Pool, User } from '../pool/pool'
import type { Channel } from './delivery'

export const isAutoVerified = (pool: Pool, channel: Channel): boolean =>
  (pool.config.AutoVerifiedAttributes ?? []).includes(channel)

/** Of a sign-up with both addresses the phone is asked, as the guide's page on verification says. */
export const autoVerifiedChannel = (pool: Pool, user: User): Channel | undefined =>
  (['phone_number', 'email'] as const).find((channel) => isAutoVerified(pool, channel) && user.attributes.has(channel))
