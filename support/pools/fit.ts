// Whether a pool that was given fits the shape that a scenario asks for, and if not, the first thing that differs.
import type { GetUserPoolMfaConfigResponse, UserPoolType } from '@aws-sdk/client-cognito-identity-provider'
import type { Shape } from './shapes'
import { mfaOf, mfaSuffices, mfaWanted } from './suffices/mfa'
import { namesSuffice } from './suffices/names'
import { passwordSuffices, passwordWanted } from './suffices/password'
import { openToEmail, recoversByEmail, recoveryWanted } from './suffices/recovery'
import { firstFactorsSuffice, requiredNames, requiredSuffice, signUpSuffices, trackingSuffices } from './suffices/users'
import { verificationSuffices } from './suffices/verification'

/** A pool as it is, in the words of its two descriptions. */
export interface Described {
  readonly pool: UserPoolType
  readonly mfa: GetUserPoolMfaConfigResponse
}

/** One sentence, or undefined where the pool fits. */
export const misfit = (shape: Shape, described: Described): string | undefined => firstMisfit(aspects, shape, described)

/** Likewise, of what a pool has for good: only creation takes it. */
export const fixedMisfit = (shape: Shape, described: Described): string | undefined =>
  firstMisfit(
    aspects.filter(({ fixed }) => fixed),
    shape,
    described,
  )

function firstMisfit(among: readonly Aspect[], shape: Shape, described: Described): string | undefined {
  for (const { what, wanted, found, suffices } of among) {
    const [need, have] = [wanted(shape), textOf(found(described, shape))]
    if (need !== undefined && textOf(need) !== have && !suffices?.(shape, described))
      return `the pool has ${what}: ${have}, and the scenario needs: ${textOf(need)}`
  }
  return undefined
}

interface Aspect {
  readonly what: string
  /** No update changes it. */
  readonly fixed?: true
  /** Undefined where any will do. */
  readonly wanted: (shape: Shape) => unknown
  readonly found: (described: Described, shape: Shape) => unknown
  /** Another than the one wanted that does as well. */
  readonly suffices?: (shape: Shape, described: Described) => boolean
}

type Member = 'UsernameAttributes' | 'AliasAttributes' | 'AutoVerifiedAttributes' | 'DeviceConfiguration'

const alike = (member: Member): Aspect => ({
  what: member,
  wanted: ({ create }) => create[member] ?? 'none',
  found: ({ pool }) => pool[member],
})

const aspects: readonly Aspect[] = [
  { what: 'MFA', wanted: mfaWanted, found: ({ mfa }) => mfaOf(mfa), suffices: mfaSuffices },
  { ...alike('UsernameAttributes'), fixed: true, suffices: namesSuffice },
  { ...alike('AliasAttributes'), fixed: true, suffices: ({ create }) => create.AliasAttributes === undefined },
  { ...alike('AutoVerifiedAttributes'), suffices: verificationSuffices },
  { ...alike('DeviceConfiguration'), suffices: trackingSuffices },
  {
    what: 'sign-up',
    wanted: ({ create }) => signUpOf(create),
    found: ({ pool }) => signUpOf(pool),
    suffices: signUpSuffices,
  },
  {
    what: 'first factors',
    wanted: ({ create }) => firstFactorsOf(create),
    found: ({ pool }) => firstFactorsOf(pool),
    suffices: firstFactorsSuffice,
  },
  {
    what: 'required attributes',
    fixed: true,
    wanted: ({ create }) => requiredNames(create.Schema),
    found: ({ pool }) => requiredNames(pool.SchemaAttributes),
    suffices: requiredSuffice,
  },
  {
    what: 'custom attributes',
    fixed: true,
    wanted: customNames,
    found: ({ pool }, shape) =>
      customNames(shape)?.filter((name) => pool.SchemaAttributes?.some((one) => one.Name === name)),
  },
  {
    what: 'account recovery',
    wanted: recoveryWanted,
    found: ({ pool }) => pool.AccountRecoverySetting,
    suffices: ({ traits }, { pool }) => traits.has(openToEmail) && recoversByEmail(pool),
  },
  {
    what: 'user names that tell upper from lower case',
    fixed: true,
    wanted: ({ create }) => create.UsernameConfiguration?.CaseSensitive,
    found: ({ pool }) => pool.UsernameConfiguration?.CaseSensitive ?? true,
  },
  {
    what: 'a relying party',
    wanted: ({ mfa, traits }) => (traits.has('passkeys of nobody') ? 'none' : mfa.WebAuthnConfiguration),
    found: ({ mfa }) => mfa.WebAuthnConfiguration,
  },
  {
    what: 'a password policy',
    wanted: passwordWanted,
    found: ({ pool }) => pool.Policies?.PasswordPolicy,
    suffices: passwordSuffices,
  },
]

const signUpOf = ({ AdminCreateUserConfig }: Pick<UserPoolType, 'AdminCreateUserConfig'>) =>
  AdminCreateUserConfig?.AllowAdminCreateUserOnly ? 'administrators only' : 'anybody'

const firstFactorsOf = ({ Policies }: Pick<UserPoolType, 'Policies'>) =>
  [...(Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? ['PASSWORD'])].sort()

/** Others of the pool do no harm. */
function customNames({ create: { Schema = [] } }: Shape): string[] | undefined {
  const names = Schema.filter(({ Required }) => !Required).map(({ Name }) => `custom:${Name}`)
  return names.length > 0 ? names : undefined
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return 'none'
  if (Array.isArray(value)) return value.map(textOf).join(' and ') || 'none'
  if (typeof value !== 'object') return String(value)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return (
    members
      .map(([name, member]) => `${name} ${textOf(member)}`)
      .sort()
      .join(', ') || 'none'
  )
}
