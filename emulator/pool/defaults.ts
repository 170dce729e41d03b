// What a user pool has where the request said nothing: members and values as a fresh pool of the service shows them.
import type {
  AdminCreateUserConfigType,
  PasswordPolicyType,
  UserPoolPolicyType,
  VerificationMessageTemplateType,
} from '@aws-sdk/client-cognito-identity-provider'

export const defaultPasswordPolicy: PasswordPolicyType = {
  MinimumLength: 8,
  RequireUppercase: true,
  RequireLowercase: true,
  RequireNumbers: true,
  RequireSymbols: true,
  TemporaryPasswordValidityDays: 7, // SIGNUP-044
}

/** In a policy that was given, a class that it does not name is not required. */
const passwordPolicy = (given: PasswordPolicyType): PasswordPolicyType => ({
  MinimumLength: 8,
  RequireUppercase: false,
  RequireLowercase: false,
  RequireNumbers: false,
  RequireSymbols: false,
  TemporaryPasswordValidityDays: 7,
  ...given,
})

/** Policies with the parts that were given put over the parts that were there (POOL-066). */
export const policiesOver = (
  present: UserPoolPolicyType | undefined,
  given: UserPoolPolicyType | undefined,
): UserPoolPolicyType => ({
  PasswordPolicy: given?.PasswordPolicy
    ? passwordPolicy(given.PasswordPolicy)
    : (present?.PasswordPolicy ?? { ...defaultPasswordPolicy }),
  SignInPolicy: given?.SignInPolicy?.AllowedFirstAuthFactors
    ? given.SignInPolicy
    : (present?.SignInPolicy ?? { AllowedFirstAuthFactors: ['PASSWORD'] }),
})

export const adminCreateUserConfig = (
  given: AdminCreateUserConfigType | undefined,
  policies: UserPoolPolicyType,
): AdminCreateUserConfigType => ({
  AllowAdminCreateUserOnly: false,
  // The older name of the policy's member; it follows the policy unless it was sent itself.
  UnusedAccountValidityDays: policies.PasswordPolicy?.TemporaryPasswordValidityDays,
  ...given,
})

export const verificationTemplate = (
  given: VerificationMessageTemplateType | undefined,
): VerificationMessageTemplateType => ({ DefaultEmailOption: 'CONFIRM_WITH_CODE', ...given })
