// How a passkey is made or used: as a browser at the right site does it, or with something wrong on purpose.
import type { Algorithm } from './key'

export interface Ceremony {
  /** Where the browser is. */
  readonly origin?: string
  /** Whom the authenticator takes for the relying party. */
  readonly relyingPartyId?: string
  readonly challenge?: string
  /** webauthn.create or webauthn.get. */
  readonly type?: string
  readonly userPresent?: boolean
  readonly userVerified?: boolean
  readonly algorithm?: Algorithm
  readonly attachment?: 'platform' | 'cross-platform'
  /** By another key than the passkey's. */
  readonly forged?: boolean
  /** By a copy of the passkey that knows nothing of its last uses. */
  readonly cloned?: boolean
  readonly userHandle?: string
  /** Parts of the credential that are not sent. */
  readonly without?: string
}

export const rightly: Ceremony = {}
