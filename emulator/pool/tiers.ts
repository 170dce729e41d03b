// What the plan of a pool (LITE, ESSENTIALS, PLUS) allows, and the refusals for what it does not (QUOTA-017 to QUOTA-026).
import type { UserPoolTierType, UserPoolType } from '@aws-sdk/client-cognito-identity-provider'
import { Refusal } from '../errors'
import type { Pool } from './pool'

export const unavailable = (message: string) => new Refusal('FeatureUnavailableInTierException', message)

export const tierOf = (config: UserPoolType): UserPoolTierType => config.UserPoolTier ?? 'ESSENTIALS' // QUOTA-017

/** Features in use that the plan lacks, by the names that the service prints (POOL-059, QUOTA-022, TOK-046). */
function beyondPlan(config: UserPoolType, mfa: Pool['mfa']): string[] {
  const tier = tierOf(config)
  const lite = tier === 'LITE'
  const firstFactors = config.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? []
  const token = config.LambdaConfig?.PreTokenGenerationConfig?.LambdaVersion ?? 'V1_0'
  const security = config.UserPoolAddOns?.AdvancedSecurityMode ?? 'OFF'
  const uses: [feature: string, beyond: boolean][] = [
    ['Passwordless Sign-In', lite && firstFactors.some((factor) => factor !== 'PASSWORD')],
    [`Token Customization with Pre-Token Generation Lambda ${token}`, lite && token !== 'V1_0'],
    ['Email MFA', lite && mfa.EmailMfaConfiguration !== undefined], // printed so by QUOTA-026; in this list by analogy
    ['Threat Protection', tier !== 'PLUS' && security !== 'OFF'], // QUOTA-020
  ]
  return uses.filter(([, beyond]) => beyond).map(([feature]) => feature)
}

/** Refuses a pool that would use what its plan lacks. */
export function checkTier(config: UserPoolType, mfa: Pool['mfa']): void {
  const features = beyondPlan(config, mfa)
  if (features.length === 0) return
  const listed = features.join(', ')
  throw unavailable(
    `The following features need to be disabled for the ${tierOf(config)} pricing tier configured: ${listed}`,
  )
}

/** Refuses one feature on a Lite pool, in the words of SetUserPoolMfaConfig (QUOTA-026, POOL-030). */
export function checkNotLite(config: UserPoolType, feature: string): void {
  if (tierOf(config) !== 'LITE') return
  throw unavailable(`The following feature is not available for the LITE pricing tier configured: ${feature}`)
}

/** STEP-042: names of its own for the levels are not for a Lite pool; the text is ours. */
export function checkOwnLevels({ acrNames, config }: Pool, given: object | undefined): void {
  if (acrNames && given && tierOf(config) === 'LITE')
    throw unavailable('AcrConfiguration is not available for the LITE pricing tier configured.')
}
