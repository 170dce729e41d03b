// API_GetUserAttributeVerificationCode: sends a code that proves the user's e-mail or phone (SIGNUP-039).
import type {
  GetUserAttributeVerificationCodeRequest,
  GetUserAttributeVerificationCodeResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import { invalidParameter, refusal } from '../errors'
import type { Operation } from '../operation'
import { issueCode } from '../users/codes'
import { isChannel } from '../users/delivery'
import { countAttempt } from '../users/limits'

export const getUserAttributeVerificationCode: Operation<
  GetUserAttributeVerificationCodeRequest,
  GetUserAttributeVerificationCodeResponse,
  'tokens' | 'random' | 'outbox'
> = (on) => async (input) => {
  const { pool, client, user } = await on.tokens.holder(input.AccessToken)
  const name = input.AttributeName
  if (!isChannel(name)) throw refusal('attributeNotVerifiable') // SIGNUP-039
  // A new address that waits for its proof is asked before the present one.
  const use = `verify-attribute ${name}` as const
  const to = user.codes.get(use)?.destination ?? user.attributes.get(name)
  if (!to) throw invalidParameter(`User has no attribute ${name} to verify.`) // the text is in no fact
  countAttempt(pool, user, 'GetUserAttributeVerificationCode') // QUOTA-010
  const asked = { clientId: client.id, metadata: input.ClientMetadata }
  return { CodeDeliveryDetails: await issueCode(on, pool, user, use, name, to, asked) }
}
