// What a farewell is said over: the client whose calls are followed, the app client of the run, and where codes are read.
import type {
  CognitoIdentityProviderClient,
  InitiateAuthCommandOutput,
  RespondToAuthChallengeCommandOutput,
} from '@aws-sdk/client-cognito-identity-provider'
import type { CodeSource } from '../code-sources/code-source'
import type { AppClient } from '../pools/app-client'
import { secretHash } from '../secret-hash'
import type { Carrier } from '../wire/told'
import type { Held } from './held'

export interface Line {
  readonly sdk: CognitoIdentityProviderClient
  readonly client: AppClient
  /** Empty where nobody told it: then there is no SRP. */
  readonly poolId: string
  /** As the client permits them, with ALLOW_ before their names. */
  readonly flows: readonly string[]
  /** Undefined where no code source is set. */
  readonly codes: CodeSource | undefined
  readonly marginMs: number
  readonly offsetMs: number
}

export type Step = InitiateAuthCommandOutput | RespondToAuthChallengeCommandOutput

/** The user cannot be deleted now: the message says why. */
export class Left extends Error {
  override readonly name = 'Left'
}

export const hashFor = ({ client }: Line, username: string): string | undefined =>
  client.secret && secretHash(username, client.id, client.secret)

/** The newest of the messages that the pool has told of. */
export async function newestCode({ codes, poolId }: Line, user: Held, carrier: Carrier): Promise<string> {
  const address = carrier === 'SMS' ? user.phone : user.email
  if (!codes || !address || (codes.carries ?? carrier) !== carrier)
    throw new Left(`a code by ${carrier === 'SMS' ? 'SMS' : 'e-mail'} is asked for, and the run cannot read it`)
  const sent = await codes.sentTo({ poolId, address, atLeast: user.messages[carrier] })
  const code = sent.at(-1)?.code
  if (!code) throw new Left('a code is asked for, and none came')
  return code
}
