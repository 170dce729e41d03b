// A user who signs up and can never be confirmed can never be deleted without credentials: such a sign-up is not sent.
import type { CognitoIdentityProviderClient, SignUpRequest } from '@aws-sdk/client-cognito-identity-provider'
import type { CodeSource } from '../../code-sources/code-source'
import type { AwsConfig } from '../../config'
import type { BlackBox } from '../../settings/black-box'
import { NotApplicable } from '../../wire/failures'

type Config = Pick<AwsConfig, 'codes' | 'addresses'>

export function keepConfirmable(
  sdk: CognitoIdentityProviderClient,
  under: BlackBox,
  config: Config,
  carries: CodeSource['carries'],
): Tries {
  const tries = new Map<string, number>()
  sdk.middlewareStack.add(
    (next, context) => async (args) => {
      const isSignUp = context.commandName === 'SignUpCommand'
      const reason = isSignUp ? reasonAgainst(args.input as SignUpRequest, under, config, carries) : undefined
      if (reason) throw new NotApplicable(reason)
      if (limited.test(context.commandName ?? '')) count(tries, `${context.commandName} ${nameIn(args.input)}`)
      return next(args)
    },
    { step: 'initialize', priority: 'high', name: 'keepConfirmable' },
  )
  return tries
}

/** Of calls on a user who signed up, until the scenario is over. */
export type Tries = Pick<Map<string, number>, 'clear'>

const limited = /^(ConfirmSignUp|ResendConfirmationCode)Command$/
const most = 3

const nameIn = (input: object) => (input as { Username?: string }).Username

/** An hour's tries are few (QUOTA-010), and the run needs some itself. */
function count(tries: Map<string, number>, what: string): void {
  const sofar = tries.get(what) ?? 0
  if (sofar >= most) throw new NotApplicable('the scenario spends the tries by which the run has to confirm its user')
  tries.set(what, sofar + 1)
}

/** The one reason why the user could be left behind, or undefined. */
export function reasonAgainst(
  { UserAttributes = [] }: Partial<SignUpRequest>,
  { confirms, shape }: BlackBox,
  { codes, addresses }: Config,
  carries: CodeSource['carries'],
): string | undefined {
  if (confirms || shape?.traits.has('admin-only sign-up')) return undefined
  if (codes.kind === 'none') return stays('no code source is set (COGNITO_CODE_SOURCE)')
  const sends = shape?.create.AutoVerifiedAttributes ?? []
  const name = sends.includes('phone_number') ? 'phone_number' : sends[0] // the phone comes first
  if (!name) return stays('the pool sends no code at sign-up')
  if (carries && carries !== (name === 'email' ? 'EMAIL' : 'SMS'))
    return stays('the code source does not carry its code')
  const value = UserAttributes.find(({ Name }) => Name === name)?.Value
  if (!value) return stays(`it has no ${name} to send the code to`)
  const [before = '', after = ''] = addresses.email.split('{user}')
  const isOurs = name !== 'email' || (value.startsWith(before) && value.endsWith(after))
  return isOurs ? undefined : stays('its address is none of the run')
}

const stays = (why: string) => `the scenario signs up a user that the run could not confirm, and so not delete: ${why}`
