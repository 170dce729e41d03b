// A passkey in software: made for the options of a registration, used for the options of a sign-in.
import { randomBytes } from 'node:crypto'
import { attestedCredential, authenticatorData, clientData, sha256 } from './authenticator-data'
import { type Cbor, cbor } from './cbor'
import type { Ceremony } from './ceremony'
import { newKey, type PasskeyKey } from './key'

export interface CreationOptions {
  readonly rp: { readonly id: string }
  readonly user: { readonly id: string }
  readonly challenge: string
}

export interface RequestOptions {
  readonly rpId: string
  readonly challenge: string
}

const inText = (bytes: Buffer) => bytes.toString('base64url')

/** Without attestation: nobody vouches for the authenticator (WAN-009). */
const attestationObject = (authData: Buffer) =>
  cbor(
    new Map<string, Cbor>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ]),
  )

export class Passkey {
  readonly attachment: string
  readonly transports: readonly string[]
  readonly #id = randomBytes(32)
  readonly #key: PasskeyKey
  #counter = 0

  constructor(
    private readonly options: CreationOptions,
    private readonly made: Ceremony,
  ) {
    this.attachment = made.attachment ?? 'platform'
    this.transports = this.attachment === 'platform' ? ['internal'] : ['usb']
    this.#key = newKey(made.algorithm ?? 'ES256')
  }

  get id(): string {
    return inText(this.#id)
  }

  get relyingPartyId(): string {
    return this.options.rp.id
  }

  /** RegistrationResponseJSON, without attestation. */
  registration(): object {
    const { rp, challenge } = this.options
    const attested = attestedCredential(this.#id, this.#key.cose)
    const authData = authenticatorData(rp.id, this.#counter, this.made, attested)
    return this.#sent(this.made, {
      clientDataJSON: inText(clientData('webauthn.create', challenge, rp.id, this.made)),
      attestationObject: inText(attestationObject(authData)),
      transports: this.transports,
    })
  }

  /** AuthenticationResponseJSON; every use counts. */
  assertion({ rpId, challenge }: RequestOptions, ceremony: Ceremony): object {
    this.#counter += ceremony.cloned ? 0 : 1
    const authData = authenticatorData(rpId, this.#counter, ceremony)
    const said = clientData('webauthn.get', challenge, rpId, ceremony)
    const key = ceremony.forged ? newKey('ES256') : this.#key
    return this.#sent(ceremony, {
      clientDataJSON: inText(said),
      authenticatorData: inText(authData),
      signature: inText(key.sign(Buffer.concat([authData, sha256(said)]))),
      userHandle: ceremony.userHandle ?? this.options.user.id,
    })
  }

  #sent({ without = '' }: Ceremony, response: object): object {
    const { id, attachment: authenticatorAttachment } = this
    const whole = { type: 'public-key', id, rawId: id, authenticatorAttachment, clientExtensionResults: {} }
    const known = without === '' || without === 'response' || without in whole || without in response
    if (!known) throw new Error(`a credential has no ${without} to leave out`)
    const left = (part: object) => Object.fromEntries(Object.entries(part).filter(([name]) => name !== without))
    return left({ ...whole, response: left(response) })
  }
}
