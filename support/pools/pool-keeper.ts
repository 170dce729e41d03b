// Makes the pools of a worker: a shared one a shape, made once, and fresh ones that a scenario has to itself.

import type { Target } from '../targets/target'
import { NotApplicable } from '../wire/failures'
import type { Answer, Operation } from '../wire/operation'
import { type AppClient, type ClientKind, clientKinds, ordinaryClient } from './app-client'
import { Pool } from './pool'
import { type Shape, shapeOf } from './shapes'

/** Calls an operation that must succeed. */
export type Do = <Name extends Operation>(operation: Name, input: object) => Promise<Answer<Name>>

export class PoolKeeper {
  readonly #shared = new Map<string, Promise<Pool>>()

  constructor(
    private readonly target: Target,
    private readonly run: string,
  ) {}

  /** The shared pool of a shape; `which` tells apart several of one shape. */
  shared(name: string, which: string, act: Do): Promise<Pool> {
    const key = `${name} ${which}`
    const held = this.#shared.get(key) ?? this.#make(this.#applicable(name), false, act)
    this.#shared.set(key, held)
    return held
  }

  fresh(name: string, act: Do): Promise<Pool> {
    return this.#make(this.#applicable(name), true, act)
  }

  async closeShared(act: Do): Promise<void> {
    const pools = await Promise.all(this.#shared.values())
    await Promise.all(pools.map((pool) => act('DeleteUserPool', { UserPoolId: pool.id })))
  }

  /** Asked before a pool is begun, so that none is held that never came to be. */
  #applicable(name: string): Shape {
    const shape = shapeOf(name)
    const missing = [...shape.needs].find((capability) => !this.target.can.has(capability))
    if (!missing) return shape
    throw new NotApplicable(`${this.target.name} lacks "${missing}", which a pool with ${shape.name} needs`)
  }

  async #make(shape: Shape, own: boolean, act: Do): Promise<Pool> {
    const created = await act('CreateUserPool', { PoolName: `mfa-${this.run}`, ...shape.create })
    const id = created.UserPool?.Id ?? ''
    await act('SetUserPoolMfaConfig', { UserPoolId: id, ...shape.mfa })
    const clients = await Promise.all(clientKinds.map((kind) => makeClient(act, id, ordinaryClient(kind))))
    const byKind = Object.fromEntries(clientKinds.map((kind, i) => [kind, clients[i]]))
    const offset = await this.target.clockOffset(id)
    return new Pool(id, shape, own, byKind as Record<ClientKind, AppClient>, this.target, offset)
  }
}

export async function makeClient(act: Do, poolId: string, config: object): Promise<AppClient> {
  const { UserPoolClient } = await act('CreateUserPoolClient', { ClientName: 'client', ...config, UserPoolId: poolId })
  return { id: UserPoolClient?.ClientId ?? '', secret: UserPoolClient?.ClientSecret }
}
