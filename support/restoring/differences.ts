// What differs between two descriptions of a pool, member by member, with both values and no secret.
import type { Configuration } from './described'

/** The service counts and notes these by itself; they are no configuration. */
const itsOwn = new Set([
  'CreationDate',
  'LastModifiedDate',
  'EstimatedNumberOfUsers',
  'Status',
  'SmsConfigurationFailure',
  'EmailConfigurationFailure',
])

const secret = /secret|externalid/i

/** Of a value, as a sentence shows it: texts of messages are longer. */
const longest = 200

type Json = null | string | number | boolean | Json[] | { [name: string]: Json }

/** "Policies.PasswordPolicy.MinimumLength was 12 and is 8" */
export function differences(before: Configuration, now: Configuration): string[] {
  return [
    ...between(asJson(before.pool), asJson(now.pool), ''),
    ...between(asJson(before.mfa), asJson(now.mfa), 'MFA: '),
    ...between(asJson(before.client), asJson(now.client), 'app client: '),
  ]
}

/** As a snapshot has them after it was read from its file. */
const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null)) as Json

function between(one: Json | undefined, other: Json | undefined, path: string): string[] {
  const [before, now] = [byName(one), byName(other)]
  if (isRecord(before) && isRecord(now)) {
    const names = new Set([...Object.keys(before), ...Object.keys(now)].filter((name) => !itsOwn.has(name)))
    return [...names].sort().flatMap((name) => between(before[name], now[name], joined(path, name)))
  }
  if (canonical(before) === canonical(now)) return []
  return [`${path} was ${shown(before, path)} and is ${shown(now, path)}`]
}

/** A list of what has names, such as the attributes of users: so that one that differs is told alone. */
function byName(value: Json | undefined): Json | undefined {
  if (!Array.isArray(value)) return value
  const entries = value.map((one) => [isRecord(one) ? one.Name : undefined, one] as const)
  const isNamed = entries.length > 0 && entries.every(([name]) => typeof name === 'string')
  return isNamed ? Object.fromEntries(entries) : value
}

const joined = (path: string, name: string) => (path === '' || path.endsWith(' ') ? path + name : `${path}.${name}`)

const isRecord = (value: Json | undefined): value is { [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** No list of a description has an order that means something: mechanisms of recovery have priorities. */
function canonical(value: Json | undefined): string {
  if (value === undefined) return 'absent'
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`
  if (!isRecord(value)) return JSON.stringify(value)
  const names = Object.keys(value).sort()
  return `{${names.map((name) => `${name}:${canonical(value[name])}`).join()}}`
}

function shown(value: Json | undefined, path: string): string {
  if (value === undefined) return 'absent'
  if (secret.test(path)) return '[redacted]'
  const text = JSON.stringify(value, (name, member) => (secret.test(name) ? '[redacted]' : member))
  return text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text
}
