// What a worker keeps from scenario to scenario: the target, its shared pools, and the id of the run.
import { letters } from './actors/identity'
import { currentConfig } from './config'
import type { Do, PoolProvider } from './pools/provider'
import { Redactor } from './redaction'
import { openTarget } from './targets/index'
import type { Target } from './targets/target'
import { Transcript } from './transcript'
import { call } from './wire/call'
import { TargetUnreachable } from './wire/failures'
import { administrator } from './wire/outcome'
import { succeeded } from './wire/succeeded'

export interface Run {
  readonly id: string
  readonly target: Target
  readonly pools: PoolProvider
  /** Acts as the administrator outside of any scenario's transcript. */
  readonly act: Do
}

let run: Run | undefined
let failure: unknown

/** Opens the target once a worker; a failure is kept, so that every scenario can tell it. */
export async function openRun(): Promise<void> {
  try {
    const target = await openTarget(currentConfig())
    const id = letters(3)
    run = { id, target, pools: await target.pools(id), act: actingOn(target) }
  } catch (error) {
    failure = error
  }
}

export function theRun(): Run {
  if (run) return run
  throw failure ?? new Error('the target was not opened')
}

/** A target that went away has said so in its scenarios: there is nothing left to delete then. */
export async function closeRun(): Promise<void> {
  await run?.pools.close(run.act).catch(unlessUnreachable)
  await run?.target.close()
  run = undefined
}

function unlessUnreachable(error: unknown): void {
  if (!(error instanceof TargetUnreachable)) throw error
}

function actingOn(target: Target): Do {
  const unread = () => new Transcript(new Redactor())
  return async (operation, input) => succeeded(await call(target, unread(), administrator, operation, input))
}
