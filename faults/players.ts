// Shares the faults out among some players, each a process of its own; results come in the order of the list.
import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import type { Fault } from './fault'
import type { Said } from './player'
import type { Played } from './suite'

export interface Result extends Played {
  readonly fault: Fault
  readonly seconds: number
}

export class Players {
  readonly #players: ChildProcess[]

  constructor(count: number) {
    const start = () => fork(path.join(__dirname, 'player.ts'), { execArgv: ['--require', 'ts-node/register'] })
    this.#players = Array.from({ length: count }, start)
  }

  async play(faults: readonly Fault[], finished: (result: Result) => void = () => {}): Promise<Result[]> {
    const results: Result[] = []
    const queue = faults.entries()
    const work = async (player: ChildProcess) => {
      for (const [at, fault] of queue) {
        const result = await playedBy(player, fault)
        results[at] = result
        finished(result)
      }
    }
    await Promise.all(this.#players.map(work))
    return results
  }

  close(): void {
    for (const player of this.#players) player.disconnect()
  }
}

function playedBy(player: ChildProcess, fault: Fault): Promise<Result> {
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const died = (code: number | null) => reject(new Error(`the player of "${fault.name}" ended with ${code}`))
    player.once('exit', died)
    player.once('message', ({ name: _, ...played }: Said) => {
      player.off('exit', died)
      resolve({ ...played, fault, seconds: (performance.now() - start) / 1000 })
    })
    player.send(fault.name)
  })
}
