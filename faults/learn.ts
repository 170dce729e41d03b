// What is learned from each operation that succeeded.
import type { Body } from './body'
import type { Account, Memory } from './memory'

type Learner = (memory: Memory, input: Body, answer: Body) => void

const identifiers = new Set(['email', 'phone_number', 'sub'])

const namesIn = (attributes: Body['UserAttributes'] = []): string[] =>
  attributes.filter(({ Name }) => identifiers.has(Name)).map(({ Value }) => Value)

function meet(memory: Memory, input: Body, username: string, password: unknown, names: string[]): void {
  const account: Account = {
    poolId: memory.poolOf(input) ?? '',
    names: new Set([username, ...names, ...namesIn(input.UserAttributes)]),
    username,
    password: String(password ?? ''),
    secrets: [],
  }
  memory.accounts.unshift(account)
}

const password =
  (of: (input: Body) => unknown): Learner =>
  (memory, input) => {
    const account = memory.account(input)
    const given = of(input)
    if (account && typeof given === 'string') account.password = given
  }

const answered = password(({ ChallengeResponses }) => ChallengeResponses?.NEW_PASSWORD)

const attributes: Learner = (memory, input) => {
  for (const name of namesIn(input.UserAttributes)) memory.account(input)?.names.add(name)
}

export const learners: Readonly<Record<string, Learner>> = {
  CreateUserPoolClient(memory, input, { UserPoolClient: client = {} }) {
    const secret = client.ClientSecret as string | undefined
    memory.clients.set(String(client.ClientId), { poolId: String(input.UserPoolId), secret })
  },
  AdminCreateUser(memory, input, { User: user = {} }) {
    const shown = namesIn(user.Attributes as Body['UserAttributes'])
    meet(memory, input, String(user.Username), input.TemporaryPassword, [String(input.Username), ...shown])
  },
  SignUp(memory, input, { UserSub }) {
    meet(memory, input, String(input.Username), input.Password, [String(UserSub)])
  },
  AdminSetUserPassword: password(({ Password }) => Password),
  ConfirmForgotPassword: password(({ Password }) => Password),
  ChangePassword: password(({ ProposedPassword }) => ProposedPassword),
  RespondToAuthChallenge: answered,
  AdminRespondToAuthChallenge: answered,
  AdminUpdateUserAttributes: attributes,
  UpdateUserAttributes: attributes,
  AssociateSoftwareToken(memory, input, { SecretCode }) {
    if (SecretCode) memory.account(input)?.secrets.push(SecretCode)
  },
  VerifySoftwareToken(memory, input) {
    const account = memory.account(input)
    if (account && input.UserCode) account.enrolledWith = input.UserCode
  },
}
