// What starts a sign-in: the flow, the door it came through, and its parameters.
import type { Client, Pool } from '../../pool/pool'
import type { Answer, AuthServices, Door, Metadata, Parameters } from '../attempt'

export interface Start {
  readonly door: Door
  readonly pool: Pool
  readonly client: Client
  readonly parameters: Parameters
  /** ClientMetadata: it reaches the triggers before the sign-in, not those of the custom flow (AUTH-064, TRIG-015). */
  readonly metadata?: Metadata | undefined
  /** Of a sign-up that is confirmed (AUTH-059). */
  readonly session?: string | undefined
}

export type FlowHandler = (on: AuthServices, start: Start) => Promise<Answer>
