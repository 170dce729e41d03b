// The legacy MFAOptions of a user: SMS to the phone number is all they know (PREF-032); they do not touch UserMFASettingList (PREF-033).
import type { MFAOptionType } from '@aws-sdk/client-cognito-identity-provider'
import { invalidParameter } from '../errors'
import type { Pool, User } from '../pool/pool'

/** An empty list takes them away. The text of a foreign medium is in no fact. */
export function setMfaOptions(pool: Pool, user: User, options: readonly MFAOptionType[]): void {
  if (options.some(({ DeliveryMedium, AttributeName }) => DeliveryMedium !== 'SMS' || AttributeName !== 'phone_number'))
    throw invalidParameter('MFAOptions knows only the DeliveryMedium SMS with the AttributeName phone_number.')
  if (options.length > 0 && !user.attributes.has('phone_number'))
    throw invalidParameter('User does not have a phone_number set to turn on SMS MFA') // PREF-042
  user.mfaOptions = options.length > 0 ? [...options] : undefined
  user.modifiedAt = pool.clock.now()
}
