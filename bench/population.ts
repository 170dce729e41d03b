// A pool with users made over the wire, each with an authenticator app of its own, for a server that was just started.
import { generateSync } from 'otplib'
import type { Client } from './client'
import { inFlight } from './rates'

export interface BenchUser {
  readonly username: string
  readonly secret: string
}

export interface Population {
  readonly poolId: string
  readonly clientId: string
  readonly users: readonly BenchUser[]
}

export const password = 'Bench-Passw0rd'
export const codeAt = (secret: string, milliseconds: number): string =>
  generateSync({ secret, epoch: Math.floor(milliseconds / 1000) })

interface Made {
  readonly UserPool: { readonly Id: string }
}
interface MadeClient {
  readonly UserPoolClient: { readonly ClientId: string }
}
interface SignedIn {
  readonly AuthenticationResult: { readonly AccessToken: string }
}

async function newPool(client: Client): Promise<Population> {
  const { UserPool } = await client.call<Made>('CreateUserPool', { PoolName: 'bench' })
  const { UserPoolClient } = await client.call<MadeClient>('CreateUserPoolClient', {
    UserPoolId: UserPool.Id,
    ClientName: 'bench',
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  })
  return { poolId: UserPool.Id, clientId: UserPoolClient.ClientId, users: [] }
}

/** A confirmed user without an authenticator app. */
async function addUser(client: Client, { poolId }: Population, username: string): Promise<void> {
  const named = { UserPoolId: poolId, Username: username }
  await client.call('AdminCreateUser', { ...named, MessageAction: 'SUPPRESS', TemporaryPassword: password })
  await client.call('AdminSetUserPassword', { ...named, Password: password, Permanent: true })
}

/** Users who sign in with a password alone. */
export async function populatePlain(client: Client, count: number): Promise<Population> {
  const pool = await newPool(client)
  const users = namesOf(count).map((username) => ({ username, secret: '' }))
  for (const { username } of users) await addUser(client, pool, username)
  return { ...pool, users }
}

const namesOf = (count: number): string[] => Array.from({ length: count }, (_, at) => `user-${at}`)

/** Users whose sign-in asks for a code. */
export async function populate(client: Client, count: number): Promise<Population> {
  const { users: plain, ...pool } = await populatePlain(client, count)
  const MfaConfiguration = { MfaConfiguration: 'OPTIONAL', SoftwareTokenMfaConfiguration: { Enabled: true } }
  await client.call('SetUserPoolMfaConfig', { UserPoolId: pool.poolId, ...MfaConfiguration })
  const users: BenchUser[] = []
  for (const { username } of plain) users.push({ username, secret: await enrol(client, pool.clientId, username) })
  return { ...pool, users }
}

async function enrol(client: Client, clientId: string, username: string): Promise<string> {
  const { AuthenticationResult } = await client.call<SignedIn>('InitiateAuth', {
    ClientId: clientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: username, PASSWORD: password },
  })
  const { AccessToken } = AuthenticationResult
  const { SecretCode } = await client.call<{ SecretCode: string }>('AssociateSoftwareToken', { AccessToken })
  await client.call('VerifySoftwareToken', { AccessToken, UserCode: codeAt(SecretCode, Date.now()) })
  const SoftwareTokenMfaSettings = { Enabled: true, PreferredMfa: true }
  await client.call('SetUserMFAPreference', { AccessToken, SoftwareTokenMfaSettings })
  return SecretCode
}

/** More users in the pool, who never sign in. */
export function crowd(client: Client, { poolId }: Population, count: number): Promise<number> {
  const add = (at: number) =>
    client.call('AdminCreateUser', {
      UserPoolId: poolId,
      Username: `crowd-${at}`,
      MessageAction: 'SUPPRESS',
      TemporaryPassword: password,
    })
  return inFlight(
    Array.from({ length: count }, (_, at) => at),
    16,
    add,
  )
}
