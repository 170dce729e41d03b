// SMS as a factor: an active sender makes it one by itself (POOL-027).
import type { SmsMfaConfigType, UserPoolType } from '@aws-sdk/client-cognito-identity-provider'
import { defined } from './defined'

type Sender = Pick<UserPoolType, 'SmsAuthenticationMessage' | 'SmsConfiguration'>

/** What GetUserPoolMfaConfig shows for it, or undefined without a sender. */
export function smsFactor({ SmsAuthenticationMessage, SmsConfiguration }: Sender): SmsMfaConfigType | undefined {
  return SmsConfiguration && defined({ SmsAuthenticationMessage, SmsConfiguration })
}
