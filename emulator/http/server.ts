// The app behind a port.
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'

export interface Server {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  readonly url: string
  close(): Promise<void>
}

/** Port 0 takes any free one. `patience`: how long a request may take to come in whole; half requests end with 408. */
export async function startServer(
  app: Hono,
  { port = 0, host = '127.0.0.1', patience = 30_000 } = {},
): Promise<Server> {
  const serverOptions = {
    headersTimeout: patience,
    requestTimeout: patience,
    connectionsCheckingInterval: patience / 4,
  }
  const server = createAdaptorServer({ fetch: app.fetch, hostname: host, serverOptions })
  // Longer than clients keep theirs, so that none sends on a connection that is just being closed.
  if ('keepAliveTimeout' in server) server.keepAliveTimeout = 75_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, port, host)))
    server.listen(port, host, resolve)
  })
  const { address, family, port: bound } = server.address() as AddressInfo
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${bound}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        if ('closeIdleConnections' in server) server.closeIdleConnections()
      }),
  }
}

function explained(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE')
    return new Error(`port ${port} on ${host} is in use: stop what listens there or choose another --port`)
  if (error.code === 'EACCES')
    return new Error(`port ${port} on ${host} may not be used by this user: choose another --port`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new Error(`${host} is no address of this machine: choose another --host`)
  return error
}
