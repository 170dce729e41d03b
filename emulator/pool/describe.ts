// A pool as DescribeUserPool shows it: its settings, with what is kept elsewhere or counted.
import type { UserPoolType } from '@aws-sdk/client-cognito-identity-provider'
import { acrConfiguration } from '../auth/step-up/names'
import type { Pool } from './pool'

export const describePool = (pool: Pool): UserPoolType => ({
  ...pool.config,
  MfaConfiguration: pool.mfa.MfaConfiguration, // POOL-046
  ...(pool.acrNames && { AcrConfiguration: acrConfiguration(pool.acrNames) }), // STEP-039
  EstimatedNumberOfUsers: pool.users.count,
})
