// The leave to change a given pool, as a run uses it: snapshot, shapes, app clients of its own, and the pool put back at every end.
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import type { AwsConfig } from '../../config'
import type { Leftovers } from '../../journal/entry'
import type { Journal } from '../../journal/journal'
import { clientNameOf } from '../../journal/left-clients'
import { ordinaryClient } from '../../pools/app-client'
import { ChangingPool } from '../../pools/changing-pool'
import type { Given } from '../../pools/given-pool'
import { makeClient } from '../../pools/pool-maker'
import type { Do, PoolProvider } from '../../pools/provider'
import { putBack } from '../../restoring/put-back'
import { discardSnapshot, keepSnapshot, type Snapshot } from '../../restoring/snapshot'
import { commandOf } from '../../wire/operation'
import type { Target } from '../target'
import { Gate } from './gate'
import { whenStopped } from './stopped'
import { keepWithin } from './within-leave'

export interface LeaveOptions {
  readonly run: string
  readonly config: AwsConfig
  readonly given: Given
  readonly journal: Journal
  /** Of the scenarios. */
  readonly sdk: CognitoIdentityProviderClient
  /** Of the run between its scenarios: it gives the pool its shapes, makes the app clients that they share, and tidies. */
  readonly between: CognitoIdentityProviderClient
  /** Of the end of the run: nothing stops it. */
  readonly hands: CognitoIdentityProviderClient
}

export class Leave {
  readonly #gate: Gate
  readonly #staying = new Set<string>()
  #names = 0
  #snapshot: Snapshot | undefined

  constructor(private readonly on: LeaveOptions) {
    this.#gate = new Gate([on.sdk, on.between])
    const isOurs = (id: string) => on.journal.leftovers().clients.known.some(({ clientId }) => clientId === id)
    keepWithin(on.sdk, { given: on.given, isOurs, newClientName: () => this.#newClientName() })
  }

  /** Where scenarios get the pool from; from here on it may change. */
  pools(target: Target): PoolProvider {
    const { run, config, given, between: sdk } = this.on
    const { ClientSecret: _, ...client } = given.settings
    const before = { ...given.described, client }
    const { region, endpoint, budget } = config
    const of = { run, region, endpoint, poolId: given.id, clientId: given.client.id, before }
    const snapshot = keepSnapshot(budget.journal, of)
    this.#snapshot = snapshot
    whenStopped(() => target.close())
    return new ChangingPool(target, given, {
      sdk,
      snapshot,
      client: (kind) => this.#client(ordinaryClient(kind, given.described.pool.UserPoolTier)),
    })
  }

  /** What a scenario leaves: the clients that all share are not its own. */
  ofScenario({ clients, ...others }: Leftovers): Leftovers {
    const known = clients.known.filter(({ clientId }) => !this.#staying.has(clientId))
    return { ...others, clients: { ...clients, known } }
  }

  /** No call that a scenario needs comes after it. */
  shut = (): Promise<void> => this.#gate.shut()

  /** Fails with the sentence that says what is not as it was; then the snapshot stays for cognito-mfa sweep. */
  async putBack(): Promise<void> {
    if (!this.#snapshot) return
    const left = await putBack(this.on.hands, this.#snapshot)
    if (left) throw new Error(left)
    discardSnapshot(this.on.config.budget.journal, this.on.given.id)
    this.#snapshot = undefined
  }

  /** It takes all flows that the plan of the pool lets it (AUTH-013). */
  async #client(config: ReturnType<typeof ordinaryClient>) {
    const client = await makeClient(this.#act, this.on.given.id, { ...config, ClientName: this.#newClientName() })
    this.#staying.add(client.id)
    return { ...client, given: { ExplicitAuthFlows: config.ExplicitAuthFlows } }
  }

  #act: Do = async (operation, input) => (await this.on.between.send(commandOf(operation, input))) as never

  #newClientName(): string {
    this.#names += 1
    return clientNameOf(this.on.run, this.#names)
  }
}
