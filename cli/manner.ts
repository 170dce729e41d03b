// The options by which the emulator behaves as AWS does towards a caller, as they were typed.
import type { Manner } from '../emulator/index'
import { WrongUse } from './exit'

export interface MannerOptions {
  credentials?: string
  throttle?: string
  latency?: string
  /** False for --no-control. */
  control?: boolean
}

export const mannerOf = ({ credentials, throttle, latency, control }: MannerOptions): Manner => ({
  control,
  credentials: credentials === undefined ? undefined : keysIn(credentials),
  throttle: throttle === undefined ? undefined : positive('--throttle', throttle),
  latency: latency === undefined ? undefined : rangeIn(latency),
})

/** The secret is not shown again. A session token `expired` is one whose time is over. */
function keysIn(typed: string) {
  const [, accessKeyId, secretAccessKey] = /^([^:\s]+):(\S+)$/.exec(typed) ?? []
  if (accessKeyId && secretAccessKey) return { accessKeyId, secretAccessKey, expiredToken: 'expired' }
  throw new WrongUse('--credentials is no pair of keys: write them as id:secret.')
}

function positive(name: string, typed: string): number {
  const number = Number(typed)
  if (number >= 1 && number <= 1e6) return number
  throw new WrongUse(`${name} is ${typed}: write a number from 1.`)
}

function rangeIn(typed: string): [number, number] {
  const [, least, most = least] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(typed) ?? []
  if (least !== undefined && Number(most) >= Number(least)) return [Number(least), Number(most)]
  throw new WrongUse(`--latency is ${typed}: write milliseconds as 100 or 50-200.`)
}
