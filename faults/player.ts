// A process that plays one fault after the other, as its parent names them: the suite is loaded once.
import { controls, faults } from './list/index'
import { play } from './play'
import type { Played } from './suite'

export type Said = Played & { readonly name: string }

process.on('message', async (name: string) => {
  const fault = [...controls, ...faults].find((one) => one.name === name)
  const played = await (fault ? play(fault) : Promise.reject(new Error('it is not in the list'))).catch(broken)
  process.send?.({ name, ...played } satisfies Said)
})

// The parent is done, or gone.
process.on('disconnect', () => process.exit())

const broken = (error: unknown): Played => ({
  scenarios: 0,
  failed: [],
  broken: error instanceof Error ? (error.stack ?? error.message) : String(error),
})
