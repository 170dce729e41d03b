// A request or an answer in one line: its keys, the keys inside, and the values of those that say what is going on.
import { type Spoken, spokenHere } from './spoken'

const TELLING = new Set(['AuthFlow', 'ChallengeName', 'Status', 'DeliveryMedium', 'MfaConfiguration'])

export function brief(body: unknown): string {
  if (!isObject(body)) return body === undefined ? '' : String(body)
  return Object.entries(body)
    .map(([key, value]) => part(key, value))
    .join(', ')
}

function part(key: string, value: unknown): string {
  if (TELLING.has(key) && typeof value === 'string') return `${key}=${value}`
  if (Array.isArray(value)) return `${key}[${value.length}]`
  return isObject(value) ? `${key}{${Object.keys(value).join(', ')}}` : key
}

/** What an answer comes down to. */
export function gist(response: unknown, words: Pick<Spoken, 'asks' | 'tokens'> = spokenHere): string {
  if (!isObject(response)) return 'answered'
  if (typeof response.ChallengeName === 'string') return words.asks(response.ChallengeName)
  if (isObject(response.AuthenticationResult)) return words.tokens
  if (typeof response.Status === 'string') return response.Status
  return Object.keys(response).length > 0 ? 'done' : 'done, nothing said'
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
