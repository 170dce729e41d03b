// A user pool of a test: on an embedded pool server of its own, with its users, its outbox and its clock.
import type { TestContext } from 'node:test'
import { type AttributeType, CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider'
import { newClient, newPool, type PoolSettings } from './new-pool'
import { serverUrl } from './server'

export interface Person {
  readonly username: string
  readonly password: string
}

export interface ClientPool {
  readonly url: string
  readonly poolId: string
  readonly clientId: string
  readonly admin: CognitoIdentityProvider
  /** A confirmed user with a password, or with a temporary one. */
  newUser(attributes?: Record<string, string>, permanent?: boolean): Promise<Person>
  /** The newest code that was sent there. */
  codeFor(address: string): Promise<string>
  /** Moves the clock, so that the next TOTP code is another. */
  advance(seconds: number): Promise<void>
  /** Milliseconds since 1970, by the clock of the pool. */
  now(): Promise<number>
}

export async function openPool(t: TestContext, settings: PoolSettings): Promise<ClientPool> {
  const url = await serverUrl()
  const credentials = { accessKeyId: 'emulator', secretAccessKey: 'emulator' }
  const admin = new CognitoIdentityProvider({ endpoint: url, region: 'us-east-1', credentials, maxAttempts: 1 })
  t.after(() => admin.destroy())
  const poolId = await newPool(admin, settings)
  const clientId = await newClient(admin, poolId)
  const moveClock = (advanceSeconds: number) => moveClockOf(url, poolId, advanceSeconds)
  return {
    url,
    poolId,
    clientId,
    admin,
    newUser: (attributes = {}, permanent = true) => newUser(admin, poolId, attributes, permanent),
    codeFor: (address) => codeFor(url, poolId, address),
    advance: async (seconds) => void (await moveClock(seconds)),
    now: () => moveClock(0),
  }
}

async function newUser(
  admin: CognitoIdentityProvider,
  UserPoolId: string,
  attributes: Record<string, string>,
  permanent: boolean,
): Promise<Person> {
  const person = { username: 'alice', password: 'Correct-Horse-1' }
  const on = { UserPoolId, Username: person.username }
  const UserAttributes: AttributeType[] = Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }))
  await admin.adminCreateUser({
    ...on,
    UserAttributes,
    TemporaryPassword: person.password,
    MessageAction: 'SUPPRESS',
  })
  if (permanent) await admin.adminSetUserPassword({ ...on, Password: person.password, Permanent: true })
  return person
}

async function codeFor(url: string, poolId: string, address: string): Promise<string> {
  const response = await fetch(`${url}/_emulator/messages?to=${encodeURIComponent(address)}`)
  const sent = (await response.json()) as { code: string; poolId: string }[]
  const newest = sent.filter((message) => message.poolId === poolId).at(-1)
  if (!newest) throw new Error(`nothing was sent to ${address}: was the right factor chosen?`)
  return newest.code
}

async function moveClockOf(url: string, poolId: string, advanceSeconds: number): Promise<number> {
  const body = JSON.stringify({ poolId, advanceSeconds })
  const response = await fetch(`${url}/_emulator/clock`, { method: 'POST', body })
  return Date.parse(((await response.json()) as { now: string }).now)
}
