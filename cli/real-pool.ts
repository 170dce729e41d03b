// The options by which cognito-mfa emulator plays a real pool: what was typed as what the embedded pool takes, or one sentence.
import type { EmulatorOptions, Latency, Throttle } from '../emulator/index'
import { credentialsFrom } from './credentials'
import { WrongUse } from './exit'

/** As they were typed. */
export interface RealPoolOptions {
  credentials?: string
  throttle?: string
  latency?: string
  smtp?: string
  outbox?: boolean
  control?: boolean
}

type Chosen = Pick<EmulatorOptions, 'credentials' | 'throttle' | 'latency' | 'smtp' | 'outbox' | 'control'>

export function realPool(typed: RealPoolOptions, cwd: string): Chosen {
  const { credentials, throttle, latency, smtp, outbox = true, control = true } = typed
  return {
    outbox,
    control,
    ...(credentials !== undefined && { credentials: credentialsFrom(credentials, cwd) }),
    ...(throttle !== undefined && { throttle: throttleFrom(throttle) }),
    ...(latency !== undefined && { latency: latencyFrom(latency) }),
    ...(smtp !== undefined && { smtp: smtpFrom(smtp) }),
  }
}

function throttleFrom(typed: string): Throttle {
  const [, count, category] = /^(\d+)(\/category)?$/.exec(typed) ?? []
  const perSecond = Number(count)
  if (perSecond >= 1) return { perSecond, by: category ? 'category' : 'account' }
  throw new WrongUse(`--throttle is ${typed}: write a number of requests a second, from 1, such as 5 or 5/category.`)
}

const longest = 60_000

function latencyFrom(typed: string): Latency {
  const [, least, most = least] = /^(\d+)(?:-(\d+))?$/.exec(typed) ?? []
  const latency = { least: Number(least), most: Number(most) }
  if (latency.least <= latency.most && latency.most <= longest) return latency
  throw new WrongUse(`--latency is ${typed}: write milliseconds up to ${longest}, such as 100 or 50-200.`)
}

/** The address may have a password in it, so no sentence shows it. */
function smtpFrom(typed: string): string {
  const url = URL.canParse(typed) ? new URL(typed) : undefined
  if (url?.hostname && /^smtps?:$/.test(url.protocol)) return typed
  throw new WrongUse('--smtp is not the address of a mail server: write smtp://host:port or smtps://host:port.')
}
