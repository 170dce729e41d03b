// The users of one pool, found in constant time by user name, by sub or by an alias that signs in.
import type { UserPoolType } from '@aws-sdk/client-cognito-identity-provider'
import type { User } from './pool'

const aliasable = ['email', 'phone_number', 'preferred_username'] as const
type Aliasable = (typeof aliasable)[number]
const isAliasable = (name: string): name is Aliasable => (aliasable as readonly string[]).includes(name)

export class Users {
  readonly #byName = new Map<string, User>()
  readonly #bySub = new Map<string, User>()
  readonly #byAlias = new Map<string, User>()

  constructor(private readonly config: () => UserPoolType) {}

  get count(): number {
    return this.#byName.size
  }

  /** Oldest first. */
  all(): IterableIterator<User> {
    return this.#byName.values()
  }

  add(user: User): void {
    this.#byName.set(this.#key(user.username), user)
    this.#bySub.set(user.sub, user)
    for (const name of user.attributes.keys()) this.#index(user, name)
  }

  remove(user: User): void {
    this.#byName.delete(this.#key(user.username))
    this.#bySub.delete(user.sub)
    for (const name of user.attributes.keys()) this.#unindex(user, name)
  }

  /** By user name, sub or alias, as every operation that takes a Username does (PREF-040, CHAL-062). */
  find(login: string): User | undefined {
    return this.#byName.get(this.#key(login)) ?? this.#bySub.get(login) ?? this.#byAliasValue(login)
  }

  bySub(sub: string): User | undefined {
    return this.#bySub.get(sub)
  }

  /** The user that signs in with this value of this attribute, if the pool takes the attribute as a sign-in name. */
  withAlias(name: string, value: string): User | undefined {
    return this.#byAlias.get(this.#aliasKey(name, value))
  }

  setAttribute(user: User, name: string, value: string): void {
    this.#unindex(user, name)
    user.attributes.set(name, value)
    this.#index(user, name)
    const verifies = name.endsWith('_verified') ? name.slice(0, -'_verified'.length) : undefined
    if (verifies) this.#reindex(user, verifies)
  }

  deleteAttribute(user: User, name: string): void {
    this.#unindex(user, name)
    user.attributes.delete(name)
    if (name.endsWith('_verified')) this.#reindex(user, name.slice(0, -'_verified'.length))
  }

  /** Proof came or went: the alias with it. */
  #reindex(user: User, name: string): void {
    this.#unindex(user, name)
    this.#index(user, name)
  }

  #byAliasValue(login: string): User | undefined {
    for (const name of aliasable) {
      const user = this.#byAlias.get(this.#aliasKey(name, login))
      if (user) return user
    }
    return undefined
  }

  #index(user: User, name: string): void {
    const value = user.attributes.get(name)
    if (value === undefined || !isAliasable(name) || !this.#signsIn(user, name)) return
    this.#byAlias.set(this.#aliasKey(name, value), user)
  }

  #unindex(user: User, name: string): void {
    const value = user.attributes.get(name)
    if (value === undefined) return
    const key = this.#aliasKey(name, value)
    if (this.#byAlias.get(key) === user) this.#byAlias.delete(key)
  }

  /** A username attribute signs in at once; an alias only when it is verified (preferred_username needs no proof). */
  #signsIn(user: User, name: Aliasable): boolean {
    const { UsernameAttributes = [], AliasAttributes = [] } = this.config()
    if ((UsernameAttributes as string[]).includes(name)) return true
    if (!(AliasAttributes as string[]).includes(name)) return false
    return name === 'preferred_username' || user.attributes.get(`${name}_verified`) === 'true'
  }

  #caseless(): boolean {
    return this.config().UsernameConfiguration?.CaseSensitive !== true
  }

  #key(name: string): string {
    return this.#caseless() ? name.toLowerCase() : name
  }

  #aliasKey(name: string, value: string): string {
    return `${name} ${this.#key(value)}`
  }
}
