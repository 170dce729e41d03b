// Sends a request as an actor, after the edits of the sentence, and lets the actor remember the answer.
import type { Actor } from '../actors/actor'
import { remember } from '../actors/memory'
import { asItIs, type Draft, type Edit, inputOf, operationOf } from '../wire/draft'
import type { Operation } from '../wire/operation'
import type { Outcome } from '../wire/outcome'
import { succeeded } from '../wire/succeeded'
import type { MfaWorld } from '../world'

type Request = Pick<Draft, 'operation' | 'members'> & Partial<Pick<Draft, 'keys' | 'keysIn'>>

export async function send(world: MfaWorld, actor: Actor, request: Request, edit: Edit = asItIs): Promise<Outcome> {
  const { door, client } = actor
  const draft: Draft = { actor, door, client, keys: {}, keysIn: undefined, ...request }
  edit(draft, world)
  const speaker = { name: actor.name, door: draft.door, actor }
  const input = await inputOf(draft)
  const outcome = await world.call<Operation>(speaker, operationOf(draft), input)
  remember(actor, outcome)
  return outcome
}

/** For a task that a `Given` rests on: a refusal fails the scenario at once. */
export const mustSend = async (...args: Parameters<typeof send>) => succeeded(await send(...args))
