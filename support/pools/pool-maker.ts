// Makes the pools of a worker: a shared one a shape, made once, and fresh ones that a scenario has to itself.

import type { Target } from '../targets/target'
import { type AppClient, type ClientKind, clientKinds, ordinaryClient } from './app-client'
import { applicable } from './applicable'
import { Pool } from './pool'
import type { Do, PoolProvider } from './provider'
import { dressed } from './senders'
import type { Shape } from './shapes'

export class PoolMaker implements PoolProvider {
  readonly #shared = new Map<string, Promise<Pool>>()

  constructor(
    private readonly target: Target,
    private readonly run: string,
  ) {}

  shared(name: string, which: string, act: Do): Promise<Pool> {
    const key = `${name} ${which}`
    const held = this.#shared.get(key) ?? this.#make(applicable(name, this.target), false, act)
    this.#shared.set(key, held)
    return held
  }

  fresh(name: string, act: Do): Promise<Pool> {
    return this.#make(applicable(name, this.target), true, act)
  }

  async release(pool: Pool, act: Do): Promise<void> {
    await act('DeleteUserPool', { UserPoolId: pool.id })
  }

  /** A pool that could not be made has failed the scenarios that asked for it. */
  async close(act: Do): Promise<void> {
    const made = await Promise.allSettled(this.#shared.values())
    const pools = made.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    await Promise.all(pools.map((pool) => this.release(pool, act)))
  }

  async #make(shape: Shape, own: boolean, act: Do): Promise<Pool> {
    const { senders } = this.target
    const created = await act(
      'CreateUserPool',
      dressed({ PoolName: poolName(this.run), UserPoolTags: poolTags(this.run), ...shape.create }, senders),
    )
    const id = created.UserPool?.Id ?? ''
    if (shape.needs.has('triggers')) await this.target.lend?.(id)
    await act('SetUserPoolMfaConfig', dressed({ UserPoolId: id, ...shape.mfa }, senders))
    const clients = await Promise.all(clientKinds.map((kind) => makeClient(act, id, ordinaryClient(kind))))
    const byKind = Object.fromEntries(clientKinds.map((kind, i) => [kind, clients[i]]))
    const offset = await this.target.clockOffset(id)
    return new Pool(id, shape, own, byKind as Record<ClientKind, AppClient>, this.target, offset)
  }
}

/** On every pool that a run makes: an IAM policy can be bound to it. */
export const ownTag = ['created-by', 'cognito-mfa-conformance'] as const

/** So that whoever finds a pool in the account knows where it is from. */
export const poolTags = (run: string) => ({ [ownTag[0]]: ownTag[1], run })

let made = 0

/** Unlike any other of the run, so that a killed run's pools are found by name: the id comes only with the answer. */
export const poolName = (run: string): string => {
  made += 1
  return `mfa-conformance-${run}-${made}`
}

export async function makeClient(act: Do, poolId: string, config: object): Promise<AppClient> {
  const { UserPoolClient } = await act('CreateUserPoolClient', { ClientName: 'client', ...config, UserPoolId: poolId })
  return { id: UserPoolClient?.ClientId ?? '', secret: UserPoolClient?.ClientSecret }
}
