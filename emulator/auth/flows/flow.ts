// What starts a sign-in: the flow, the door it came through, and its parameters.
import type { Client, Pool } from '../../pool/pool'
import type { Answer, AuthServices, Door, Parameters } from '../attempt'

export interface Start {
  readonly door: Door
  readonly pool: Pool
  readonly client: Client
  readonly parameters: Parameters
}

export type FlowHandler = (on: AuthServices, start: Start) => Promise<Answer>
