// Users who were given to the run: each is lent to one actor at a time, and put back as they were, without a factor.
import { GetUserCommand, SetUserMFAPreferenceCommand } from '@aws-sdk/client-cognito-identity-provider'
import type { GivenUser } from '../settings/users'
import { NotApplicable } from '../wire/failures'
import { comeIn, started } from './coming-in'
import type { Held } from './held'
import type { KeyRing } from './key-ring'
import { Left, type Line } from './line'

export interface Lent {
  /** As the pool has it, and as it is typed. */
  readonly username: string
  readonly login: string
  readonly password: string
  readonly email: string | undefined
  readonly phone: string | undefined
}

export class Lending {
  readonly #free: GivenUser[]

  constructor(
    private readonly users: readonly GivenUser[],
    private readonly line: Line,
    private readonly ring: KeyRing,
  ) {
    this.#free = [...users]
  }

  /** A user who cannot come in is a fault of the settings; one who is asked for a factor is none that could be put back. */
  async borrow(): Promise<Lent> {
    const user = this.#free.shift()
    if (!user)
      throw new NotApplicable(`COGNITO_USERS_FILE has too few users for the scenario: ${this.users.length} a worker`)
    const held = this.#held(user)
    const step = await started(this.line, held).catch((error: Error) => {
      this.ring.drop(held)
      throw new Error(`the user of line ${user.line} in COGNITO_USERS_FILE cannot sign in: ${error.name}`)
    })
    const token = step.AuthenticationResult?.AccessToken
    if (step.ChallengeName || !token) {
      this.ring.drop(held)
      throw new NotApplicable(`the user of line ${user.line} in COGNITO_USERS_FILE is asked for ${step.ChallengeName}`)
    }
    const { Username = '', UserAttributes = [] } = await this.line.sdk.send(new GetUserCommand({ AccessToken: token }))
    held.sub = Username
    const attribute = (name: string) => UserAttributes.find(({ Name }) => Name === name)?.Value
    const { username: login, password } = user
    return { username: Username, login, password, email: attribute('email'), phone: attribute('phone_number') }
  }

  /** After the farewells: who is on the ring no more was put back. */
  takeBack(): void {
    const out = new Set(this.ring.users.map(({ username }) => username))
    this.#free.splice(0, this.#free.length, ...this.users.filter(({ username }) => !out.has(username)))
  }

  #held({ username, password }: GivenUser): Held {
    const nothing = { email: undefined, phone: undefined, apps: [], messages: { SMS: 0, EMAIL: 0 } }
    const user = { ...nothing, username, passwords: [password], made: true, confirmed: true, lent: true }
    const held = this.ring.add(user)
    this.ring.keep(held)
    return held
  }
}

const off = { Enabled: false, PreferredMfa: false }
const memberOf: Readonly<Record<string, string>> = {
  SOFTWARE_TOKEN_MFA: 'SoftwareTokenMfaSettings',
  SMS_MFA: 'SMSMfaSettings',
  EMAIL_OTP: 'EmailMfaSettings',
}

/** Every factor off. After refusals the user signs in once more: the next scenario must not meet a lock (AUTH-033). */
export async function putBack(line: Line, user: Held): Promise<void> {
  const tokens = user.refused > 0 ? [] : [...user.tokens].reverse()
  for (const AccessToken of tokens) if (await isOff(line, AccessToken)) return
  if (!(await isOff(line, await comeIn(line, user)))) throw new Left('the factors of a user could not be turned off')
}

async function isOff({ sdk }: Line, AccessToken: string): Promise<boolean> {
  const user = await sdk.send(new GetUserCommand({ AccessToken })).catch(unlessRefused)
  if (!user) return false
  const members = (user.UserMFASettingList ?? []).map((factor) => [memberOf[factor], off] as const)
  if (members.length > 0)
    await sdk.send(new SetUserMFAPreferenceCommand({ AccessToken, ...Object.fromEntries(members) }))
  return true
}

function unlessRefused(error: Error): undefined {
  if (error.name !== 'NotAuthorizedException') throw error
}
