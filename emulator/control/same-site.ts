// Who may use the control door: programs of this machine and its own network, no page of another site.
import { isIPv4 } from 'node:net'

/**
 * A page can make a browser call us, by its own name pointed at our address (DNS rebinding) or across origins. So the
 * host must be one no stranger can own (loopback, an address, a name without dots as containers have, or the name we
 * are bound to) and an Origin must be ours.
 */
export function isSameSite(request: Request, boundHost: string | undefined): boolean {
  const { host, hostname } = new URL(request.url)
  const isOurs = hostname === boundHost || isIPv4(hostname) || !hostname.includes('.')
  const origin = request.headers.get('origin')
  return isOurs && (origin === null || origin === `http://${host}`)
}
