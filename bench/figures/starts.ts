// From the start of the process to its first answer, and the memory it then has.
import { emulator } from '../programs'
import { median, ratio } from '../rates'
import type { Row } from '../report'
import { type Program, startProcess } from '../server-process'

interface Starts {
  readonly ms: number[]
  readonly memory: number[]
}

export async function starts(other: Program | undefined, rounds: number): Promise<Row[]> {
  const programs = other ? [emulator, other] : [emulator]
  const seen: Starts[] = programs.map(() => ({ ms: [], memory: [] }))
  for (let round = 0; round <= rounds; round++)
    for (const [at, program] of programs.entries()) {
      const server = await startProcess(program)
      if (round > 0) seen[at]?.ms.push(server.msToFirstAnswer)
      if (round > 0) seen[at]?.memory.push(server.memory() ?? Number.NaN)
      await server.stop()
    }
  const [ours, theirs] = seen as [Starts, Starts?]
  return [
    row('start to first answer', 'ms', ours.ms, theirs?.ms, other, 0.5),
    row('memory, idle', 'MB', ours.memory, theirs?.memory, other, 1),
  ]
}

function row(
  figure: string,
  unit: string,
  ours: readonly number[],
  theirs: readonly number[] | undefined,
  other: Program | undefined,
  most: number,
): Row {
  const shown = (values: readonly number[]) => `${median(values).toFixed(0)} ${unit}`
  const beside = theirs && { other: `${shown(theirs)}, ${other?.name}`, ratio: ratio(ours, theirs) }
  return { figure, ours: shown(ours), other: 'not measured', ...beside, aim: { most } }
}
