// The names of the API's operations with their answers, taken from the types of the AWS SDK.
import * as sdk from '@aws-sdk/client-cognito-identity-provider'

type Sdk = typeof sdk
type NameOf<Key> = Key extends `${infer Name}Command` ? (Name extends '$' ? never : Name) : never

export type Operation = NameOf<keyof Sdk>

type Bearer<Name extends Operation> = Sdk[`${Name}Command`] extends new (
  input: never,
) => { resolveMiddleware(...args: never[]): (args: never) => Promise<{ output: infer Output }> }
  ? Output
  : never

export type Answer<Name extends Operation> = Omit<Bearer<Name>, '$metadata'>

/** A scenario may ask for one that does not exist. */
export const isOperation = (name: string): name is Operation => `${name}Command` in sdk

/** Whether AWS asks the policies of who calls: the SDK signs these and no others. A user's own calls need none. */
export function needsPermission(operation: Operation): boolean {
  const { config } = new sdk.CognitoIdentityProviderClient({ region: 'us-east-1' })
  const schemes = config.httpAuthSchemeProvider({ operation, region: 'us-east-1' })
  return !schemes.some(({ schemeId }) => schemeId === 'smithy.api#noAuth')
}

type AnyCommand = Parameters<sdk.CognitoIdentityProviderClient['send']>[0]

/** The SDK's command for an operation; the input is as loose as a negative scenario needs it. */
export function commandOf(operation: Operation, input: object): AnyCommand {
  // biome-ignore lint/performance/noDynamicNamespaceImportAccess: nothing is bundled, and every operation can be asked for
  const Command = sdk[`${operation}Command`] as unknown as new (input: object) => AnyCommand
  return new Command(input)
}
