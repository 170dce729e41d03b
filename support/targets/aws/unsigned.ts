// A client that has no credentials and looks for none: what needs a signature is never sent, and its scenario does not apply.
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { NotApplicable } from '../../wire/failures'

const reason = (operation: string) => `the scenario calls ${operation}, which needs credentials, and the run has none`

/** In place of the SDK's own search in the environment, in files and on the network. */
export const nobody = (): Promise<never> => Promise.reject(new NotApplicable(reason('an operation of administrators')))

/** Which operations are signed is told by the SDK, as the API model has it. */
export function keepUnsigned(sdk: CognitoIdentityProviderClient): void {
  sdk.middlewareStack.add(
    (next, context) => async (args) => {
      const operation = String(context.commandName).replace(/Command$/, '')
      const schemes = sdk.config.httpAuthSchemeProvider({ operation, region: await sdk.config.region() })
      if (schemes.every(({ schemeId }) => schemeId !== 'smithy.api#noAuth')) throw new NotApplicable(reason(operation))
      return next(args)
    },
    { step: 'initialize', priority: 'high', name: 'keepUnsigned' },
  )
}
