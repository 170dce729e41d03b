// The two signing keys of a pool, one for ID tokens and one for access tokens (TOK-014), made when they are first needed.
import { generateKeyPair, type JsonWebKey, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import type { Random } from '../random'
import { protectedHeader } from './jws'

export interface SigningKey {
  readonly kid: string
  /** The protected header of all its tokens, encoded. */
  readonly header: string
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

export type TokenUse = 'id' | 'access'

type KeyPair = Pick<SigningKey, 'privateKey' | 'publicKey'>

/** Key pairs of deleted pools: an RSA pair costs some 200 ms of a core, so the next pool takes it under new key ids. */
const retired: Promise<KeyPair>[] = []

const newPair = (): Promise<KeyPair> => promisify(generateKeyPair)('rsa', { modulusLength: 2048 })

export class PoolKeys {
  readonly #kids: Record<TokenUse, string>
  readonly #headers: Record<TokenUse, string>
  readonly #pairs = new Map<TokenUse, Promise<KeyPair>>()

  constructor(random: Random) {
    const kid = () => random.bytes(32).toString('base64')
    this.#kids = { id: kid(), access: kid() }
    this.#headers = { id: protectedHeader(this.#kids.id), access: protectedHeader(this.#kids.access) }
  }

  async signer(use: TokenUse): Promise<SigningKey> {
    return { kid: this.#kids[use], header: this.#headers[use], ...(await this.#pair(use)) }
  }

  /** The public keys as published at <issuer>/.well-known/jwks.json (TOK-016). */
  async jwks(): Promise<{ keys: JsonWebKey[] }> {
    const published = async (use: TokenUse) => {
      const { kid, publicKey } = await this.signer(use)
      return { ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' }
    }
    return { keys: await Promise.all([published('id'), published('access')]) }
  }

  /** Gives the pairs back when the pool is deleted; no two living pools share one. */
  retire(): void {
    retired.push(...this.#pairs.values())
    this.#pairs.clear()
  }

  #pair(use: TokenUse): Promise<KeyPair> {
    const held = this.#pairs.get(use)
    if (held) return held
    const pair = retired.pop() ?? newPair()
    this.#pairs.set(use, pair)
    return pair
  }
}
