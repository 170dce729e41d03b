// Where the pools of scenarios come from: made by the run, or given to it; each profile keeps this contract.
import type { Answer, Operation } from '../wire/operation'
import type { Pool } from './pool'

/** Calls an operation that must succeed. */
export type Do = <Name extends Operation>(operation: Name, input: object) => Promise<Answer<Name>>

export interface PoolProvider {
  /** The pool that scenarios of a shape share; `which` tells apart several of one shape. */
  shared(shape: string, which: string, act: Do): Promise<Pool>
  /** A pool that one scenario has to itself. */
  fresh(shape: string, act: Do): Promise<Pool>
  /** Gives back a fresh pool after its scenario. */
  release(pool: Pool, act: Do): Promise<void>
  /** Gives back all shared pools, at the end of the run. */
  close(act: Do): Promise<void>
}
