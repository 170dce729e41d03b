// The stage of the test: a second process that plays AWS, with a pool and a customer in it, and the commands run against it.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider'

const root = path.join(__dirname, '..', '..')
const program = path.join(root, 'bin', 'cognito-mfa.js')

export type Env = Readonly<Record<string, string>>

export const credentials = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test-secret', AWS_REGION: 'us-east-1' }

export interface Ended {
  readonly code: number | null
  readonly said: string
}

/** What a developer's .env says is not for these runs: empty counts as not set. */
const unset = Object.fromEntries(
  [...readFileSync(path.join(root, '.env.example'), 'utf8').matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => [
    name,
    '',
  ]),
)

const clean = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^((COGNITO|AWS|GITHUB|GITLAB)_|CI$)/.test(name)))

/** In a group of its own, so that a kill takes its workers too. */
export const started = (args: readonly string[], env: Env): ChildProcess =>
  spawn(process.execPath, [program, ...args], {
    cwd: root,
    env: { ...clean(), ...unset, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })

export async function ended(child: ChildProcess): Promise<Ended> {
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (part: string) => {
      said += part
    })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said }
}

export const command = (args: readonly string[], env: Env) => ended(started(args, env))

export class Aws {
  private constructor(
    readonly url: string,
    readonly sdk: CognitoIdentityProvider,
    private readonly server: ChildProcess,
  ) {}

  static async open(args: readonly string[] = []): Promise<Aws> {
    const server = started(['emulator', '--port', '0', ...args], credentials)
    for await (const line of createInterface({ input: server.stdout as NodeJS.ReadableStream })) {
      const url = /^listening on (\S+)$/.exec(line)?.[1]
      const keys = { accessKeyId: credentials.AWS_ACCESS_KEY_ID, secretAccessKey: credentials.AWS_SECRET_ACCESS_KEY }
      const to = { endpoint: url ?? '', region: credentials.AWS_REGION, credentials: keys }
      if (url) return new Aws(url, new CognitoIdentityProvider(to), server)
    }
    throw new Error('the emulator ended before it listened')
  }

  /** A pool with optional TOTP, a client of it, and a user whom no run may touch. */
  async customers(): Promise<Env & { readonly secret: string }> {
    const { UserPool } = await this.sdk.createUserPool({ PoolName: 'customers', AutoVerifiedAttributes: ['email'] })
    const UserPoolId = UserPool?.Id ?? ''
    await this.sdk.setUserPoolMfaConfig({
      UserPoolId,
      MfaConfiguration: 'OPTIONAL',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    })
    const { UserPoolClient } = await this.sdk.createUserPoolClient({
      UserPoolId,
      ClientName: 'app',
      GenerateSecret: true,
      ExplicitAuthFlows: [
        'ALLOW_USER_PASSWORD_AUTH',
        'ALLOW_ADMIN_USER_PASSWORD_AUTH',
        'ALLOW_USER_SRP_AUTH',
        'ALLOW_REFRESH_TOKEN_AUTH',
      ],
    })
    await this.sdk.adminCreateUser({ UserPoolId, Username: 'customer', MessageAction: 'SUPPRESS' })
    const { ClientId = '', ClientSecret = '' } = UserPoolClient ?? {}
    return { COGNITO_USER_POOL_ID: UserPoolId, COGNITO_CLIENT_ID: ClientId, secret: ClientSecret }
  }

  /** Everything there is, as text to compare: pools with their settings, factors, clients and users. */
  async inventory(): Promise<string> {
    const { UserPools = [] } = await this.sdk.listUserPools({ MaxResults: 60 })
    const all = await Promise.all(UserPools.map(({ Id = '' }) => unlessGone(this.#described(Id))))
    return all.sort().join('\n')
  }

  /** Likewise, of pools that were changed and put back: when they were changed last is told no more. */
  inventoryUndated = async (): Promise<string> => (await this.inventory()).replace(/"LastModifiedDate":"[^"]*"/g, '')

  async #described(UserPoolId: string): Promise<string> {
    const { UserPool } = await this.sdk.describeUserPool({ UserPoolId })
    const { $metadata: _, ...mfa } = await this.sdk.getUserPoolMfaConfig({ UserPoolId })
    const { UserPoolClients = [] } = await this.sdk.listUserPoolClients({ UserPoolId, MaxResults: 60 })
    const clients = await Promise.all(
      UserPoolClients.map(({ ClientId }) => this.sdk.describeUserPoolClient({ UserPoolId, ClientId })),
    )
    const shown = clients.map(({ UserPoolClient }) => UserPoolClient)
    const { Users = [] } = await this.sdk.listUsers({ UserPoolId })
    const users = await Promise.all(Users.map(({ Username = '' }) => unlessGone(this.#user(UserPoolId, Username))))
    return JSON.stringify([UserPool, mfa, shown, users.sort()])
  }

  /** With the factors: a user who was lent must come back without any. */
  async #user(UserPoolId: string, Username: string): Promise<string> {
    const { UserStatus, UserMFASettingList } = await this.sdk.adminGetUser({ UserPoolId, Username })
    return JSON.stringify([Username, UserStatus, UserMFASettingList])
  }

  /** Users for a run to borrow, in a file for its settings. */
  async lends({ COGNITO_USER_POOL_ID: UserPoolId }: Env, file: string): Promise<void> {
    const users = Array.from({ length: 16 }, (_, i) => ({ username: `lent-${i}`, password: `Pw-9lent${i}` }))
    for (const { username: Username, password: Password } of users) {
      await this.sdk.adminCreateUser({ UserPoolId, Username, MessageAction: 'SUPPRESS' })
      await this.sdk.adminSetUserPassword({ UserPoolId, Username, Password, Permanent: true })
    }
    writeFileSync(file, users.map((user) => JSON.stringify(user)).join('\n'), { mode: 0o600 })
  }

  close(): void {
    this.sdk.destroy()
    this.server.kill()
  }
}

/** A run that is under way may delete what was listed before it is looked at. */
const unlessGone = (shown: Promise<string>): Promise<string> =>
  shown.catch((error: Error) => {
    if (/^(User|Resource)NotFoundException$/.test(error.name)) return `gone: ${error.message}`
    throw error
  })
