// What earlier answers told (ids, tokens, sessions, names), so that later requests reach further in.
import type { Dice } from './dice'

const kept = 30

/** Members of answers by the name that requests have for them. */
const names: Readonly<Record<string, string>> = {
  Id: 'UserPoolId',
  UserPoolId: 'UserPoolId',
  ClientId: 'ClientId',
  ClientSecret: 'ClientSecret',
  Username: 'Username',
  UserSub: 'Username',
  USER_ID_FOR_SRP: 'Username',
  Session: 'Session',
  AccessToken: 'AccessToken',
  RefreshToken: 'RefreshToken',
  SecretCode: 'SecretCode',
  SECRET_BLOCK: 'PASSWORD_CLAIM_SECRET_BLOCK',
  NextToken: 'NextToken',
  PaginationToken: 'PaginationToken',
  ChallengeName: 'ChallengeName',
  code: 'ConfirmationCode',
  DeviceKey: 'DeviceKey',
}

export class Known {
  readonly #values = new Map<string, string[]>()
  /** Of one pool, user and sign-in that belong together. */
  #home = new Map<string, string>()

  /** Takes note of everything in an answer that a request can use. */
  learn(answer: unknown): void {
    if (typeof answer !== 'object' || answer === null) return
    for (const [name, value] of Object.entries(answer)) {
      if (typeof value === 'string' && Object.hasOwn(names, name)) this.add(names[name] as string, value)
      else this.learn(value)
    }
  }

  /** What is learnt while `way` goes on belongs together, and is told more often than the rest. */
  async atHome(way: () => Promise<void>): Promise<void> {
    this.#home = new Map()
    await way()
    for (const [name, values] of this.#values) this.#home.set(name, values.at(-1) ?? '')
  }

  add(name: string, value: string): void {
    const values = this.#values.get(name) ?? []
    values.push(value)
    this.#values.set(name, values.slice(-kept))
  }

  some(name: string, dice: Dice): string | undefined {
    const home = dice.oneIn(4) ? undefined : this.#home.get(name)
    const values = this.#values.get(name)
    return home ?? (values && dice.pick(values))
  }

  forget(): void {
    this.#values.clear()
    this.#home.clear()
  }
}
