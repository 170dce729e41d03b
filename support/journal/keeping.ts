// Keeps a journal from the calls themselves: no task can forget it, and each line is written before its call is sent.
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import type { Entry } from './entry'
import type { Journal } from './journal'

type Members = Readonly<Record<string, string | undefined>>

interface Output {
  readonly UserPool?: { readonly Id: string }
  readonly User?: { readonly Username: string }
  readonly UserSub?: string
  readonly UserPoolClient?: { readonly ClientId: string }
}

interface Rule {
  readonly begun?: (input: Members) => Entry
  readonly done: (input: Members, output: Output) => Entry
  readonly refused?: (input: Members) => Entry
}

interface Attributed {
  readonly UserAttributes?: readonly { readonly Name?: string; readonly Value?: string }[]
}

/** For a name that says nothing of whose it is. */
function emailIn(input: object): { email?: string } {
  const email = (input as Attributed).UserAttributes?.find(({ Name }) => Name === 'email')?.Value
  return email ? { email } : {}
}

const clientOf = ({ UserPoolId: poolId = '', ClientName: name = '' }: Members) => ({ poolId, name })
const userOf = ({ UserPoolId: poolId = '', Username: username = '' }: Members) => ({ poolId, username })

const rules: Readonly<Record<string, Rule>> = {
  CreateUserPoolCommand: {
    begun: ({ PoolName: name = '' }) => ({ kind: 'pool begun', name }),
    done: ({ PoolName: name = '' }, { UserPool }) => ({ kind: 'pool made', name, id: UserPool?.Id ?? '' }),
    refused: ({ PoolName: name = '' }) => ({ kind: 'pool refused', name }),
  },
  DeleteUserPoolCommand: { done: ({ UserPoolId: id = '' }) => ({ kind: 'pool gone', id }) },
  CreateUserPoolClientCommand: {
    begun: (input) => ({ kind: 'client begun', ...clientOf(input) }),
    done: (input, { UserPoolClient }) => ({
      kind: 'client made',
      ...clientOf(input),
      clientId: UserPoolClient?.ClientId ?? '',
    }),
    refused: (input) => ({ kind: 'client refused', ...clientOf(input) }),
  },
  DeleteUserPoolClientCommand: {
    done: ({ UserPoolId: poolId = '', ClientId: clientId = '' }) => ({ kind: 'client gone', poolId, clientId }),
  },
  AdminCreateUserCommand: {
    begun: (input) => ({ kind: 'user begun', ...userOf(input), ...emailIn(input) }),
    done: (input, { User }) => ({ kind: 'user made', ...userOf(input), as: User?.Username ?? '' }),
    refused: (input) => ({ kind: 'user refused', ...userOf(input) }),
  },
  AdminDeleteUserCommand: { done: (input) => ({ kind: 'user gone', ...userOf(input) }) },
}

/** `poolOfClient` is the pool that a sign-up goes to, where the run was given one. */
export function keepJournal(sdk: CognitoIdentityProviderClient, journal: Journal, poolOfClient?: string): void {
  sdk.middlewareStack.add(
    (next, context) => async (args) => {
      const name = String(context.commandName)
      const rule = name === 'SignUpCommand' && poolOfClient ? signUp(poolOfClient) : rules[name]
      if (!rule) return next(args)
      const input = args.input as Members
      if (rule.begun) journal.write(rule.begun(input))
      const answer = await next(args).catch((error) => {
        if (rule.refused && isRefusal(error)) journal.write(rule.refused(input))
        throw error
      })
      journal.write(rule.done(input, answer.output as Output))
      return answer
    },
    { step: 'initialize', name: 'journal' },
  )
}

/**
 * The service answered: nothing was made. Of a call that nobody answered it is not known; and where only the message could
 * not be sent, the user was made (SIGNUP-010).
 */
const isRefusal = ({ name, $metadata }: { name: string; $metadata?: { httpStatusCode?: number } }) =>
  $metadata?.httpStatusCode === 400 && !/^(LimitExceeded|CodeDeliveryFailure)/.test(name)

const signUp = (poolId: string): Rule => ({
  begun: (input) => ({ kind: 'user begun', poolId, username: input.Username ?? '', ...emailIn(input) }),
  done: ({ Username: username = '' }, { UserSub = '' }) => ({
    kind: 'user made',
    poolId,
    username,
    as: /[@+]/.test(username) ? UserSub : username, // SIGNUP-049
  }),
  refused: ({ Username: username = '' }) => ({ kind: 'user refused', poolId, username }),
})
