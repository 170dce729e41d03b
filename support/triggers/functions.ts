// All functions of the suite by name, each of which remembers what it was told.
import { behaviours } from './behaviours'
import { customAuth } from './custom-auth'
import type { Handler, TriggerEvent } from './event'
import { slug } from './traits'

/** What the triggers of a pool were told, oldest first. */
export type TriggerLog = (poolId: string) => readonly TriggerEvent[]

export function suiteFunctions(): { functions: Readonly<Record<string, Handler>>; told: TriggerLog } {
  const byPool = new Map<string, TriggerEvent[]>()
  const remembering =
    (handler: Handler): Handler =>
    (event) => {
      byPool.set(event.userPoolId, [...(byPool.get(event.userPoolId) ?? []), structuredClone(event)])
      return handler(event)
    }
  const all: Record<string, Handler> = { ...customAuth }
  for (const [phrase, handler] of Object.entries(behaviours)) all[slug(phrase)] = handler
  const functions = Object.fromEntries(Object.entries(all).map(([name, handler]) => [name, remembering(handler)]))
  return { functions, told: (poolId) => byPool.get(poolId) ?? [] }
}
