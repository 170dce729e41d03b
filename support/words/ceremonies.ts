// The words for how a passkey is made or used: "at another site", "without user verification", "with an old counter".
import type { Ceremony } from '../webauthn/ceremony'
import type { Algorithm } from '../webauthn/key'
import { anyPhrase, meaningOf, type Phrase } from './phrases'

const elsewhere = 'elsewhere.example'

export const ceremonies: readonly Phrase<Ceremony>[] = [
  [/at another site/, () => ({ origin: `https://${elsewhere}` })],
  [/at the site "([^"]*)"/, (origin = '') => ({ origin })],
  [/for another relying party/, () => ({ relyingPartyId: elsewhere })],
  [/over another challenge/, () => ({ challenge: Buffer.alloc(16).toString('base64url') })],
  [/as another ceremony/, () => ({ type: 'webauthn.other' })],
  [/without a touch/, () => ({ userPresent: false, userVerified: false })],
  [/without user verification/, () => ({ userVerified: false })],
  [/on a roaming key/, () => ({ attachment: 'cross-platform' })],
  [/with an? (ES256|RS256|EdDSA) key/, (algorithm) => ({ algorithm: algorithm as Algorithm })],
  [/signed by another key/, () => ({ forged: true })],
  [/with an old counter/, () => ({ cloned: true })],
  [/for another user/, () => ({ userHandle: Buffer.from('somebody else').toString('base64url') })],
  [/without its (\w+)/, (without = '') => ({ without })],
]

export const ceremonyPattern = anyPhrase(ceremonies)
export const ceremonyOf = (text: string): Ceremony => meaningOf(ceremonies, text)
