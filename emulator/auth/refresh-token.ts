// The refresh token: an encrypted, opaque JWE whose content only this server reads (TOK-021).
import { CompactEncrypt, compactDecrypt } from 'jose'
import { refusal } from '../errors'

export interface RefreshContent {
  readonly poolId: string
  readonly clientId: string
  readonly sub: string
  readonly originJti: string
  readonly id: string
}

const text = {
  encode: (value: string) => new TextEncoder().encode(value),
  decode: (bytes: Uint8Array) => new TextDecoder().decode(bytes),
}

export class RefreshTokens {
  constructor(private readonly key: Uint8Array) {}

  seal(content: RefreshContent): Promise<string> {
    return new CompactEncrypt(text.encode(JSON.stringify(content)))
      .setProtectedHeader({ cty: 'JWT', enc: 'A256GCM', alg: 'dir' })
      .encrypt(this.key)
  }

  /** Refuses anything this server did not seal (TOK-032). */
  async open(token: string | undefined): Promise<RefreshContent> {
    try {
      const { plaintext } = await compactDecrypt(token ?? '', this.key)
      return JSON.parse(text.decode(plaintext)) as RefreshContent
    } catch {
      throw refusal('refreshInvalid')
    }
  }
}
