// The tables of the wire features: paths and values of a request's members, with places for what belongs to Alice.
import type { Actor } from '../actors/actor'
import type { MfaWorld } from '../world'

const places: Readonly<Record<string, (alice: Actor) => string | undefined>> = {
  'user name': (alice) => alice.username,
  password: (alice) => alice.password,
  'client id': (alice) => alice.pool.client('client without a secret').id,
  'id of the client with a secret': (alice) => alice.pool.client('client with a secret').id,
  'pool id': (alice) => alice.pool.id,
  'access token': (alice) => alice.tokens?.AccessToken,
}

/** The text with its places filled: "[user name]", "[257 characters]". */
export function wireText(world: MfaWorld, text: string): string {
  return text.replace(/\[([A-Za-z0-9 ]+)\]/g, (place, name: string) => {
    const length = /^(\d+) characters$/.exec(name)?.[1]
    if (length) return 'a'.repeat(Number(length))
    return places[name]?.(world.actor('Alice')) ?? place
  })
}

/** "AuthParameters.USERNAME" stands for a member inside a member. */
export function membersOf(world: MfaWorld, rows: readonly (readonly string[])[]): object {
  const members = {}
  for (const [path = '', value = ''] of rows) put(members, path.split('.'), memberOf(wireText(world, value)))
  return members
}

function put(holder: Record<string, unknown>, [name = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    holder[name] = value
    return
  }
  const inner = (holder[name] ?? {}) as Record<string, unknown>
  holder[name] = inner
  put(inner, rest, value)
}

const memberOf = (text: string): unknown => (text === 'true' || text === 'false' ? text === 'true' : text)
