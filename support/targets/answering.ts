// Whether anybody answers at an address at all.
import { TargetUnreachable } from '../wire/failures'

export async function answering(endpoint: string): Promise<void> {
  await fetch(endpoint).catch(() => {
    throw new TargetUnreachable(`nobody answered at ${endpoint}: look at COGNITO_ENDPOINT.`)
  })
}
