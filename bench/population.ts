// A pool with users made over the wire, each with an authenticator app of its own, for a server that was just started.
import { generateSync } from 'otplib'
import type { Client } from './client'

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

export async function newPool(client: Client): Promise<Population> {
  const { UserPool } = await client.call<Made>('CreateUserPool', { PoolName: 'bench' })
  const { UserPoolClient } = await client.call<MadeClient>('CreateUserPoolClient', {
    UserPoolId: UserPool.Id,
    ClientName: 'bench',
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  })
  return { poolId: UserPool.Id, clientId: UserPoolClient.ClientId, users: [] }
}

/** A confirmed user without an authenticator app. */
export async function addUser(client: Client, { poolId }: Population, username: string): Promise<void> {
  const named = { UserPoolId: poolId, Username: username }
  await client.call('AdminCreateUser', { ...named, MessageAction: 'SUPPRESS', TemporaryPassword: password })
  await client.call('AdminSetUserPassword', { ...named, Password: password, Permanent: true })
}

/** Pool and users whose sign-in asks for a code. `now` is the server's time. */
export async function populate(client: Client, count: number, now: () => number = Date.now): Promise<Population> {
  const pool = await newPool(client)
  const names = Array.from({ length: count }, (_, at) => `user-${at}`)
  for (const name of names) await addUser(client, pool, name)
  const MfaConfiguration = { MfaConfiguration: 'OPTIONAL', SoftwareTokenMfaConfiguration: { Enabled: true } }
  await client.call('SetUserPoolMfaConfig', { UserPoolId: pool.poolId, ...MfaConfiguration })
  const users: BenchUser[] = []
  for (const username of names) users.push({ username, secret: await enrol(client, pool.clientId, username, now()) })
  return { ...pool, users }
}

async function enrol(client: Client, clientId: string, username: string, now: number): Promise<string> {
  const { AuthenticationResult } = await client.call<SignedIn>('InitiateAuth', {
    ClientId: clientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: username, PASSWORD: password },
  })
  const { AccessToken } = AuthenticationResult
  const { SecretCode } = await client.call<{ SecretCode: string }>('AssociateSoftwareToken', { AccessToken })
  await client.call('VerifySoftwareToken', { AccessToken, UserCode: codeAt(SecretCode, now) })
  const SoftwareTokenMfaSettings = { Enabled: true, PreferredMfa: true }
  await client.call('SetUserMFAPreference', { AccessToken, SoftwareTokenMfaSettings })
  return SecretCode
}
