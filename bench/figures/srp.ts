// SRP sign-ins a second; beside cognito-local where it can do them.
import { Client } from '../client'
import { populatePlain } from '../population'
import { emulator } from '../programs'
import { median, type Pass, ratio, rounds } from '../rates'
import type { Row } from '../report'
import { type Program, startProcess } from '../server-process'
import { srpPass, srpSessions } from '../srp-sign-ins'

const users = 24
const workers = 16
// A turn is one pass: the client of these sign-ins takes a hundred times as long as the server.

interface Contender {
  readonly pass: () => Promise<Pass>
  close(): Promise<void>
}

export async function srp(other: Program | undefined, count: number): Promise<Row[]> {
  const ours = await signingIn(emulator)
  const theirs = other && (await signingIn(other))
  try {
    const refusal = theirs ? await refusalOf(theirs) : 'not measured'
    const passes = theirs && refusal === undefined ? [ours.pass, theirs.pass] : [ours.pass]
    const [mine = [], its] = await rounds(passes, count, 0)
    const shown = (values: readonly number[]) => median(values).toFixed(0)
    const beside = its && { other: `${shown(its)}, ${other?.name}`, ratio: ratio(mine, its) }
    const figure = `SRP sign-ins a second, ${workers} in flight`
    return [{ figure, ours: shown(mine), other: refusal ?? '', ...beside }]
  } finally {
    await ours.close()
    await theirs?.close()
  }
}

async function signingIn(program: Program): Promise<Contender> {
  const server = await startProcess(program)
  const client = new Client(server.url)
  const population = await populatePlain(client, users)
  const sessions = srpSessions(population)
  return {
    pass: () => srpPass(client, population.clientId, sessions, workers),
    close: () => {
      client.close()
      return server.stop()
    },
  }
}

const refusalOf = ({ pass }: Contender): Promise<string | undefined> =>
  pass().then(
    () => undefined,
    (error: Error) => (/unsupported/i.test(error.message) ? 'cognito-local cannot' : error.message),
  )
