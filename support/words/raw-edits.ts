// What a sentence of the wire features changes in a request that was caught: its signature, a header, its method or its body.
import type { RawRequest } from '../wire/raw'
import { anyPhrase, meaningOf, type Phrase } from './phrases'

export type RawEdit = (request: RawRequest) => unknown

const table: readonly Phrase<RawEdit>[] = [
  [/unsigned/, () => without(/^(authorization|x-amz-date|x-amz-security-token)$/i)],
  [/signed by nobody/, () => header('authorization', 'AWS4-HMAC-SHA256 Credential=nobody, Signature=none')],
  [/without the header ([\w-]+)/, (name = '') => without(new RegExp(`^${name}$`, 'i'))],
  [/with the header ([\w-]+) set to "([^"]*)"/, (name = '', value = '') => header(name, value)],
  [/as ([A-Z]+)/, (method = '') => changed({ method })],
  [/with the body '([^']*)'/, (body = '') => changed({ body })],
]

export const rawEditPattern = anyPhrase(table)
export const rawEditOf = (text: string): RawEdit => meaningOf(table, text)

const without =
  (name: RegExp): RawEdit =>
  ({ headers }) => {
    for (const known of Object.keys(headers)) if (name.test(known)) delete headers[known]
  }

const changed =
  (change: Partial<RawRequest>): RawEdit =>
  (request) =>
    Object.assign(request, change)

const header =
  (name: string, value: string): RawEdit =>
  (request) => {
    without(new RegExp(`^${name}$`, 'i'))(request)
    request.headers[name] = value
  }
