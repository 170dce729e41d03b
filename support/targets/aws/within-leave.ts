// What scenarios may change of a pool that was given with the leave to change it: all that is put back afterwards, and nothing else.
import type { CognitoIdentityProviderClient, UserPoolType } from '@aws-sdk/client-cognito-identity-provider'
import type { Given } from '../../pools/given-pool'
import { held, heldOf, keptForGood } from '../../restoring/requests'
import { NotApplicable } from '../../wire/failures'
import { changes, reasonAgainstClient } from './hands-off'

export interface Bounds {
  readonly given: Given
  /** Whether the run made the app client. */
  readonly isOurs: (clientId: string) => boolean
  readonly newClientName: () => string
}

interface Members extends Readonly<Record<string, unknown>> {
  readonly UserPoolId?: string
  readonly ClientId?: string
  readonly ClientName?: string
  readonly SmsMfaConfiguration?: { readonly SmsConfiguration?: object }
}

type Rule = (input: Members, on: Bounds) => object

/** The request as it may be sent; a NotApplicable where it may not. */
const rules: Readonly<Record<string, Rule>> = {
  CreateUserPoolClient: (input, on) => ({ ...input, ...(input.ClientName && { ClientName: on.newClientName() }) }),
  UpdateUserPool: (input, { given }) => updating(input, given.described.pool),
  SetUserPoolMfaConfig: (input) => {
    if (input.SmsMfaConfiguration?.SmsConfiguration) throw keeps('SmsConfiguration')
    return input
  },
}

/** What the pool keeps goes with the update, since leaving it out could take it away. */
function updating(input: Members, pool: UserPoolType): object {
  const named = held.find((member) => member in input)
  if (named) throw keeps(named)
  const forGood = keptForGood.find((member) => member in input && pool[member] === undefined)
  if (!forGood) return { ...heldOf(pool), ...input }
  throw new NotApplicable(
    `the pool has no ${forGood}, and one that it were given could not be taken away again (POOL-069)`,
  )
}

const keeps = (member: string) =>
  new NotApplicable(`the scenario sets ${member}, and the pool that the run was given keeps its own`)

const choosesFactor = ({ AuthFlow, ExplicitAuthFlows: flows }: Members) =>
  AuthFlow === 'USER_AUTH' || (Array.isArray(flows) && flows.includes('ALLOW_USER_AUTH'))

/** Calls about one app client, its secrets and its sessions. */
const onClient = /^(Update|Delete|Set|Add)UserPoolClient/

export function admitted(operation: string, input: Members, on: Bounds): object {
  if (on.given.described.pool.UserPoolTier === 'LITE' && choosesFactor(input))
    throw new NotApplicable('the pool has the plan LITE, which has no choice of the first factor (AUTH-013)')
  const inPool = input.UserPoolId === on.given.id
  if (inPool && onClient.test(operation) && on.isOurs(input.ClientId ?? '')) return input
  if (inPool && rules[operation]) return rules[operation](input, on)
  if (changes.test(operation))
    throw new NotApplicable(`the scenario calls ${operation}, which the leave to change the pool does not cover`)
  const reason = input.ClientId === on.given.client.id ? reasonAgainstClient(operation, input, on.given) : undefined
  if (reason) throw new NotApplicable(reason)
  return input
}

export function keepWithin(sdk: CognitoIdentityProviderClient, on: Bounds): void {
  sdk.middlewareStack.add(
    (next, context) => async (args) => {
      const operation = String(context.commandName).replace(/Command$/, '')
      return next({ ...args, input: admitted(operation, args.input as Members, on) as typeof args.input })
    },
    { step: 'initialize', priority: 'high', name: 'withinLeave' },
  )
}
