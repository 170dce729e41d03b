// Phone numbers that may get an SMS, given to users in turn: those of one scenario differ as long as there are enough.
import { NotApplicable } from '../wire/failures'
import type { Actor } from './actor'

let given = 0

/** Each worker has its own, where there are enough: users of two workers are there at the same time. */
export function ownNumbers(phones: readonly string[]): readonly string[] {
  const { CUCUMBER_TOTAL_WORKERS: workers = 1, CUCUMBER_WORKER_ID: id = 0 } = process.env
  return phones.filter((_, at) => at % Number(workers) === Number(id))
}

export function nextNumber(phones: readonly string[]): string | undefined {
  const own = ownNumbers(phones)
  const all = own.length > 0 ? own : phones
  given += 1
  return all[given % all.length]
}

const used = new Set<string>()

/** In this worker, which has its numbers to itself. */
export function isFirstUse(phone: string): boolean {
  const isFirst = !used.has(phone)
  used.add(phone)
  return isFirst
}

const holders = new WeakMap<object, Map<string, Actor>>()

/** A number that is a user name is nobody else's. Whoever shall have that of another, the scenario says. */
export function presumeOwnNumber(scenario: object, actor: Actor, phones: readonly string[] = []): void {
  const { asked } = actor.pool.shape
  if (phones.length === 0 || !asked || asked.traits.has('phone sign-in')) return
  const held = holders.get(scenario) ?? new Map<string, Actor>()
  holders.set(scenario, held)
  const holder = held.get(actor.phone) ?? actor
  if (holder !== actor || ownNumbers(phones).length === 0)
    throw new NotApplicable(
      `COGNITO_PHONE_NUMBERS has too few numbers (${phones.length}): in the pool they are user names, and each user needs one: name more`,
    )
  held.set(actor.phone, actor)
}
