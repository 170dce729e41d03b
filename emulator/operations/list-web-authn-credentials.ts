// API_ListWebAuthnCredentials: the passkeys of a signed-in user, page by page (WAN-030, WAN-032).
import type {
  ListWebAuthnCredentialsRequest,
  ListWebAuthnCredentialsResponse,
  WebAuthnCredentialDescription,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { defined } from '../pool/defined'
import { page } from '../pool/paging'
import type { Passkey } from '../pool/pool'

const largestPage = 20

export const listWebAuthnCredentials: Operation<
  ListWebAuthnCredentialsRequest,
  ListWebAuthnCredentialsResponse,
  'tokens'
> = (on) => async (input) => {
  const { user } = await on.tokens.holder(input.AccessToken)
  const { items, nextToken } = page(
    user.passkeys.values(),
    ({ id, createdAt }) => ({ id, CreationDate: new Date(createdAt) }),
    input.MaxResults || largestPage,
    input.NextToken,
  )
  return { Credentials: items.map(described), ...defined({ NextToken: nextToken }) }
}

const described = ({
  id,
  relyingPartyId,
  attachment,
  transports,
  createdAt,
}: Passkey): WebAuthnCredentialDescription => ({
  CredentialId: id,
  FriendlyCredentialName: nameOf(attachment),
  RelyingPartyId: relyingPartyId,
  ...(attachment !== undefined && { AuthenticatorAttachment: attachment }),
  AuthenticatorTransports: [...transports],
  CreatedAt: new Date(createdAt),
})

/** One of the two names is on record (WAN-031). */
const nameOf = (attachment: string | undefined) => (attachment === 'cross-platform' ? 'Roaming passkey' : 'Passkey')
