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
  const tried = await Promise.all(Object.keys(flows).map((flow) => triedFlow(sdk, under, flow as Flow)))
  const taken = tried.filter(({ isTaken }) => isTaken)
  const hides = taken.some(({ flow }) => flow !== 'REFRESH_TOKEN_AUTH') && !taken.some(({ tells }) => tells)
  const ExplicitAuthFlows = taken.map(({ flow }) => `ALLOW_${flow}` as const)
  const settings = { ExplicitAuthFlows, ...(hides && { PreventUserExistenceErrors: 'ENABLED' as const }) }
  const client = { id: clientId, secret: clientSecret, given: settings }
  return { id: userPoolId ?? '', client, described: describedBy(shape), settings }
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

/** Whether the client takes it, and tells that nobody is there; a flow that it lacks is refused before the user is looked at (AUTH-015,
 * AUTH-016, AUTH-080, AUTH-082, AUTH-085). */
async function triedFlow(sdk: CognitoIdentityProviderClient, { clientId, clientSecret }: BlackBox, flow: Flow) {
  const USERNAME = `nobody-${randomBytes(8).toString('hex')}`
  const SECRET_HASH = clientSecret && secretHash(USERNAME, clientId, clientSecret)
  const keys = { USERNAME, ...flows[flow], ...(SECRET_HASH && { SECRET_HASH }) }
  try {
    await sdk.send(new InitiateAuthCommand({ ClientId: clientId, AuthFlow: flow, AuthParameters: keys }))
  } catch (error) {
    if (!(error instanceof CognitoIdentityProviderServiceException) || mustEnd.test(error.name)) throw error
    if (/secret/i.test(error.message)) throw new TargetUnreachable(wrongSecret(clientId, clientSecret))
    const isTaken = !/not enabled|not supported/.test(error.message)
    return { flow, isTaken, tells: error.name === 'UserNotFoundException' } // AUTH-022
  }
  return { flow, isTaken: true, tells: false }
}

const mustEnd = /^(ResourceNotFound|TooManyRequests|InternalError)/

/** AUTH-037, AUTH-038 */
const wrongSecret = (clientId: string, secret: string | undefined): string =>
  secret
    ? `the app client ${clientId} does not take its secret: look at COGNITO_CLIENT_SECRET.`
    : `the app client ${clientId} has a secret: set COGNITO_CLIENT_SECRET.`
