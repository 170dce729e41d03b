// Whether a given pool can be given the shape of a scenario, and the requests that give it: what an update can change, as a fresh pool has it.
import type { PasswordPolicyType, UpdateUserPoolRequest, UserPoolType } from '@aws-sdk/client-cognito-identity-provider'
import { heldOf, type Requests } from '../restoring/requests'
import type { SenderSettings } from '../settings/senders'
import { type Described, fixedMisfit } from './fit'
import type { Shape } from './shapes'
import { comeByPhone } from './suffices/names'
import { openToEmail, unsaid } from './suffices/recovery'

/** One sentence, or undefined where the shape can be given and taken away again. */
export function unshapeable(shape: Shape, described: Described, senders: SenderSettings): string | undefined {
  const { pool } = described
  const fixed = fixedMisfit(shape, described)
  if (fixed) return `${fixed}, which no update changes`
  if (sendsSms(shape) && !pool.SmsConfiguration)
    return `the pool has no role to send SMS by, and one that it were given could not be taken away again (POOL-069)`
  if (shape.create.AccountRecoverySetting && !pool.AccountRecoverySetting)
    return `the pool has no account recovery setting, and one that it were given could not be taken away again (POOL-069)`
  if (shape.traits.has(unsaid) && pool.AccountRecoverySetting)
    return 'the pool has an account recovery setting, which no update takes away (POOL-069)'
  if (shape.create.EmailConfiguration && !senderFor(pool, senders))
    return 'the pool sends e-mail by no identity of its own, which MFA by e-mail needs (COGNITO_SES_IDENTITY_ARN)'
  if (pool.UserPoolTier === 'LITE' && beyondLite(shape)) return `the pool has the plan LITE, which has no ${shape.name}`
  return undefined
}

/** The whole of it: what a shape does not name is as in a pool that was just made. */
export function requestsToShape(shape: Shape, { pool }: Described, senders: SenderSettings): Requests {
  const { AutoVerifiedAttributes, DeviceConfiguration, AdminCreateUserConfig, AccountRecoverySetting } = shape.create
  const recovery = AccountRecoverySetting ?? (pool.AccountRecoverySetting && recoveryUnnamed(shape, pool))
  const sender = shape.create.EmailConfiguration ? senderFor(pool, senders) : pool.EmailConfiguration
  return {
    update: {
      ...heldOf(pool),
      ...(sender && { EmailConfiguration: sender }),
      ...(AutoVerifiedAttributes && { AutoVerifiedAttributes }),
      ...(DeviceConfiguration && { DeviceConfiguration }),
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: false, ...AdminCreateUserConfig },
      ...(recovery && { AccountRecoverySetting: recovery }),
      Policies: policiesOf(shape, pool),
      ...(pool.UserAttributeUpdateSettings && {
        UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: [] },
      }),
    },
    mfa: { UserPoolId: pool.Id, ...mfaOf(shape, pool) },
  }
}

/**
 * The setting of a pool cannot be taken away: this one does what none does, or leaves the phone to MFA by SMS (POOL-032). Where
 * everybody has a phone number, it would not be open to e-mail.
 */
function recoveryUnnamed(shape: Shape, pool: UserPoolType): UpdateUserPoolRequest['AccountRecoverySetting'] {
  const byEmailAlone = shape.mfa.SmsMfaConfiguration || (shape.traits.has(openToEmail) && comeByPhone(pool))
  return {
    RecoveryMechanisms: [
      ...(byEmailAlone ? [] : [{ Name: 'verified_phone_number' as const, Priority: 1 }]),
      { Name: 'verified_email', Priority: 2 },
    ],
  }
}

const passwordPolicy: PasswordPolicyType = {
  MinimumLength: 8,
  RequireUppercase: true,
  RequireLowercase: true,
  RequireNumbers: true,
  RequireSymbols: true,
  TemporaryPasswordValidityDays: 7,
}

/** Each part has to be named: an update keeps the parts that it leaves out (POOL-066). */
function policiesOf({ create }: Shape, { Policies }: UserPoolType): NonNullable<UpdateUserPoolRequest['Policies']> {
  const { PasswordPolicy = passwordPolicy, SignInPolicy } = create.Policies ?? {}
  const byPassword = Policies?.SignInPolicy && { AllowedFirstAuthFactors: ['PASSWORD' as const] }
  const signIn = SignInPolicy ?? byPassword
  return { PasswordPolicy, ...(signIn && { SignInPolicy: signIn }) }
}

/** SMS go out by the role of the pool. */
function mfaOf({ mfa }: Shape, { SmsConfiguration }: UserPoolType): Shape['mfa'] {
  const { SmsMfaConfiguration, ...others } = mfa
  return SmsMfaConfiguration && SmsConfiguration
    ? { ...others, SmsMfaConfiguration: { ...SmsMfaConfiguration, SmsConfiguration } }
    : others
}

const sendsSms = ({ create, mfa }: Shape) => Boolean(create.SmsConfiguration ?? mfa.SmsMfaConfiguration)

const beyondLite = ({ create, mfa }: Shape) =>
  Boolean(mfa.EmailMfaConfiguration ?? mfa.WebAuthnConfiguration ?? create.Policies?.SignInPolicy)

/** The pool's own, where it has one, else that of the settings. */
function senderFor({ EmailConfiguration }: UserPoolType, { emailArn }: SenderSettings) {
  if (EmailConfiguration?.EmailSendingAccount === 'DEVELOPER') return EmailConfiguration
  return emailArn ? { EmailSendingAccount: 'DEVELOPER' as const, SourceArn: emailArn } : undefined
}
