// Where a code to reset a password goes: the pool's recovery setting, the user's proven addresses, and never the preferred MFA factor.
import { Refusal, refusal } from '../errors'
import type { Pool, User } from '../pool/pool'
import type { Channel } from './delivery'

const channelOf: Partial<Record<string, Channel>> = { verified_email: 'email', verified_phone_number: 'phone_number' }
const factorOf = { email: 'EMAIL_OTP', phone_number: 'SMS_MFA' } as const
/** Of a pool without a setting: the phone before the e-mail (POOL-072). */
const withoutSetting: readonly Channel[] = ['phone_number', 'email']

/** The channel, or undefined where the user has none (SIGNUP-034) or only the one of the preferred factor (POOL-052). */
export const recoveryChannel = (pool: Pool, user: User): Channel | undefined =>
  channels(pool).find(
    (channel) =>
      user.attributes.get(`${channel}_verified`) === 'true' &&
      user.attributes.has(channel) &&
      user.mfaPreferred !== factorOf[channel],
  )

/** For an administrator's reset: `admin_only` keeps users from resetting, not administrators. */
export function adminRecoveryChannel(pool: Pool, user: User): Channel {
  const channel = recoveryChannel(pool, user)
  if (!channel) throw refusal('noRecoveryChannel') // SIGNUP-034
  return channel
}

/** Refuses where only administrators reset passwords; type and text are in no fact. */
export function refuseIfAdminOnly(pool: Pool): void {
  const names = mechanisms(pool).map(({ Name }) => Name)
  if (names.length > 0 && names.every((name) => name === 'admin_only'))
    throw new Refusal('NotAuthorizedException', 'Contact administrator to reset password.')
}

const mechanisms = (pool: Pool) => pool.config.AccountRecoverySetting?.RecoveryMechanisms ?? []

function channels(pool: Pool): readonly Channel[] {
  const inOrder = [...mechanisms(pool)].sort((a, b) => (a.Priority ?? 0) - (b.Priority ?? 0))
  const named = inOrder.map(({ Name }) => channelOf[Name ?? '']).filter((channel) => channel !== undefined)
  return named.length > 0 ? named : withoutSetting
}
