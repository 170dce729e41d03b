// The way back from the pool to the functions of the suite: lent through the proxy, so that faults reach their events too.
import type { Body } from './body'
import { bodyOf } from './body'
import { bytesWith } from './decode'
import { type RawReply, type RawRequest, Upstream } from './upstream'

const lentAt = '/_emulator/functions'
const calledAt = '/_functions'

export class CalledBack {
  #suite: Upstream | undefined

  /** The suite lends its functions to a pool: the pool is told to call the proxy instead. */
  redirected(raw: RawRequest, ownUrl: string): RawRequest {
    const loan = raw.path === lentAt ? bodyOf(raw.bytes.toString()) : undefined
    if (typeof loan?.url !== 'string') return raw
    this.#suite ??= new Upstream(loan.url)
    return bytesWith(raw, { ...loan, url: ownUrl + calledAt })
  }

  /** Where a request goes that the pool sends to a function of the suite; undefined for all others. */
  wayOf({ path }: RawRequest): ((raw: RawRequest) => Promise<RawReply>) | undefined {
    const suite = this.#suite
    if (!suite || !path.startsWith(`${calledAt}/`)) return undefined
    return (raw) => suite.pass({ ...raw, path: raw.path.slice(calledAt.length) })
  }

  close(): void {
    this.#suite?.close()
  }
}

/** The trigger that an event is for, as LambdaConfig names it (one signs with another name). */
export function triggerOf(event: Body | undefined): string | undefined {
  const [source] = String(event?.triggerSource ?? '').split('_')
  return source === 'TokenGeneration' ? 'PreTokenGeneration' : source || undefined
}
