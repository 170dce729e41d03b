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

function between(before: Json | undefined, now: Json | undefined, path: string): string[] {
  if (isRecord(before) && isRecord(now)) {
    const names = new Set([...Object.keys(before), ...Object.keys(now)].filter((name) => !itsOwn.has(name)))
    return [...names].sort().flatMap((name) => between(before[name], now[name], joined(path, name)))
  }
  if (canonical(before) === canonical(now)) return []
  return [`${path} was ${shown(before, path)} and is ${shown(now, path)}`]
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
  return JSON.stringify(value, (name, member) => (secret.test(name) ? '[redacted]' : member))
}
