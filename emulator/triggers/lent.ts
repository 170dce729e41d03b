// Functions that another process of this machine lends a pool: called by HTTP with the event, answered with it filled in.
import { NoAnswer, type TriggerHandler, type TriggerHandlers } from './handlers'

export const lentFunctions = (url: string, names: readonly string[]): TriggerHandlers =>
  Object.fromEntries(names.map((name) => [name, calledAt(`${url}/${encodeURIComponent(name)}`)]))

/** A status other than 200 is an error that the function threw, told as Lambda tells it. */
const calledAt =
  (url: string): TriggerHandler =>
  async (event) => {
    const reply = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(event),
    }).catch(() => {
      throw new NoAnswer('nobody answers where the function was lent from')
    })
    const answer: unknown = await reply.json()
    if (reply.ok) return answer
    throw new Error(String((answer as { errorMessage?: unknown } | null)?.errorMessage))
  }
