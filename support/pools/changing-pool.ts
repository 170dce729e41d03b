// The pool that a run was given with the leave to change it: it gets the shape that a scenario asks for, one scenario after the other.
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { give } from '../restoring/give'
import { putBack } from '../restoring/put-back'
import type { Snapshot } from '../restoring/snapshot'
import type { Target } from '../targets/target'
import { NotApplicable } from '../wire/failures'
import { adapted, adaptedForGood } from './adapted'
import { type AppClient, type ClientKind, clientKinds, ordinaryClient } from './app-client'
import { applicable } from './applicable'
import { misfit } from './fit'
import { type Given, kindOf } from './given-pool'
import { Pool } from './pool'
import type { PoolProvider } from './provider'
import { requestsToShape, unshapeable } from './shaped'
import type { Shape } from './shapes'
import { verifiesAlike } from './suffices/verification'

type Clients = Readonly<Partial<Record<ClientKind, AppClient>>>

/** What a run does to the pool by itself, apart from its scenarios. */
export interface Hands {
  readonly sdk: CognitoIdentityProviderClient
  readonly snapshot: Snapshot
  /** An app client of the run's own, of that kind, which stays until the end. */
  client(kind: ClientKind): Promise<AppClient>
}

const asItWas = 'as it was'

export class ChangingPool implements PoolProvider {
  /** The shape that the pool has; undefined where a scenario may have changed it. */
  #shape: string | undefined = asItWas
  #own: Clients | undefined

  constructor(
    private readonly target: Target,
    private readonly given: Given,
    private readonly hands: Hands,
  ) {}

  async shared(name: string, which: string): Promise<Pool> {
    const shape = applicable(name, this.target)
    if (which !== 'first') throw new NotApplicable('the scenario needs a second pool, and the run was given one')
    const { described } = this.given
    // Who signs up there needs the verification that the scenario presumes, and an update gives it.
    if (misfit(shape, described) || !verifiesAlike(shape, described.pool)) return this.#shaped(shape, false)
    await this.#asItWas()
    const { client } = this.given
    const clients = takesAllFlows(this.given) ? { [kindOf(client)]: client } : {}
    return this.#pool(adapted(shape, described), false, { ...(await this.#ownClients()), ...clients })
  }

  fresh(name: string): Promise<Pool> {
    return this.#shaped(applicable(name, this.target), true)
  }

  async release(): Promise<void> {}

  async close(): Promise<void> {}

  async #shaped(shape: Shape, own: boolean): Promise<Pool> {
    await this.#become(shape)
    if (own) this.#shape = undefined
    const { create, ...others } = adaptedForGood(shape, this.given.described)
    const { AccountRecoverySetting } = this.#requests(shape).update
    const recovery = AccountRecoverySetting && { AccountRecoverySetting }
    return this.#pool({ ...others, create: { ...create, ...recovery } }, own, await this.#ownClients())
  }

  get #senders() {
    return this.target.senders ?? { sms: undefined, emailArn: undefined }
  }

  readonly #requests = (shape: Shape) => requestsToShape(shape, this.given.described, this.#senders)

  /** Each shape is given whole, so that it does not matter what the pool was before. */
  async #become(shape: Shape): Promise<void> {
    const { given, hands } = this
    const reason = unshapeable(shape, given.described, this.#senders)
    if (reason) throw new NotApplicable(reason)
    if (this.#shape === shape.name) return
    this.#shape = undefined
    const refusals = await give(hands.sdk, this.#requests(shape))
    if (refusals.length > 0)
      throw new NotApplicable(`the pool cannot be given ${shape.name}: the service answered ${refusals.join(' and ')}`)
    this.#shape = shape.name
  }

  async #asItWas(): Promise<void> {
    if (this.#shape === asItWas) return
    this.#shape = undefined
    const left = await putBack(this.hands.sdk, this.hands.snapshot)
    if (left) throw new Error(left)
    this.#shape = asItWas
  }

  async #ownClients(): Promise<Clients> {
    if (this.#own) return this.#own
    const clients: Partial<Record<ClientKind, AppClient>> = {}
    for (const kind of clientKinds) clients[kind] = await this.hands.client(kind)
    this.#own = clients
    return clients
  }

  /** The plan stays, and decides what an app client may ask for (AUTH-013). */
  async #pool(shape: Shape, own: boolean, clients: Clients): Promise<Pool> {
    const { id, described } = this.given
    const create = { ...shape.create, UserPoolTier: described.pool.UserPoolTier }
    return new Pool(id, { ...shape, create }, own, clients, this.target, await this.target.clockOffset(id))
  }
}

/** Scenarios take any of them, so a client that lacks one would leave some out. */
function takesAllFlows({ client, settings, described: { pool } }: Given): boolean {
  const { ExplicitAuthFlows: flows = [] } = ordinaryClient(kindOf(client), pool.UserPoolTier)
  return flows.every((flow) => settings.ExplicitAuthFlows?.includes(flow))
}
