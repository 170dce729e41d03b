// When a request says it was signed, and how far that may be from the server's time.
import { incomplete, invalid } from './refusals'

const mostSkew = 5 * 60_000

/** In the ISO 8601 basic format that signatures are made over; undefined where the request has no date. */
export function timeOf(headers: Headers): string | undefined {
  const given = headers.get('x-amz-date') ?? headers.get('date')
  if (given === null) return undefined
  if (/^\d{8}T\d{6}Z$/.test(given)) return given
  const parsed = Date.parse(given)
  if (!Number.isNaN(parsed)) return basic(parsed)
  throw incomplete(`Date must be in ISO-8601 'basic format'. Got '${given}'. See http://en.wikipedia.org/wiki/ISO_8601`)
}

export function checkSkew(time: string, now: number): void {
  const [earliest, latest, present] = [now - mostSkew, now + mostSkew, now].map(basic) as [string, string, string]
  if (time < earliest) throw invalid(`Signature expired: ${time} is now earlier than ${earliest} (${present} - 5 min.)`)
  if (time > latest)
    throw invalid(`Signature not yet current: ${time} is still later than ${latest} (${present} + 5 min.)`)
}

const basic = (milliseconds: number): string => new Date(milliseconds).toISOString().replaceAll(/[-:]|\.\d+/g, '')
