// What UpdateUserPool leaves a pool with: some settings that the request omits are reset, others are kept.
import type { UpdateUserPoolRequest, UserPoolType } from '@aws-sdk/client-cognito-identity-provider'
import { acrNamesOf } from '../auth/step-up/names'
import { invalidParameter } from '../errors'
import { adminCreateUserConfig, policiesOver, verificationTemplate } from './defaults'
import { defined } from './defined'
import type { Pool } from './pool'
import { smsFactor } from './sms-factor'
import { checkOwnLevels } from './tiers'

/** Reset when left out (POOL-049; member by member POOL-069; the three legacy texts by POOL-049). */
const reset = [
  'AutoVerifiedAttributes',
  'SmsVerificationMessage',
  'EmailVerificationMessage',
  'EmailVerificationSubject',
  'SmsAuthenticationMessage',
  'DeviceConfiguration',
  'UserPoolAddOns',
] as const satisfies readonly (keyof UserPoolType)[]

/**
 * The settings after the update. Kept when left out: Policies part by part (POOL-066) and, by the same measurement as
 * above, tags, recovery, e-mail, SMS, MFA and plan. DeletionProtection was not measured and is kept, the safer way.
 */
export function updatedConfig(pool: Pool, asked: UpdateUserPoolRequest, now: number): UserPoolType {
  const { UserPoolId, PoolName, MfaConfiguration, AcrConfiguration, ...given } = asked
  const kept: UserPoolType = { ...pool.config }
  for (const member of reset) delete kept[member]
  const Policies = policiesOver(kept.Policies, asked.Policies)
  return {
    ...kept,
    ...defined(given),
    ...defined({ Name: PoolName }),
    Policies,
    LambdaConfig: asked.LambdaConfig ?? {},
    VerificationMessageTemplate: verificationTemplate(asked.VerificationMessageTemplate),
    AdminCreateUserConfig: adminCreateUserConfig(asked.AdminCreateUserConfig, Policies),
    EmailConfiguration: asked.EmailConfiguration
      ? { EmailSendingAccount: 'COGNITO_DEFAULT', ...asked.EmailConfiguration }
      : kept.EmailConfiguration,
    LastModifiedDate: new Date(now),
  }
}

/** The MFA settings after the update; the mode moves between OFF and OPTIONAL, never up to ON (POOL-022, POOL-023). */
export function updatedMfa(pool: Pool, asked: UpdateUserPoolRequest, config: UserPoolType): Pool['mfa'] {
  const { MfaConfiguration = pool.mfa.MfaConfiguration } = asked
  if (MfaConfiguration === 'ON' && pool.mfa.MfaConfiguration !== 'ON')
    throw invalidParameter('Cannot turn MFA functionality ON, once the user pool has been created.')
  if (MfaConfiguration === 'OFF')
    return { MfaConfiguration, ...defined({ WebAuthnConfiguration: pool.mfa.WebAuthnConfiguration }) } // POOL-017
  const { SmsMfaConfiguration, ...others } = pool.mfa
  const bySms = SmsMfaConfiguration !== undefined || pool.mfa.MfaConfiguration === 'OFF' // POOL-027
  return { ...others, ...defined({ SmsMfaConfiguration: bySms ? smsFactor(config) : undefined }), MfaConfiguration }
}

/** Levels that the request does not name get their first names back (STEP-039); without any it changes none. */
export function updatedLevels(pool: Pool, { AcrConfiguration }: UpdateUserPoolRequest): Pool['acrNames'] {
  checkOwnLevels(pool, AcrConfiguration)
  return pool.acrNames && AcrConfiguration ? acrNamesOf(AcrConfiguration) : pool.acrNames
}
