// The example of a challenge: where it was asked and how it was answered, with names in place of every value of the run.
import type { Exchange } from '../transcript'
import { type Answer, membersOf } from './answers'

export interface Sample {
  asked: Exchange
  answered: Exchange
  shape?: string
}

/** The plainest right answer by a door: no key too many, and tokens at the end if there are such. */
export function sampleOf(
  answers: readonly Answer[],
  door: string,
  secret: boolean,
  keys: ReadonlySet<string>,
): Sample | undefined {
  const right = answers.filter((one) => one.asked && one.to && one.door === door && one.secret === secret)
  const ranked = right.map((answer) => ({ answer, rank: rankOf(answer, keys) })).sort((a, b) => a.rank - b.rank)
  const best = ranked[0]?.answer
  if (!best?.asked) return undefined
  const [asked, answered] = named([best.asked, best.exchange]) as [Exchange, Exchange]
  const shape = best.row.transcript?.shape
  return { asked, answered, ...(shape && { shape }) }
}

function rankOf({ keys, to, row, exchange, asked }: Answer, documented: ReadonlySet<string>): number {
  const strange = Object.keys(keys).filter((key) => !documented.has(key)).length
  const members = Object.keys(exchange.request ?? {}).length
  const elsewhere = row.stage === 'reference' ? 0 : 1
  const device = JSON.stringify(exchange.response).includes('NewDeviceMetadata') ? 3 : 0
  const [given, sent] = [asked?.response, exchange.request].map((body) => membersOf(body).Session)
  const stray = given === undefined && sent !== undefined ? 1 : 0
  return (
    strange * 1000 +
    stray * 500 +
    Object.keys(keys).length * 20 +
    members * 4 +
    (to === 'TOKENS' ? 0 : 2) +
    elsewhere +
    device
  )
}

/** No number where one name is enough, no times, and no digits of a phone. */
function named(exchanges: readonly Exchange[]): Exchange[] {
  const plain = exchanges.map(({ operation, actor, door, request, response }) => ({
    operation,
    actor,
    door,
    request,
    response,
  }))
  const text = JSON.stringify(plain)
  const names = [...new Set([...text.matchAll(/<([a-z -]+):(\d+)>/g)].map(([name]) => name))]
  const renamed = text.replace(/<([a-z -]+):\d+>/g, (name, kind: string) => newName(name, kind, names))
  const parsed = JSON.parse(renamed, steady) as Omit<Exchange, 'n'>[]
  return parsed.map((exchange, i) => ({ n: i + 1, ...exchange }))
}

function newName(name: string, kind: string, names: readonly string[]): string {
  const kin = names.filter((one) => one.startsWith(`<${kind}:`))
  return kin.length === 1 ? `<${kind}>` : `<${kind}:${kin.indexOf(name) + 1}>`
}

function steady(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (key === 'TIMESTAMP') return 'Tue May 7 00:09:40 UTC 2025'
  if (key === 'CODE_DELIVERY_DESTINATION') return value.includes('@') ? 'j***@e***' : '+*******1234'
  if (key === 'CREDENTIAL_REQUEST_OPTIONS') return value.replace(/("(?:challenge|id)":")[^"]*/g, '$1<opaque>')
  return value
}
