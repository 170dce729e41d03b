// One call of the service through the AWS SDK: answered or refused it is an outcome, anything else is thrown.
import {
  type CognitoIdentityProviderClient,
  CognitoIdentityProviderServiceException,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Transcript } from '../transcript'
import { isNetworkError, TargetUnreachable } from './failures'
import { type Answer, commandOf, type Operation } from './operation'
import type { Outcome, Refusal, Speaker } from './outcome'

export interface Line {
  readonly sdk: CognitoIdentityProviderClient
  readonly endpoint: string
}

export async function call<Name extends Operation>(
  line: Line,
  transcript: Transcript,
  speaker: Speaker,
  operation: Name,
  input: object,
): Promise<Outcome<Name>> {
  const command = commandOf(operation, input)
  command.middlewareStack.add(transcript.recording(speaker, operation), { step: 'initialize', name: 'transcript' })
  const seen = { operation, actor: speaker.actor, examined: false }
  try {
    const { $metadata: _, ...response } = await line.sdk.send(command)
    return { ...seen, response: response as Answer<Name>, refusal: undefined }
  } catch (error) {
    if (isNetworkError(error)) throw new TargetUnreachable(`nobody answered at ${line.endpoint} (${operation})`)
    if (!(error instanceof CognitoIdentityProviderServiceException)) throw error
    return { ...seen, response: undefined, refusal: refusalOf(error) }
  }
}

export const refusalOf = (error: CognitoIdentityProviderServiceException): Refusal => ({
  type: error.name,
  message: error.message,
  status: error.$metadata.httpStatusCode ?? 0,
})
