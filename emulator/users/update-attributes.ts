// Changing the attributes of a user that exists: at once, or, where the pool asks for it, when the new address is proven.
import type { AttributeType, CodeDeliveryDetailsType } from '@aws-sdk/client-cognito-identity-provider'
import type { Pool, User } from '../pool/pool'
import type { Services } from '../services'
import type { Asked } from '../triggers/messages'
import { refuseTaken } from './aliases'
import { setAttributes, valuesAfter } from './attributes'
import { isAutoVerified } from './auto-verified'
import { issueCode } from './codes'
import { type Channel, isChannel } from './delivery'

/** Answers where codes went. The attributes were checked before. */
export async function updateAttributes(
  on: Pick<Services, 'outbox' | 'random'>,
  pool: Pool,
  user: User,
  given: readonly AttributeType[],
  asked: Asked = {},
): Promise<CodeDeliveryDetailsType[]> {
  refuseTaken(pool, user, valuesAfter(given, user))
  const waiting = given.filter((attribute) => waitsForProof(pool, user, attribute, given))
  const changed = setAttributes(
    pool,
    user,
    given.filter((attribute) => !waiting.includes(attribute)),
  )
  const call: Asked = { ...asked, occasion: 'UpdateUserAttribute' }
  const send = (channel: Channel, to?: string) =>
    issueCode(on, pool, user, `verify-attribute ${channel}`, channel, to, call)
  return Promise.all([
    ...changed.filter((channel) => isAutoVerified(pool, channel)).map((channel) => send(channel)),
    ...waiting.map(({ Name, Value }) => send(Name as Channel, Value)),
  ])
}

/** AttributesRequireVerificationBeforeUpdate: the value changes with VerifyUserAttribute, not before. */
function waitsForProof(
  pool: Pool,
  user: User,
  { Name = '', Value }: AttributeType,
  given: readonly AttributeType[],
): boolean {
  if (!isChannel(Name) || !Value || Value === user.attributes.get(Name)) return false
  if (given.some((other) => other.Name === `${Name}_verified` && other.Value === 'true')) return false
  return !!pool.config.UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate?.includes(Name)
}
