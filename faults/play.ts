// Plays one fault: first the stages that should notice it, then, if they do not, the whole suite.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { startEmulator } from '../emulator/index'
import type { Fault } from './fault'
import { startProxy } from './proxy'
import { type Played, playSuite } from './suite'

export async function play(fault: Fault): Promise<Played> {
  const stages = (fault.noticedIn ?? [])
    .flatMap((stage) => [`features/${stage}`, `features/${stage}.feature`])
    .filter((feature) => existsSync(path.join(__dirname, '..', feature)))
  const first = stages.length > 0 ? await playOn(fault, stages) : undefined
  return first?.failed.length || first?.broken ? first : playOn(fault, [])
}

async function playOn(fault: Fault, features: readonly string[]): Promise<Played> {
  const emulator = await startEmulator({ log: () => {}, stepUp: true })
  const proxy = await startProxy(emulator.url, fault)
  try {
    const played = await playSuite(proxy.url, features)
    return proxy.errors[0] ? { ...played, broken: `the fault itself broke: ${proxy.errors[0]}` } : played
  } finally {
    await proxy.close()
    await emulator.close()
  }
}
