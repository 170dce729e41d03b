// Codes that a user holds open: issued at random, delivered to the outbox, good once and for a time (SIGNUP-025, -026, -057, QUOTA-011).
import type { CodeDeliveryDetailsType } from '@aws-sdk/client-cognito-identity-provider'
import { sameText } from '../auth/same-text'
import type { Message } from '../control/outbox'
import { refusal } from '../errors'
import { letterOf } from '../mail/letter'
import type { Pool, SentCode, User } from '../pool/pool'
import type { Services } from '../services'
import { type Asked, customMessage, sentByTrigger } from '../triggers/messages'
import { type Channel, deliveryDetails, mediumOf } from './delivery'

const hour = 3600
const validFor = { 'sign-up': 24 * hour, 'verify-attribute': 24 * hour, 'forgot-password': hour }

/** What a code is good for; one code a use is open at a time, a newer one replaces it. */
export type CodeUse = 'sign-up' | 'forgot-password' | `verify-attribute ${Channel}`
type Issued = keyof typeof validFor

export interface Delivery {
  readonly purpose: Message['purpose']
  readonly channel: Channel
  readonly to: string
  readonly code: string
  readonly asked?: Asked
}

/** Hands a code to the outbox, or to the pool's trigger that sends, and tells what the answer shows of it. */
export async function deliver(
  on: Pick<Services, 'outbox'>,
  pool: Pool,
  user: User,
  it: Delivery,
): Promise<CodeDeliveryDetailsType> {
  const at = new Date(pool.clock.now()).toISOString()
  const { purpose, to, code, asked = {} } = it
  const medium = mediumOf(it.channel)
  const outgoing = { purpose, medium, code, asked }
  if (!(await sentByTrigger(pool, user, outgoing))) {
    const written = await customMessage(pool, user, outgoing)
    const message = { at, medium, to, purpose, poolId: pool.id, username: user.username, code, ...written }
    on.outbox.deliver(message, medium === 'EMAIL' ? () => letterOf(pool, message) : undefined)
  }
  return deliveryDetails(it.channel, to)
}

/** Opens a code for that use and delivers it to the channel's address, or to `to` when it is not the user's yet. */
export async function issueCode(
  on: Pick<Services, 'outbox' | 'random'>,
  pool: Pool,
  user: User,
  use: CodeUse,
  channel: Channel,
  to: string = user.attributes.get(channel) ?? '',
  asked: Asked = {},
): Promise<CodeDeliveryDetailsType> {
  const purpose = use.split(' ')[0] as Issued
  const code = on.random.digits(6)
  user.codes.set(use, { code, destination: to, expiresAt: pool.clock.now() + validFor[purpose] * 1000 })
  return deliver(on, pool, user, { purpose, channel, to, code, asked })
}

/** The open code of that use, if `given` is it; refuses a wrong one and one that expired or was never asked for. */
export function matchingCode(pool: Pool, user: User, use: CodeUse, given: string): SentCode {
  const open = user.codes.get(use)
  if (!open || pool.clock.now() >= open.expiresAt) throw refusal('codeExpired') // SIGNUP-026
  if (!sameText(open.code, given)) throw refusal('codeMismatch') // SIGNUP-025
  return open
}

export const spendCode = (user: User, use: CodeUse): boolean => user.codes.delete(use)
