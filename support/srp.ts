// The client side of USER_SRP_AUTH (SRP-001 to SRP-014), by cognito-srp-helper.
import './srp-arithmetic'
import { createSrpSession, signSrpSession, wrapAuthChallenge } from 'cognito-srp-helper'

type Words = Record<string, string>

export class SrpProof {
  readonly #session: ReturnType<typeof createSrpSession>
  #last: { block: string | undefined; keys: Words } | undefined

  constructor(login: string, password: string, poolId: string) {
    this.#session = createSrpSession(login, password, poolId, false)
  }

  /** SRP_A for the start of the sign-in. */
  opening(): string {
    return this.#session.largeA
  }

  /** The keys that answer PASSWORD_VERIFIER: the claim, the block it is about and the time; one block is proved once. */
  answer(parameters: Words): Words {
    const block = parameters.SECRET_BLOCK
    if (this.#last?.block !== block) this.#last = { block, keys: this.#prove(parameters) }
    return { ...this.#last?.keys }
  }

  #prove(parameters: Words): Words {
    const signed = signSrpSession(this.#session, {
      ChallengeName: 'PASSWORD_VERIFIER',
      ChallengeParameters: parameters,
    })
    const request = wrapAuthChallenge(signed, {
      ChallengeName: 'PASSWORD_VERIFIER',
      ClientId: '',
      ChallengeResponses: {},
    })
    return (request.ChallengeResponses ?? {}) as Words
  }
}
