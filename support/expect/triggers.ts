// Expects what the triggers of the pool were told about an actor.
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import type { TriggerEvent } from '../triggers/event'
import type { TriggerName } from '../triggers/traits'
import { filled } from '../words/places'
import type { MfaWorld } from '../world'

/** The name in triggerSource differs for one of them (TRIG-008). */
const sourceOf = (trigger: TriggerName) => (trigger === 'PreTokenGeneration' ? 'TokenGeneration' : trigger)

/** Unknown users are told by the name that was typed. */
function eventsOf(world: MfaWorld, actor: Actor, trigger: TriggerName): readonly TriggerEvent[] {
  return world.run.target
    .told(actor.pool.id)
    .filter(({ userName }) => userName === actor.username || userName === actor.login)
    .filter(({ triggerSource }) => triggerSource.startsWith(`${sourceOf(trigger)}_`))
}

export function expectCalls(world: MfaWorld, actor: Actor, trigger: TriggerName, times: number): void {
  assert.lengthOf(eventsOf(world, actor, trigger), times, `calls of ${trigger} for ${actor.name}`)
}

function lastOf(world: MfaWorld, actor: Actor, trigger: TriggerName): TriggerEvent {
  const event = eventsOf(world, actor, trigger).at(-1)
  if (!event) throw new Error(`${trigger} was not called for ${actor.name}`)
  return event
}

/** A value by its path: `any` need only be there, `absent` must not; anything else is its text. */
export function expectTold(
  world: MfaWorld,
  actor: Actor,
  trigger: TriggerName,
  table: Readonly<Record<string, string>>,
): void {
  const event = lastOf(world, actor, trigger)
  for (const [path, wanted] of Object.entries(table)) {
    const value = path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name], event)
    if (wanted === 'absent') assert.notExists(value, path)
    else if (wanted === 'any') assert.isNotEmpty(textOf(value), path)
    else assert.equal(textOf(value), filled(world, wanted), path)
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

export function expectMembers(world: MfaWorld, actor: Actor, trigger: TriggerName, members: readonly string[]): void {
  assert.sameMembers(Object.keys(lastOf(world, actor, trigger)), [...members], `members of the event of ${trigger}`)
}

/** The session list of the define trigger, entry by entry in order (TRIG-011). */
export function expectSession(
  world: MfaWorld,
  actor: Actor,
  entries: readonly Readonly<Record<string, string>>[],
): void {
  const { session } = lastOf(world, actor, 'DefineAuthChallenge').request
  const seen = (session as Record<string, unknown>[]).map((entry) => ({
    challengeName: entry.challengeName,
    challengeResult: String(entry.challengeResult),
    challengeMetadata: entry.challengeMetadata ?? 'none',
  }))
  assert.deepEqual(seen as unknown, entries, 'the session list')
}

/** TRIG-010: what the sender gets is not the code as it will be typed. */
export function expectSealedCode(world: MfaWorld, actor: Actor, trigger: TriggerName): void {
  const { code } = lastOf(world, actor, trigger).request
  assert.isTrue(typeof code === 'string' && code.length > 20 && !/^\d+$/.test(code), 'the code is encrypted')
}
