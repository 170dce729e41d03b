// The invitation of a user that an administrator created: the temporary password, sent by the media asked for.
import type { DeliveryMediumType } from '@aws-sdk/client-cognito-identity-provider'
import type { Pool, User } from '../pool/pool'
import type { Services } from '../services'
import type { Asked } from '../triggers/messages'
import { deliver } from './codes'
import { type Channel, mediumOf } from './delivery'

/** By SMS unless told otherwise (SIGNUP-043); a user without the address of a medium gets nothing by it. */
export async function invite(
  on: Pick<Services, 'outbox'>,
  pool: Pool,
  user: User,
  password: string,
  media: readonly DeliveryMediumType[] = [],
  asked: Asked = {},
): Promise<void> {
  const wanted: readonly string[] = media.length > 0 ? media : ['SMS']
  for (const channel of ['email', 'phone_number'] satisfies Channel[]) {
    const to = user.attributes.get(channel)
    if (to && wanted.includes(mediumOf(channel)))
      await deliver(on, pool, user, { purpose: 'invitation', channel, to, code: password, asked })
  }
}
