// The local module of --triggers: the functions that it exports, by name, alone or in its default export.
import path from 'node:path'
import type { TriggerHandlers } from '../emulator/index'
import { WrongUse } from './exit'

export function triggerModule(typed: string, cwd: string): TriggerHandlers {
  const loaded = load(path.resolve(cwd, typed), typed)
  const { default: main, ...named } = loaded
  const all = { ...(typeof main === 'object' && main), ...named }
  const functions = Object.entries(all).filter(([, value]) => typeof value === 'function')
  if (functions.length === 0)
    throw new WrongUse(`--triggers is ${typed}, which exports no function: export one for each trigger.`)
  return Object.fromEntries(functions) as TriggerHandlers
}

function load(file: string, typed: string): Record<string, unknown> {
  try {
    return require(file)
  } catch (error) {
    throw new WrongUse(
      `--triggers is ${typed}, which cannot be loaded: ${String((error as Error).message).split('\n')[0]}`,
    )
  }
}
