// The control door under /_emulator: health, the outbox, the clock, functions that are lent, and reset. No AWS path leads here.
import { Hono } from 'hono'
import { jsonOf } from '../http/body'
import type { Services } from '../services'
import { lentFunctions } from '../triggers/lent'
import { loanOf } from './loan'
import { isSameSite } from './same-site'

type Needs = Pick<Services, 'clock' | 'outbox' | 'pools' | 'region' | 'sessions' | 'stepUp'>

/** `boundHost` is a name the door answers to besides loopback and plain addresses; `whole` is false where only health is told. */
export function controlRoutes(on: Needs, boundHost?: string, whole = true): Hono {
  const { clock, outbox, pools, region, sessions, stepUp } = on
  const app = new Hono()
  app.use(async (c, next) => {
    if (isSameSite(c.req.raw, boundHost)) return next()
    return c.json({ error: '/_emulator answers this machine only, and no page of another site' }, 403)
  })
  app.get('/health', (c) => c.json({ status: 'ok', region, pools: pools.count, stepUp, takesFunctions: whole }))
  if (!whole) return app
  app.get('/messages', (c) => c.json(outbox.read(c.req.query('to'))))
  app.post('/clock', async (c) => {
    const move = moveOf(await jsonOf(c.req.raw).catch(() => undefined))
    if (typeof move === 'string') return c.json({ error: move }, 400)
    const moved = move.poolId === undefined ? clock : pools.find(move.poolId)?.clock
    if (!moved) return c.json({ error: `there is no user pool ${move.poolId}` }, 400)
    if (moved.now() + move.seconds * 1000 > latest) return c.json({ error: 'the clock stops at the year 9999' }, 400)
    moved.advance(move.seconds)
    return c.json({ now: new Date(moved.now()).toISOString() })
  })
  app.post('/functions', async (c) => {
    const loan = loanOf(await jsonOf(c.req.raw).catch(() => undefined))
    if (typeof loan === 'string') return c.json({ error: loan }, 400)
    const pool = pools.find(loan.poolId)
    if (!pool) return c.json({ error: `there is no user pool ${loan.poolId}` }, 400)
    pool.triggers.lend(lentFunctions(loan.url, loan.functions))
    return c.json({ status: 'ok' })
  })
  app.post('/reset', (c) => {
    for (const pool of pools.all()) pool.keys.retire()
    pools.clear()
    sessions.clear()
    outbox.clear()
    return c.json({ status: 'ok' })
  })
  app.all('*', (c) =>
    c.json({ error: 'there are GET health, GET messages, POST clock, POST functions and POST reset' }, 404),
  )
  return app
}

const latest = Date.UTC(9999, 0)

/** What the body asks for, or the sentence that says why not. */
function moveOf(body: unknown): { seconds: number; poolId: string | undefined } | string {
  if (typeof body !== 'object' || body === null) return 'the body must be JSON: {"advanceSeconds": 60}'
  const { advanceSeconds: seconds, poolId } = body as { advanceSeconds?: unknown; poolId?: unknown }
  if (typeof seconds !== 'number') return 'advanceSeconds must be a number'
  if (seconds < 0) return 'advanceSeconds must not be negative: the clock only goes forward'
  if (poolId !== undefined && typeof poolId !== 'string') return 'poolId must be the id of a user pool'
  return { seconds, poolId }
}
