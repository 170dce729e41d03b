// What each call tells of a user: passwords and apps on their way in and in force, addresses, and codes that are spent.
import { Authenticator, stepMs } from '../authenticator'
import type { Held, HeldApp, Kept } from './held'

interface Attribute {
  readonly Name?: string
  readonly Value?: string
}

export interface Input {
  readonly Username?: string
  readonly Password?: string
  readonly ProposedPassword?: string
  readonly UserCode?: string
  readonly AccessToken?: string
  readonly Session?: string
  readonly UserAttributes?: readonly Attribute[]
  readonly SoftwareTokenMfaSettings?: { readonly Enabled?: boolean }
  readonly AuthParameters?: Readonly<Record<string, string>>
  readonly ChallengeResponses?: Readonly<Record<string, string>>
}

export interface Output {
  readonly UserSub?: string
  readonly UserConfirmed?: boolean
  readonly SecretCode?: string
  readonly Status?: string
  readonly Session?: string
  readonly AuthenticationResult?: { readonly AccessToken?: string }
}

interface Rule {
  /** The user is about to be made. */
  readonly begins?: (input: Input) => Kept
  /** The user is gone. */
  readonly ends?: boolean
  readonly before?: (user: Held, input: Input) => void
  readonly done?: (user: Held, input: Input, output: Output) => void
  readonly refused?: (user: Held, input: Input, error: Error) => void
}

const newPassword = (member: 'Password' | 'ProposedPassword'): Rule => ({
  before: (user, input) => void user.passwords.push(input[member] ?? ''),
  done: (user, input) => void user.passwords.splice(0, user.passwords.length, input[member] ?? ''),
  refused: (user) => void user.passwords.pop(),
})

export const rules: Readonly<Record<string, Rule>> = {
  SignUp: {
    ...newPassword('Password'),
    begins: ({ Username = '', UserAttributes = [] }) => ({
      username: Username,
      made: false,
      confirmed: false,
      email: attributeOf(UserAttributes, 'email'),
      phone: attributeOf(UserAttributes, 'phone_number'),
      passwords: [],
      apps: [],
      messages: { SMS: 0, EMAIL: 0 },
    }),
    done: (user, { Password = '' }, { UserSub, UserConfirmed = false }) =>
      void Object.assign(
        user,
        UserSub && { sub: UserSub, made: true, confirmed: UserConfirmed, passwords: [Password] },
      ),
    refused: (user, _, { name }) => {
      if (isThereAllTheSame.test(name)) user.made = true
      else user.passwords.pop()
    },
  },
  ConfirmSignUp: {
    done: (user) => {
      user.confirmed = true
    },
  },
  ChangePassword: newPassword('ProposedPassword'),
  ConfirmForgotPassword: newPassword('Password'),
  AssociateSoftwareToken: {
    done: (user, _, { SecretCode: secret }) => void (secret && user.apps.push({ secret })),
  },
  VerifySoftwareToken: {
    done: (user, _, { Status }) => {
      if (Status !== 'SUCCESS') return
      user.apps.splice(0, user.apps.length - 1)
      user.hasApp = true
    },
  },
  UpdateUserAttributes: {
    done: (user, { UserAttributes = [] }) => {
      user.email = attributeOf(UserAttributes, 'email') ?? user.email
      user.phone = attributeOf(UserAttributes, 'phone_number') ?? user.phone
    },
  },
  DeleteUser: { ends: true },
}

/** The user was made, and only the message could not be sent (SIGNUP-010). */
const isThereAllTheSame = /^(LimitExceeded|CodeDeliveryFailure)/

const attributeOf = (attributes: readonly Attribute[], name: string) =>
  attributes.find(({ Name }) => Name === name)?.Value

/** A step whose code is sent is spent, whatever comes of it. */
export function spendCode(user: Held, { UserCode, ChallengeResponses }: Input, now: number): boolean {
  const code = UserCode ?? ChallengeResponses?.SOFTWARE_TOKEN_MFA_CODE
  const spent = code ? user.apps.filter((app) => spend(app, code, now)) : []
  return spent.length > 0
}

function spend(app: HeldApp, code: string, time: number): boolean {
  const now = Math.floor(time / stepMs)
  const codes = new Authenticator(app.secret, 0)
  const step = [now - 1, now, now + 1].find((one) => codes.codeOf(one) === code)
  if (step !== undefined) app.spent = Math.max(app.spent ?? step, step)
  return step !== undefined
}
