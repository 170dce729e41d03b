// The refresh token: an encrypted, opaque JWE (alg dir, enc A256GCM) whose content only this server reads (TOK-021).
import { createCipheriv, createDecipheriv } from 'node:crypto'
import { refusal } from '../errors'
import type { Random } from '../random'
import { decoded, encoded } from './base64url'

export interface RefreshContent {
  readonly poolId: string
  readonly clientId: string
  readonly sub: string
  readonly originJti: string
  readonly id: string
}

const cipher = 'aes-256-gcm'
const header = encoded(JSON.stringify({ cty: 'JWT', enc: 'A256GCM', alg: 'dir' }))
/** `dir` has no encrypted key: the second part is empty. */
const start = `${header}..`

export class RefreshTokens {
  readonly #key: Buffer

  constructor(private readonly random: Random) {
    this.#key = random.bytes(32)
  }

  seal(content: RefreshContent): string {
    const nonce = this.random.bytes(12)
    const sealing = createCipheriv(cipher, this.#key, nonce).setAAD(Buffer.from(header))
    const sealed = Buffer.concat([sealing.update(JSON.stringify(content)), sealing.final()])
    return start + [nonce, sealed, sealing.getAuthTag()].map(encoded).join('.')
  }

  /** Refuses anything this server did not seal (TOK-032). */
  async open(token: string | undefined): Promise<RefreshContent> {
    try {
      return JSON.parse(this.#opened(token ?? '')) as RefreshContent
    } catch {
      throw refusal('refreshInvalid')
    }
  }

  #opened(token: string): string {
    const parts = token.slice(start.length).split('.', 4).map(decoded)
    if (!token.startsWith(start) || parts.length !== 3) throw new Error('this is no refresh token of ours')
    const [nonce, sealed, tag] = parts as [Buffer, Buffer, Buffer]
    const opening = createDecipheriv(cipher, this.#key, nonce, { authTagLength: 16 })
    opening.setAAD(Buffer.from(header)).setAuthTag(tag)
    return opening.update(sealed, undefined, 'utf8') + opening.final('utf8')
  }
}
