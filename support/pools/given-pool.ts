// The pool that a run was given: scenarios whose shape it has run on it as it is, the others do not apply.
import type { UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider'
import type { Target } from '../targets/target'
import { NotApplicable } from '../wire/failures'
import { adapted } from './adapted'
import type { AppClient, ClientKind } from './app-client'
import { applicable } from './applicable'
import { type Described, misfit } from './fit'
import { Pool } from './pool'
import type { PoolProvider } from './provider'

export interface Given {
  readonly id: string
  readonly client: AppClient
  readonly described: Described
  /** Of the app client. */
  readonly settings: UserPoolClientType
}

export class GivenPool implements PoolProvider {
  constructor(
    private readonly target: Target,
    private readonly given: Given,
  ) {}

  async shared(name: string, which: string): Promise<Pool> {
    const shape = applicable(name, this.target)
    if (which !== 'first') throw new NotApplicable('the scenario needs a second pool, and the run was given one')
    const differs = misfit(shape, this.given.described)
    if (differs) throw new NotApplicable(differs)
    const { id, client } = this.given
    const asGiven = adapted(shape, this.given.described)
    return new Pool(id, asGiven, false, { [kindOf(client)]: client }, this.target, await this.target.clockOffset(id))
  }

  async fresh(): Promise<Pool> {
    throw new NotApplicable('the scenario changes its pool, and the pool that the run was given stays as it is')
  }

  async release(): Promise<void> {}

  async close(): Promise<void> {}
}

export const kindOf = ({ secret }: AppClient): ClientKind =>
  secret ? 'client with a secret' : 'client without a secret'
