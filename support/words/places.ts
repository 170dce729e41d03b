// Places in expected texts and tables that stand for values of the scenario: "[user name]", "[client id]".
import type { Actor } from '../actors/actor'
import type { MfaWorld } from '../world'

const ofActor: Readonly<Record<string, (actor: Actor) => string>> = {
  'user name': (actor) => actor.username,
  'login name': (actor) => actor.login,
  'e-mail address': (actor) => actor.email,
  'phone number': (actor) => actor.phone,
  'masked phone number': (actor) => `+${'*'.repeat(actor.phone.length - 5)}${actor.phone.slice(-4)}`, // SIGNUP-006
  'masked e-mail address': (actor) => actor.email.replace(/^(.).*@(.).*$/, '$1***@$2***'), // SIGNUP-005
  'client id': (actor) => actor.client.id,
  'pool id': (actor) => actor.pool.id,
}

/** The text with its places filled from the actor of the last call; a place nobody knows stays as it is. */
export function filled(world: MfaWorld, text = ''): string {
  const { actor } = world.examineLast()
  return text.replace(/\[([a-z -]+)\]/g, (place, name: string) => {
    if (name === 'pool id') return world.pool.id
    return (actor && ofActor[name]?.(actor)) ?? place
  })
}
