// Whatever speaks the API at an address, as a target: nothing is known of it but its answers, and it has no door of ours.
import { codeSourceOf } from '../code-sources/index'
import type { AddressConfig } from '../config'
import { TargetUnreachable } from '../wire/failures'
import { otherTarget } from './other/target'
import type { Target } from './target'

export async function addressTarget({ name, region, endpoint, codes }: AddressConfig): Promise<Target> {
  await speaking(endpoint)
  const source = codes.kind === 'none' ? undefined : codeSourceOf(codes, endpoint)
  const stop = async () => source?.close?.()
  return otherTarget({ target: name, region, endpoint: undefined }, async () => ({
    url: endpoint,
    version: undefined,
    codes: source,
    stop,
  }))
}

/** Asked for something harmless, it answers in JSON, if only with a refusal: what does not is no pool at all. */
async function speaking(endpoint: string): Promise<void> {
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.ListUserPools',
    },
    body: '{"MaxResults":1}',
  }).catch(() => {
    throw new TargetUnreachable(
      `nobody answered at ${endpoint}: look at the address that --target or COGNITO_TARGET names.`,
    )
  })
  if (isObject(await answer.text().catch(() => ''))) return
  throw new TargetUnreachable(
    `what answers at ${endpoint} does not speak the Cognito API: ListUserPools was not answered in JSON.`,
  )
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}
