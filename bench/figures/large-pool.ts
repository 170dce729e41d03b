// Whether a sign-in costs the same in a large pool as in a small one, each on a server of its own.
import { Client } from '../client'
import { crowd, populate } from '../population'
import { emulator } from '../programs'
import { median, type Pass, ratio, rounds } from '../rates'
import type { Row } from '../report'
import { startProcess } from '../server-process'
import { byPoolClock, totpPass } from '../totp-sign-ins'

const small = 100

interface SignsIn {
  readonly pass: () => Promise<Pass>
  close(): Promise<void>
}

export async function largePool(users: number, count: number): Promise<Row[]> {
  const [few, many] = [await pool(small), await pool(users)]
  try {
    const [inSmall = [], inLarge = []] = await rounds([few.pass, many.pass], count)
    return [
      {
        figure: `TOTP sign-ins a second, 16 in flight, in a pool of ${users} users`,
        ours: median(inLarge).toFixed(0),
        other: `${median(inSmall).toFixed(0)}, in a pool of ${small}`,
        ratio: ratio(inLarge, inSmall),
        aim: { least: 0.9 },
      },
    ]
  } finally {
    await few.close()
    await many.close()
  }
}

async function pool(users: number): Promise<SignsIn> {
  const server = await startProcess(emulator)
  const client = new Client(server.url)
  const population = await populate(client, small)
  await crowd(client, population, users - small)
  return {
    pass: () => totpPass(client, population, byPoolClock, 16),
    close: () => {
      client.close()
      return server.stop()
    },
  }
}
