// The requests that put a pool back: all that an update takes, out of what the pool was described with.
import type {
  SetUserPoolMfaConfigRequest,
  UpdateUserPoolRequest,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Configuration } from './described'

type Member = keyof UserPoolType & keyof UpdateUserPoolRequest

/** What a run never changes; an update that left one of them out could reset it (POOL-049, POOL-069). */
export const held = [
  'DeletionProtection',
  'LambdaConfig',
  'EmailConfiguration',
  'SmsConfiguration',
  'UserPoolTags',
  'UserPoolAddOns',
  'UserPoolTier',
  'DcrConfiguration',
  'KeyConfiguration',
  'IssuerConfiguration',
  'AcrConfiguration',
] as const satisfies readonly Member[]

const changed = [
  'Policies',
  'AutoVerifiedAttributes',
  'SmsVerificationMessage',
  'EmailVerificationMessage',
  'EmailVerificationSubject',
  'VerificationMessageTemplate',
  'SmsAuthenticationMessage',
  'UserAttributeUpdateSettings',
  'DeviceConfiguration',
  'AdminCreateUserConfig',
  'AccountRecoverySetting',
] as const satisfies readonly Member[]

/** Where the pool had none of these, none may be given: an update keeps them when it leaves them out (POOL-069). */
export const keptForGood = [
  'SmsConfiguration',
  'AccountRecoverySetting',
  'UserAttributeUpdateSettings',
] as const satisfies readonly Member[]

export interface Requests {
  readonly update: UpdateUserPoolRequest
  readonly mfa: SetUserPoolMfaConfigRequest
}

/** The mode is not sent with the update, which cannot set every one (POOL-022): it comes with the factors. */
export function requestsFor({ pool, mfa }: Omit<Configuration, 'client'>): Requests {
  const UserPoolId = pool.Id
  const AdminCreateUserConfig = withoutOlderName(pool)
  return {
    update: { ...heldOf(pool), ...picked(pool, changed), ...(AdminCreateUserConfig && { AdminCreateUserConfig }) },
    mfa: { UserPoolId, ...sentMfa(mfa) },
  }
}

/** Of an update that changes a pool: what stays as it is. */
export const heldOf = (pool: UserPoolType): UpdateUserPoolRequest => ({
  UserPoolId: pool.Id,
  ...(pool.Name !== undefined && { PoolName: pool.Name }),
  ...picked(pool, held),
})

/** With OFF no factor may be named (POOL-008), and none is in force. */
function sentMfa({ MfaConfiguration = 'OFF', ...factors }: Configuration['mfa']): Configuration['mfa'] {
  const { WebAuthnConfiguration } = factors
  const passkeys = WebAuthnConfiguration && { WebAuthnConfiguration }
  return { MfaConfiguration, ...(MfaConfiguration === 'OFF' ? passkeys : factors) }
}

/** The policy names the days as well, under the newer name: the service takes one of the two. */
function withoutOlderName({ AdminCreateUserConfig, Policies }: UserPoolType): UserPoolType['AdminCreateUserConfig'] {
  const { UnusedAccountValidityDays, ...config } = AdminCreateUserConfig ?? {}
  return Policies?.PasswordPolicy?.TemporaryPasswordValidityDays === undefined ? AdminCreateUserConfig : config
}

const picked = (pool: UserPoolType, members: readonly Member[]): Partial<UpdateUserPoolRequest> =>
  Object.fromEntries(members.filter((name) => pool[name] !== undefined).map((name) => [name, pool[name]]))
