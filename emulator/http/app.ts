// The HTTP application: the AWS door, the public documents of the pools and the control door.
import { Hono } from 'hono'
import { controlRoutes } from '../control/routes'
import type { Front } from '../front'
import type { Registry } from '../operation'
import type { Services } from '../services'
import { awsJson, type Log } from './aws-json'
import { failure, notUnderstood, preflight } from './replies'
import { wellKnown } from './well-known'

export interface AppOptions {
  /** The host the server is bound to: the control door answers under this name too. */
  readonly host?: string
  readonly log?: Log
  readonly front?: Front
  /** Whether /_emulator/ has more than its health; it has, unless told otherwise. */
  readonly control?: boolean
}

export function createApp(services: Services, registry: Registry, options: AppOptions = {}): Hono {
  const log: Log = options.log ?? ((error, target) => console.error(target, error))
  const aws = awsJson(services, registry, log, options.front)
  const app = new Hono()
  app.post('/', (c) => aws(c.req.raw))
  app.route('/_emulator', controlRoutes(services, options.host, options.control))
  app.options('*', (c) => preflight(c.req.raw))
  app.route('/', wellKnown(services))
  app.notFound(notUnderstood)
  app.onError((error, c) => failure(error, (ours) => log(ours, c.req.path)))
  return app
}
