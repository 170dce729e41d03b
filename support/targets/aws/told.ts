// What is known of a pool by an app client alone: the shape as it was told, and the flows that the client takes, each tried once.
import { randomBytes } from 'node:crypto'
import {
  type CognitoIdentityProviderClient,
  CognitoIdentityProviderServiceException,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Given } from '../../pools/given-pool'
import { describedBy } from '../../pools/told-pool'
import { secretHash } from '../../secret-hash'
import type { BlackBox } from '../../settings/black-box'
import { TargetUnreachable } from '../../wire/failures'

export async function toldPool(sdk: CognitoIdentityProviderClient, under: BlackBox): Promise<Given> {
  const { clientId, clientSecret, userPoolId, shape } = under
  const taken = await Promise.all(Object.keys(flows).map((flow) => isTaken(sdk, under, flow as Flow)))
  return {
    id: userPoolId ?? '',
    client: { id: clientId, secret: clientSecret },
    described: describedBy(shape),
    settings: { ExplicitAuthFlows: taken.flat() },
  }
}

/** What each flow wants beside a name (AUTH-002 to AUTH-006); no such user is there, so no sign-in begins. */
const flows = {
  USER_PASSWORD_AUTH: { PASSWORD: 'Pw-9nobody' },
  USER_SRP_AUTH: { SRP_A: randomBytes(384).toString('hex') },
  CUSTOM_AUTH: {},
  USER_AUTH: {},
  REFRESH_TOKEN_AUTH: { REFRESH_TOKEN: 'nothing' },
} as const

type Flow = keyof typeof flows

/** A flow that the client lacks is refused before the user is looked at (AUTH-015, AUTH-016, AUTH-080, AUTH-082, AUTH-085). */
async function isTaken(sdk: CognitoIdentityProviderClient, { clientId, clientSecret }: BlackBox, flow: Flow) {
  const USERNAME = `nobody-${randomBytes(8).toString('hex')}`
  const SECRET_HASH = clientSecret && secretHash(USERNAME, clientId, clientSecret)
  const keys = { USERNAME, ...flows[flow], ...(SECRET_HASH && { SECRET_HASH }) }
  try {
    await sdk.send(new InitiateAuthCommand({ ClientId: clientId, AuthFlow: flow, AuthParameters: keys }))
  } catch (error) {
    if (!(error instanceof CognitoIdentityProviderServiceException) || mustEnd.test(error.name)) throw error
    if (/secret/i.test(error.message)) throw new TargetUnreachable(wrongSecret(clientId, clientSecret))
    if (/not enabled|not supported/.test(error.message)) return []
  }
  return [`ALLOW_${flow}` as const]
}

const mustEnd = /^(ResourceNotFound|TooManyRequests|InternalError)/

/** AUTH-037, AUTH-038 */
const wrongSecret = (clientId: string, secret: string | undefined): string =>
  secret
    ? `the app client ${clientId} does not take its secret: look at COGNITO_CLIENT_SECRET.`
    : `the app client ${clientId} has a secret: set COGNITO_CLIENT_SECRET.`
