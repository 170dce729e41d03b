// The services of one pool server, wired once.
import { Sessions } from './auth/sessions'
import { SrpExchanges } from './auth/srp-exchanges'
import { Tokens } from './auth/tokens'
import type { Clock } from './control/clock'
import { newOutbox, type Outbox } from './control/outbox'
import { Pools } from './pool/pools'
import type { Random } from './random'
import type { Services } from './services'
import type { TriggerHandlers } from './triggers/handlers'

export interface Settings {
  readonly region: string
  readonly random: Random
  readonly clock: Clock
  readonly triggers?: TriggerHandlers | undefined
  readonly stepUp?: boolean | undefined
  readonly outbox?: Outbox | undefined
}

export function newServices(settings: Settings): Services {
  const { region, random, clock, triggers, stepUp = false, outbox = newOutbox() } = settings
  const pools = new Pools()
  return {
    region,
    clock,
    random,
    pools,
    outbox,
    sessions: new Sessions(random),
    srp: new SrpExchanges(random),
    tokens: new Tokens(region, random, pools),
    triggers,
    stepUp,
  }
}
