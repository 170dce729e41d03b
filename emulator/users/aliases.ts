// Who holds a sign-in name made of an attribute, and what happens when another user claims it (SIGNUP-013, -014, -016).
import { type RefusalName, refusal } from '../errors'
import type { Pool, User } from '../pool/pool'
import type { Channel } from './delivery'

type Claimer = User | undefined

/** True where a user with this attribute signs in by it; an alias must be proven, preferred_username need not. */
function signsIn(pool: Pool, name: string, proven: boolean): boolean {
  const { UsernameAttributes = [], AliasAttributes = [] } = pool.config
  if ((UsernameAttributes as string[]).includes(name)) return true
  return (AliasAttributes as string[]).includes(name) && (name === 'preferred_username' || proven)
}

/** Refuses a value that another user signs in by. */
export function refuseTaken(
  pool: Pool,
  claimer: Claimer,
  values: ReadonlyMap<string, string>,
  text: RefusalName = 'aliasExists',
): void {
  for (const [name, value] of values) {
    const holder = pool.users.withAlias(name, value)
    if (!holder || holder === claimer) continue
    if (signsIn(pool, name, values.get(`${name}_verified`) === 'true')) throw refusal(text, name)
  }
}

/** The alias goes to its new owner; the former one's address is unproven from now on (ForceAliasCreation, SIGNUP-016). */
export function takeAliases(pool: Pool, claimer: Claimer, values: ReadonlyMap<string, string>): void {
  const aliases: readonly string[] = pool.config.AliasAttributes ?? []
  for (const [name, value] of values) {
    if (!aliases.includes(name) || values.get(`${name}_verified`) !== 'true') continue
    const holder = pool.users.withAlias(name, value)
    if (holder && holder !== claimer) pool.users.setAttribute(holder, `${name}_verified`, 'false')
  }
}

/** Marks the address as the user's own; refuses where another user proved it before, unless forced (SIGNUP-016). */
export function prove(pool: Pool, user: User, channel: Channel, address: string, force = false): void {
  const proof = `${channel}_verified`
  const values = new Map([
    [channel as string, address],
    [proof, 'true'],
  ])
  if (force) takeAliases(pool, user, values)
  refuseTaken(pool, user, values)
  if (user.attributes.get(channel) !== address) pool.users.setAttribute(user, channel, address)
  pool.users.setAttribute(user, proof, 'true')
  user.modifiedAt = pool.clock.now()
}

/** Refuses a new user whose name, or an attribute that is a name, is taken (SIGNUP-012 to -014). */
export function refuseExisting(
  pool: Pool,
  login: string,
  values: ReadonlyMap<string, string>,
  text: 'userExists' | 'userAccountExists',
): void {
  const byAttribute = !!pool.config.UsernameAttributes?.length
  if (!byAttribute && pool.users.find(login)) throw refusal(text)
  refuseTaken(pool, undefined, values, byAttribute ? 'userExistsByAttribute' : 'aliasExists')
}
