// Lets calls through until a run is stopped: from then on they wait for its end, so that none comes after the pool was put back.
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'

const never = () => new Promise<never>(() => {})

export class Gate {
  readonly #underWay = new Set<Promise<unknown>>()
  #open = true

  constructor(clients: readonly CognitoIdentityProviderClient[]) {
    for (const { middlewareStack } of clients)
      middlewareStack.add((next) => (args) => this.#let(() => next(args)), {
        step: 'initialize',
        priority: 'high',
        name: 'gate',
      })
  }

  /** Done when the calls that were on their way have come back. */
  async shut(): Promise<void> {
    this.#open = false
    await Promise.allSettled(this.#underWay)
  }

  async #let<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    if (!this.#open) return never()
    const answer = call()
    this.#underWay.add(answer)
    try {
      return await answer
    } finally {
      this.#underWay.delete(answer)
    }
  }
}
