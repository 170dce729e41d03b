// A copy of a pool and an app client on the embedded pool, from their descriptions, and what of them it could not take over.
import {
  type CognitoIdentityProvider,
  CognitoIdentityProviderServiceException,
  type CreateUserPoolClientCommandInput,
  type CreateUserPoolCommandInput,
  type SchemaAttributeType,
  type UserPoolClientType,
  type UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Seen } from '../../support/targets/index'

export interface Copy {
  readonly poolId: string
  readonly clientId: string
  /** In Cognito's words, each with the reason. */
  readonly left: readonly string[]
}

export type Described = Required<{ [Part in 'pool' | 'mfa' | 'client']: NonNullable<Seen[Part]> }>

/** `hasSecret`: where the description may not show a secret, the settings tell that there is one. */
export async function copyOf(sdk: CognitoIdentityProvider, seen: Described, hasSecret: boolean): Promise<Copy> {
  const left: string[] = []
  const poolName = { PoolName: seen.pool.Name ?? 'copy' }
  const made = await asMuchAs(poolMembers(seen.pool), left, (members) =>
    sdk.createUserPool({ ...poolName, ...members }),
  )
  const UserPoolId = made.UserPool?.Id ?? ''
  const mfa = Object.fromEntries(Object.entries(seen.mfa).filter(([, member]) => isOn(member)))
  await asMuchAs(mfa, left, (members) => sdk.setUserPoolMfaConfig({ UserPoolId, ...members }))
  const named = { UserPoolId, ClientName: seen.client.ClientName ?? 'copy' }
  const secret = { GenerateSecret: hasSecret || seen.client.ClientSecret !== undefined }
  const client = await asMuchAs(clientMembers(seen.client), left, (members) =>
    sdk.createUserPoolClient({ ...named, ...secret, ...members }),
  )
  return { poolId: UserPoolId, clientId: client.UserPoolClient?.ClientId ?? '', left }
}

/** A factor that is off may still be described, with `Enabled: false`. */
const isOn = (member: unknown) => (member as { Enabled?: boolean } | undefined)?.Enabled !== false

type Members = Readonly<Record<string, unknown>>

/** With all members at once, or else with each one that is not refused beside those before it. */
async function asMuchAs<Answer>(all: Members, left: string[], make: (members: Members) => Promise<Answer>) {
  const whole = await make(all).catch(refusal)
  if (!(whole instanceof CognitoIdentityProviderServiceException)) return whole
  let members: Members = {}
  for (const [name, value] of Object.entries(all)) {
    const more = { ...members, [name]: value }
    const answer = await make(more).catch(refusal)
    if (answer instanceof CognitoIdentityProviderServiceException) left.push(`${name} (${answer.message})`)
    else members = more
  }
  return make(members)
}

function refusal(error: unknown): CognitoIdentityProviderServiceException {
  if (error instanceof CognitoIdentityProviderServiceException) return error
  throw error
}

/** All that a pool is made of but its factors, which are set afterwards, its triggers and what protects or names it. */
function poolMembers(pool: UserPoolType): Members {
  const { SchemaAttributes = [], UsernameAttributes, AliasAttributes, Policies, AdminCreateUserConfig } = pool
  const { UnusedAccountValidityDays: _, ...creation } = AdminCreateUserConfig ?? {} // its older name contradicts the policy's
  const members: Partial<CreateUserPoolCommandInput> = {
    UsernameAttributes,
    AliasAttributes,
    UsernameConfiguration: pool.UsernameConfiguration,
    Schema: schemaOf(SchemaAttributes),
    Policies,
    SmsConfiguration: pool.SmsConfiguration,
    EmailConfiguration: pool.EmailConfiguration,
    AutoVerifiedAttributes: pool.AutoVerifiedAttributes,
    AccountRecoverySetting: pool.AccountRecoverySetting,
    AdminCreateUserConfig: AdminCreateUserConfig && creation,
    DeviceConfiguration: pool.DeviceConfiguration,
    UserAttributeUpdateSettings: pool.UserAttributeUpdateSettings,
    UserPoolTier: pool.UserPoolTier,
    UserPoolAddOns: pool.UserPoolAddOns,
    VerificationMessageTemplate: pool.VerificationMessageTemplate,
    SmsAuthenticationMessage: pool.SmsAuthenticationMessage,
  }
  return present(members)
}

/** Every pool has the standard attributes; those that are required and the pool's own are what tells it apart. */
function schemaOf(attributes: readonly SchemaAttributeType[]): SchemaAttributeType[] | undefined {
  const own = attributes.filter(
    ({ Name = '', Required }) => Name !== 'sub' && (Required || /^(custom|dev):/.test(Name)),
  )
  const named = own.map(({ Name = '', ...rest }) => ({ ...rest, Name: Name.replace(/^(dev:)?custom:|^dev:/, '') }))
  return named.length > 0 ? named : undefined
}

/** Identity providers are the pool's own: the copy has none but Cognito. */
function clientMembers(client: UserPoolClientType): Members {
  const { UserPoolId: _, ClientId, ClientName, ClientSecret, CreationDate, LastModifiedDate, ...members } = client
  const { SupportedIdentityProviders, AnalyticsConfiguration, ...kept } = members
  return present(kept satisfies Partial<CreateUserPoolClientCommandInput>)
}

const present = (members: object): Members =>
  Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined))
