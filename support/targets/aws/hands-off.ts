// Keeps the run's hands off what a given pool is: a scenario that would change it, or needs what it has not, does not apply.
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import type { Given } from '../../pools/given-pool'
import { NotApplicable } from '../../wire/failures'

/** Operations that change what the users of a pool meet; those on users touch the run's own users only. */
export const changes =
  /^(Create|Update|Delete|Set|Add)(UserPool|Group|ResourceServer|IdentityProvider|Terms|ManagedLogin|CustomAttributes|RiskConfiguration|UICustomization|LogDelivery)/

/** The one reason why a call does not apply to the pool as it is, or undefined. */
export function reasonAgainst(operation: string, input: object, given: Given): string | undefined {
  if (changes.test(operation))
    return `the scenario calls ${operation}, and the pool that the run was given stays as it is`
  return reasonAgainstClient(operation, input, given)
}

/** What the app client does not take. */
export function reasonAgainstClient(operation: string, input: object, { settings }: Given): string | undefined {
  if (operation === 'RevokeToken' && settings.EnableTokenRevocation === false)
    return 'the scenario calls RevokeToken, and the app client that the run was given has EnableTokenRevocation off'
  const unwritable = attributesOf(input).find((name) => !(settings.WriteAttributes?.includes(name) ?? true))
  if (unwritable && byUsers.has(operation))
    return `the scenario writes ${unwritable}, which the app client that the run was given may not write`
  const flow = (input as { AuthFlow?: string }).AuthFlow
  const flows = settings.ExplicitAuthFlows ?? []
  if (!flow || !/^(Admin)?InitiateAuth$/.test(operation) || flows.some((one) => permits(one, flow))) return undefined
  return `${permissionOf(flow)} is not among the flows of the app client that the run was given`
}

/** Those of an administrator write whatever the client may. */
const byUsers: ReadonlySet<string> = new Set(['SignUp', 'UpdateUserAttributes'])

const attributesOf = (input: object): string[] =>
  ((input as { UserAttributes?: { Name?: string }[] }).UserAttributes ?? []).map(({ Name = '' }) => Name)

export function handsOff(sdk: CognitoIdentityProviderClient, given: Given): void {
  sdk.middlewareStack.add(
    (next, context) => async (args) => {
      const operation = String(context.commandName).replace(/Command$/, '')
      const reason = reasonAgainst(operation, args.input, given)
      if (reason) throw new NotApplicable(reason)
      return next(args)
    },
    { step: 'initialize', name: 'handsOff' },
  )
}

/** Two flows have an older name, which asks for the permission of the newer one (AUTH-063). */
const newerNames: Readonly<Record<string, string>> = {
  ADMIN_NO_SRP_AUTH: 'ADMIN_USER_PASSWORD_AUTH',
  REFRESH_TOKEN: 'REFRESH_TOKEN_AUTH',
}

const permissionOf = (flow: string): string => `ALLOW_${newerNames[flow] ?? flow}`

/** A client may also name its flows without ALLOW_. */
const permits = (named: string, flow: string): boolean => named === permissionOf(flow) || named === flow
