// What is not done to a user who was given to the run: whatever could not be undone without an administrator.
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { NotApplicable } from '../wire/failures'
import { known } from './following'
import type { KeyRing } from './key-ring'
import type { Input } from './rules'

const lasting =
  /^(DeleteUser|ChangePassword|ForgotPassword|ConfirmForgotPassword|UpdateUserAttributes|DeleteUserAttributes|GetUserAttributeVerificationCode|VerifyUserAttribute|SetUserSettings|ConfirmDevice|StartWebAuthnRegistration)$/

export function keepAsTheyWere(sdk: CognitoIdentityProviderClient, ring: KeyRing): void {
  sdk.middlewareStack.add(
    (next, context) => async (args) => {
      const operation = String(context.commandName).replace(/Command$/, '')
      const user = known(ring, args.input as Input)
      const reason = user?.lent ? reasonAgainst(operation, args.input as Input, user.hasApp) : undefined
      if (reason) throw new NotApplicable(reason)
      return next(args)
    },
    { step: 'initialize', priority: 'high', name: 'keepAsTheyWere' },
  )
}

/** An app stays with a user although its factor is turned off, so that one without any cannot be had again. */
function reasonAgainst(operation: string, { SoftwareTokenMfaSettings: totp }: Input, hasApp: boolean) {
  if (lasting.test(operation)) return `the scenario calls ${operation}, and a user who was given stays as they were`
  if (operation !== 'SetUserMFAPreference' || !totp?.Enabled || hasApp) return undefined
  return 'the scenario needs a user who never had an app, and a user who was given may have one'
}
