// A user pool as CreateUserPool makes it: id, ARN, the settings of the request and the defaults of what it left out.
import type { CreateUserPoolRequest, UserPoolType } from '@aws-sdk/client-cognito-identity-provider'
import { PoolKeys } from '../auth/keys'
import { acrNamesOf } from '../auth/step-up/names'
import { clockOver } from '../control/clock'
import type { Services } from '../services'
import { PoolTriggers } from '../triggers/pool-triggers'
import { adminCreateUserConfig, policiesOver, verificationTemplate } from './defaults'
import { defined } from './defined'
import type { Pool } from './pool'
import { newSchema } from './schema'
import { noTracking } from './session-tracking'
import { smsFactor } from './sms-factor'
import { Users } from './users'

/** The account in the ARNs of this server. */
const account = '123456789012'

export function newPool(
  asked: CreateUserPoolRequest,
  on: Pick<Services, 'region' | 'clock' | 'random' | 'triggers' | 'stepUp'>,
): Pool {
  const id = `${on.region}_${on.random.letters(9)}`
  const clock = clockOver(() => on.clock.now())
  const created = new Date(clock.now())
  const pool: Pool = {
    id,
    config: {
      ...settingsOf(asked),
      Id: id,
      Arn: `arn:aws:cognito-idp:${on.region}:${account}:userpool/${id}`,
      CreationDate: created,
      LastModifiedDate: created,
    },
    mfa: mfaAtCreation(asked),
    clock,
    clients: new Map(),
    groups: new Map(),
    users: new Users(() => pool.config),
    keys: new PoolKeys(on.random),
    triggers: new PoolTriggers(on.triggers, () => pool.config),
    disguise: on.random.bytes(32),
    sessionTracking: noTracking,
    acrNames: on.stepUp ? acrNamesOf(asked.AcrConfiguration) : undefined,
  }
  return pool
}

function settingsOf(asked: CreateUserPoolRequest): UserPoolType {
  // Sent apart or shown apart; without step-up, AcrConfiguration reads back as absent (STEP-044).
  const { PoolName, Schema, MfaConfiguration, AcrConfiguration, ...shownAsGiven } = asked
  const Policies = policiesOver(undefined, asked.Policies)
  return {
    ...defined(shownAsGiven),
    Name: PoolName,
    Policies,
    DeletionProtection: asked.DeletionProtection ?? 'INACTIVE',
    LambdaConfig: asked.LambdaConfig ?? {},
    SchemaAttributes: newSchema(Schema),
    VerificationMessageTemplate: verificationTemplate(asked.VerificationMessageTemplate),
    EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT', ...asked.EmailConfiguration },
    UserPoolTags: asked.UserPoolTags ?? {},
    AdminCreateUserConfig: adminCreateUserConfig(asked.AdminCreateUserConfig, Policies),
    UserPoolTier: asked.UserPoolTier ?? 'ESSENTIALS', // QUOTA-017
  }
}

/** A mode that creation accepts comes with SMS as its factor (POOL-020, POOL-053). */
function mfaAtCreation(asked: CreateUserPoolRequest): Pool['mfa'] {
  const { MfaConfiguration = 'OFF' } = asked
  const SmsMfaConfiguration = MfaConfiguration === 'OFF' ? undefined : smsFactor(asked)
  return { ...defined({ SmsMfaConfiguration }), MfaConfiguration }
}
