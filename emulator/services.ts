// The services an operation may ask for; time, randomness and delivery of codes enter here and nowhere else.
import type { Sessions } from './auth/sessions'
import type { SrpExchanges } from './auth/srp-exchanges'
import type { Tokens } from './auth/tokens'
import type { Clock } from './control/clock'
import type { Outbox } from './control/outbox'
import type { Pools } from './pool/pools'
import type { Random } from './random'
import type { TriggerHandlers } from './triggers/handlers'

export interface Services {
  readonly region: string
  readonly clock: Clock
  readonly random: Random
  readonly outbox: Outbox
  readonly pools: Pools
  readonly sessions: Sessions
  readonly srp: SrpExchanges
  readonly tokens: Tokens
  /** The functions that LambdaConfig of pools may name; undefined calls none. */
  readonly triggers: TriggerHandlers | undefined
  /** Whether pools have levels of authentication, as the guide has it and a live test did not find it (STEP-017). */
  readonly stepUp: boolean
}
