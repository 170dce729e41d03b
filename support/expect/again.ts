// Expects the same refusal of one attempt made again and again, as the limits on guessing need it.
import type { Actor } from '../actors/actor'
import type { MfaWorld } from '../world'
import { expectRefusal } from './refusal'

export async function expectEachRefused(
  world: MfaWorld,
  actor: Actor,
  times: number,
  refusal: string,
  attempt: () => Promise<void>,
): Promise<void> {
  for (let made = 0; made < times; made += 1) {
    await attempt()
    expectRefusal(world, actor, refusal)
  }
}
