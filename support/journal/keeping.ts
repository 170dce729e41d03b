// Keeps a journal from the calls themselves: no task can forget it, and each line is written before its call is sent.
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import type { Entry } from './entry'
import type { Journal } from './journal'

type Members = Readonly<Record<string, string>>

interface Output {
  readonly UserPool?: { readonly Id: string }
  readonly User?: { readonly Username: string }
  readonly UserSub?: string
}

interface Rule {
  readonly before?: (input: Members) => Entry
  readonly after?: (input: Members, output: Output) => Entry
}

const userOf = ({ UserPoolId: poolId = '', Username: username = '' }: Members) => ({ poolId, username })

const rules: Readonly<Record<string, Rule>> = {
  CreateUserPoolCommand: {
    before: ({ PoolName: name = '' }) => ({ kind: 'pool begun', name }),
    after: ({ PoolName: name = '' }, { UserPool }) => ({ kind: 'pool made', name, id: UserPool?.Id ?? '' }),
  },
  DeleteUserPoolCommand: { after: ({ UserPoolId: id = '' }) => ({ kind: 'pool gone', id }) },
  AdminCreateUserCommand: {
    before: (input) => ({ kind: 'user begun', ...userOf(input) }),
    after: (input, { User }) => ({ kind: 'user made', ...userOf(input), as: User?.Username ?? '' }),
  },
  AdminDeleteUserCommand: { after: (input) => ({ kind: 'user gone', ...userOf(input) }) },
}

/** `poolOfClient` is the pool that a sign-up goes to, where the run was given one. */
export function keepJournal(sdk: CognitoIdentityProviderClient, journal: Journal, poolOfClient: string | undefined): void {
  sdk.middlewareStack.add(
    (next, context) => async (args) => {
      const name = String(context.commandName)
      const input = args.input as Members
      const rule = name === 'SignUpCommand' && poolOfClient ? signUp(poolOfClient) : rules[name]
      if (rule?.before) journal.write(rule.before(input))
      const answer = await next(args)
      if (rule?.after) journal.write(rule.after(input, answer.output as Output))
      return answer
    },
    { step: 'initialize', name: 'journal' },
  )
}

const signUp = (poolId: string): Rule => ({
  before: ({ Username: username = '' }) => ({ kind: 'user begun', poolId, username }),
  after: ({ Username: username = '' }, { UserSub = '' }) => ({
    kind: 'user made',
    poolId,
    username,
    as: /[@+]/.test(username) ? UserSub : username, // SIGNUP-049
  }),
})
