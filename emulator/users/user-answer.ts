// How GetUser, AdminGetUser, ListUsers and AdminCreateUser show a user: empty members are absent (PREF-011, -012, -038, -039).
import type { AttributeType, MFAOptionType, UserType } from '@aws-sdk/client-cognito-identity-provider'
import type { MfaName, User } from '../pool/pool'

const factorOrder: readonly MfaName[] = ['SMS_MFA', 'SOFTWARE_TOKEN_MFA', 'EMAIL_OTP'] // PREF-017

/** By name, sub among them, as in the samples (PREF-038). */
export function attributesOf(user: User, shown: (name: string) => boolean = () => true): AttributeType[] {
  const all = [...user.attributes, ['sub', user.sub] as const]
  return all
    .filter(([name]) => shown(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([Name, Value]) => ({ Name, Value }))
}

export function mfaMembers(user: User): {
  MFAOptions?: MFAOptionType[]
  PreferredMfaSetting?: MfaName
  UserMFASettingList?: (MfaName | 'WEB_AUTHN_MFA')[]
} {
  const factors = factorOrder.filter((factor) => user.mfaEnabled.has(factor))
  const list = user.passkeyMfa ? [...factors, 'WEB_AUTHN_MFA' as const] : factors // WAN-053
  return {
    ...mfaOptions(user),
    ...(user.mfaPreferred && { PreferredMfaSetting: user.mfaPreferred }),
    ...(list.length > 0 && { UserMFASettingList: list }),
  }
}

/** The members of UserType, which AdminGetUser shares but for the name of the attributes. */
export const stateOf = (user: User) => ({
  UserCreateDate: new Date(user.createdAt),
  UserLastModifiedDate: new Date(user.modifiedAt),
  Enabled: user.enabled,
  UserStatus: user.status,
})

/** UserType, which knows no MFA members but the legacy one. */
export function userType(user: User, shown?: (name: string) => boolean): UserType {
  const Attributes = attributesOf(user, shown)
  return {
    Username: user.username,
    ...(Attributes.length > 0 && { Attributes }),
    ...stateOf(user),
    ...mfaOptions(user),
  }
}

const mfaOptions = (user: User) => (user.mfaOptions?.length ? { MFAOptions: user.mfaOptions } : {})
