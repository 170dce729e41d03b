// A pool that was only told of: scenarios whose shape it was said to have run on it, and no scenario without that word.
import { claimsOf } from '../wire/claims'
import { NotApplicable } from '../wire/failures'
import type { Described } from './fit'
import { GivenPool } from './given-pool'
import type { Pool } from './pool'
import type { Shape } from './shapes'
import { shapeOf } from './shapes'
import { verifiesAlike } from './suffices/verification'

/** What the word does not say otherwise is so. */
const asNew: ReadonlySet<string> = new Set([
  'plain user names',
  'no device tracking',
  'no other first factor',
  'no required attributes',
])

export class ToldPool extends GivenPool {
  #id = ''
  #last: Pool | undefined

  constructor(
    private readonly told: Shape | undefined,
    ...given: ConstructorParameters<typeof GivenPool>
  ) {
    super(...given)
  }

  /** Every token names its issuer, and the issuer the pool. */
  learn(token: string): void {
    const [, id] = /\/([a-z\d-]+_\w+)$/.exec(claimsOf(token).iss ?? '') ?? []
    if (!id) return
    this.#id = id
    if (this.#last) this.#last.knownId ||= id
  }

  /** What was not told of the pool it may have or not: a scenario that needs it does not apply. */
  override async shared(name: string, which: string): Promise<Pool> {
    if (!this.told)
      throw new NotApplicable('nobody can read the shape of a pool without credentials: set COGNITO_POOL_SHAPE')
    const { traits } = this.told
    const untold = [...shapeOf(name).traits].find((trait) => !traits.has(trait) && !asNew.has(trait))
    if (untold) throw new NotApplicable(`COGNITO_POOL_SHAPE does not say "${untold}", which the scenario needs`)
    this.#last = await super.shared(name, which)
    const { asked = this.#last.shape, traits: has, create } = this.#last.shape
    if (has.has('phone sign-in') !== asked.traits.has('phone sign-in') || !verifiesAlike(asked, create))
      throw new NotApplicable(
        `users of a pool with ${this.told.name} are not as the scenario presumes, and without credentials nobody makes others`,
      )
    this.#last.knownId ||= this.#id
    return this.#last
  }
}

/** As the service would describe a pool of that shape; what the word does not say is as a new pool has it. */
export function describedBy(shape: Shape | undefined): Described {
  const { Schema = [], Policies, ...pool } = shape?.create ?? {}
  return { pool: { ...pool, SchemaAttributes: Schema, Policies }, mfa: { ...shape?.mfa } } as Described
}
