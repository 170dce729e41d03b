// The services of one pool server, wired once.
import { Sessions } from './auth/sessions'
import { SrpExchanges } from './auth/srp-exchanges'
import { Tokens } from './auth/tokens'
import type { Clock } from './control/clock'
import { type Message, newOutbox } from './control/outbox'
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
  readonly deliver?: ((message: Message) => void) | undefined
}

export function newServices({ region, random, clock, triggers, stepUp = false, deliver }: Settings): Services {
  const pools = new Pools()
  return {
    region,
    clock,
    random,
    pools,
    outbox: newOutbox(deliver),
    sessions: new Sessions(random),
    srp: new SrpExchanges(random),
    tokens: new Tokens(region, random, pools),
    triggers,
    stepUp,
  }
}
