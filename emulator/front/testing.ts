// For unit tests only: a pool server on a free port that is closed when the test ends, and how the real SDK reaches it.
import type { TestContext } from 'node:test'
import type { CognitoIdentityProviderClientConfig } from '@aws-sdk/client-cognito-identity-provider'
import { type Emulator, type EmulatorOptions, startEmulator } from '../index'

export const key = { accessKeyId: 'AKIDTEST', secretAccessKey: 'secret/of+the test' }

/** Nothing is logged: what goes wrong in the server makes a test fail. */
export async function opened(t: TestContext, options: EmulatorOptions = {}): Promise<Emulator> {
  const server = await startEmulator({ log: () => {}, ...options })
  t.after(() => server.close())
  return server
}

/** Asks once: what is refused is seen, not tried again with another clock. */
export const reaching = ({ url, region }: Emulator, more: CognitoIdentityProviderClientConfig = {}) => ({
  endpoint: url,
  region,
  credentials: key,
  maxAttempts: 1,
  ...more,
})
