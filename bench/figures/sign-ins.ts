// TOTP sign-ins a second beside cognito-local and beside the limit, and the memory after as many of them on both.
import { Client } from '../client'
import { type Population, populate } from '../population'
import { bare, emulator } from '../programs'
import { inFlight, median, type Pass, ratio, rounds } from '../rates'
import type { Row } from '../report'
import { type Program, type ServerProcess, startProcess } from '../server-process'
import { byPoolClock, bySystemClock, type NextTime, totpPass } from '../totp-sign-ins'

const users = 100
const passesForMemory = 10

interface Contender {
  readonly server: ServerProcess
  readonly client: Client
  readonly pass: (workers: number) => Promise<Pass>
}

export async function signIns(other: Program | undefined, count: number): Promise<Row[]> {
  const ours = await signingIn(emulator, byPoolClock)
  const theirs = other && (await signingIn(other, bySystemClock))
  const limit = await onlySigning()
  const all = [ours, limit, ...(theirs ? [theirs] : [])]
  try {
    const memory = await memoryAfter(ours, theirs, other)
    return [...(await rates(all, 1, count, other)), ...(await rates(all, 16, count, other)), memory]
  } finally {
    for (const { client, server } of all) {
      client.close()
      await server.stop()
    }
  }
}

async function signingIn(program: Program, nextTime: NextTime): Promise<Contender> {
  const server = await startProcess(program)
  const client = new Client(server.url)
  const population: Population = await populate(client, users)
  return { server, client, pass: (workers) => totpPass(client, population, nextTime, workers) }
}

async function onlySigning(): Promise<Contender> {
  const server = await startProcess(bare)
  const client = new Client(server.url)
  const jobs = Array.from({ length: users }, () => '{}')
  const pass = async (workers: number) => ({
    count: users,
    seconds: await inFlight(jobs, workers, (body) => client.send('/', body)),
  })
  return { server, client, pass }
}

async function rates(
  all: readonly Contender[],
  workers: number,
  count: number,
  other: Program | undefined,
): Promise<Row[]> {
  const passes = all.map(
    ({ pass }) =>
      () =>
        pass(workers),
  )
  const [ours = [], limit = [], theirs] = await rounds(passes, count)
  const figure = `TOTP sign-ins a second, ${workers} in flight`
  const shown = (values: readonly number[]) => median(values).toFixed(0)
  const isAim = workers === 16
  const beside = theirs && { other: `${shown(theirs)}, ${other?.name}`, ratio: ratio(ours, theirs) }
  return [
    { figure, ours: shown(ours), other: 'not measured', ...beside, ...(isAim && { aim: { least: 5 } }) },
    {
      figure,
      ours: shown(ours),
      other: `${shown(limit)}, ${bare.name}`,
      ratio: ratio(ours, limit),
      ...(isAim && { aim: { least: 0.6 } }),
    },
  ]
}

async function memoryAfter(ours: Contender, theirs: Contender | undefined, other: Program | undefined): Promise<Row> {
  for (const { pass } of theirs ? [ours, theirs] : [ours])
    for (let done = 0; done < passesForMemory; done++) await pass(16)
  const [mine, its] = [ours.server.memory(), theirs?.server.memory()]
  const beside = its !== undefined && {
    other: `${its.toFixed(0)} MB, ${other?.name}`,
    ratio: (mine ?? Number.NaN) / its,
  }
  const figure = `memory, after ${users * passesForMemory} TOTP sign-ins`
  return { figure, ours: `${mine?.toFixed(0) ?? '?'} MB`, other: 'not measured', ...beside, aim: { most: 1 } }
}
