// A pool as DescribeUserPool shows it: its settings, with what is kept elsewhere or counted.
import type { UserPoolType } from '@aws-sdk/client-cognito-identity-provider'
import type { Pool } from './pool'

export const describePool = (pool: Pool): UserPoolType => ({
  ...pool.config,
  MfaConfiguration: pool.mfa.MfaConfiguration, // POOL-046
  EstimatedNumberOfUsers: pool.users.count,
})
