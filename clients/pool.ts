// A user pool of a test: on an embedded pool server of its own, with its users, its outbox and its clock.
import type { TestContext } from 'node:test'
import {
  type AttributeType,
  type AuthFactorType,
  CognitoIdentityProvider,
  type DeviceConfigurationType,
  type UserPoolMfaType,
} from '@aws-sdk/client-cognito-identity-provider'
import { serverUrl } from './server'

export interface PoolSettings {
  readonly mfa: UserPoolMfaType
  /** Ways to start a USER_AUTH sign-in; a password alone when left out. */
  readonly firstFactors?: AuthFactorType[]
  readonly devices?: DeviceConfigurationType
  /** Whether MFA by e-mail is among the factors. */
  readonly email?: boolean
}

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

const sms = { SnsCallerArn: 'arn:aws:iam::123456789012:role/service-role/clients', ExternalId: 'clients' }

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

/** What a pool needs before it sends MFA codes by e-mail. */
const byEmail = {
  EmailConfiguration: {
    EmailSendingAccount: 'DEVELOPER' as const,
    SourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/no-reply@example.com',
  },
  AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'admin_only' as const, Priority: 1 }] },
}

async function newPool(
  admin: CognitoIdentityProvider,
  { mfa, firstFactors, devices, email }: PoolSettings,
): Promise<string> {
  const { UserPool } = await admin.createUserPool({
    PoolName: 'clients',
    SmsConfiguration: sms,
    ...(email && byEmail),
    ...(devices && { DeviceConfiguration: devices }),
    ...(firstFactors && { Policies: { SignInPolicy: { AllowedFirstAuthFactors: firstFactors } } }),
  })
  const poolId = UserPool?.Id ?? ''
  await admin.setUserPoolMfaConfig({
    UserPoolId: poolId,
    MfaConfiguration: mfa,
    ...(mfa !== 'OFF' && {
      SoftwareTokenMfaConfiguration: { Enabled: true },
      SmsMfaConfiguration: { SmsConfiguration: sms },
      ...(email && { EmailMfaConfiguration: {} }),
    }),
  })
  return poolId
}

async function newClient(admin: CognitoIdentityProvider, UserPoolId: string): Promise<string> {
  const { UserPoolClient } = await admin.createUserPoolClient({
    UserPoolId,
    ClientName: 'clients',
    ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  })
  return UserPoolClient?.ClientId ?? ''
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
