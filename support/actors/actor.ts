// A throwaway user of a scenario with what belongs to them: names, password, apps, the way they come in, what they hold.
import type { AuthenticationResultType, SessionDescriptionType } from '@aws-sdk/client-cognito-identity-provider'
import type { Authenticator } from '../authenticator'
import type { AppClient, ClientKind } from '../pools/app-client'
import type { Pool } from '../pools/pool'
import type { SrpProof } from '../srp'
import type { DeviceProof, HeldDevice } from '../srp-device'
import type { CreationOptions, Passkey } from '../webauthn/passkey'
import type { Carrier } from '../wire/told'
import type { Identity } from './identity'

export type Door = 'user API' | 'admin API'

export interface Challenge {
  readonly name: string
  readonly parameters: Readonly<Record<string, string>>
}

export interface AddedSecret {
  readonly id: string
  readonly value: string
}

export class Actor {
  door: Door = 'user API'
  /** Of any kind that the pool has, the one without a secret before the other, until a sentence names one. */
  clientKind: ClientKind | undefined
  /** A client of the scenario's own, in place of one of the pool's two. */
  ownClient: AppClient | undefined
  /** Secrets that were added to the client, oldest first; the first one is none of them. */
  readonly addedSecrets: AddedSecret[] = []
  /** The pool the user lives in, once made. */
  home: Pool | undefined
  /** The service's name for the user: given at creation, the sub where the pool signs in by e-mail or phone. */
  username: string
  password: string
  phone: string
  email: string
  /** What the user types to sign in. */
  login: string
  /** Given to the run: made by somebody else, and read by them. */
  lent = false
  hasPhone = false
  /** Only because users of the pool sign in by it: the scenario has nobody with a phone number. */
  hasUnaskedPhone = false
  hasEmail = true
  /** By themselves: what of theirs is proven, a code proved. */
  hasSignedUp = false
  /** The authenticator app in use, and those replaced by newer ones, oldest first. */
  app: Authenticator | undefined
  readonly oldApps: Authenticator[] = []
  /** Registered, the newest last; and the options for the next one. */
  readonly passkeys: Passkey[] = []
  passkeyOptions: CreationOptions | undefined
  /** As the pool listed them last, in the order in which they began. */
  userSessions: SessionDescriptionType[] = []
  /** How many messages the pool has told of, by what carries them. */
  readonly messages: Record<Carrier, number> = { SMS: 0, EMAIL: 0 }
  /** How many of them were there before the scenario began: those of a sign-up that only made the user. */
  readonly oldMessages: Record<Carrier, number> = { SMS: 0, EMAIL: 0 }
  lastCode: string | undefined
  enrolmentCode: string | undefined
  /** Every challenge so far, oldest first. */
  readonly challenges: Challenge[] = []
  /** The challenge to be answered next. */
  challenge: Challenge | undefined
  /** The last challenge of a sign-in that is finished. */
  passed: Challenge | undefined
  /** Sessions in the order they were received; the last one is what the next answer carries. */
  readonly sessions: string[] = []
  /** Tokens of each finished sign-in or refresh; the last ones are in use. */
  readonly signIns: AuthenticationResultType[] = []
  srp: SrpProof | undefined
  /** Devices that were confirmed, oldest first, and the proof of the last that is under way. */
  readonly devices: HeldDevice[] = []
  deviceProof: DeviceProof | undefined
  newPassword: string | undefined
  /** The password before the present one. */
  oldPassword: string | undefined
  /** Where the last code to reset the password went, as the answer told. */
  resetCodeBy: 'phone' | 'e-mail' = 'e-mail'

  constructor(
    readonly name: string,
    identity: Identity,
  ) {
    this.username = identity.username
    this.login = identity.username
    this.password = identity.password
    this.email = identity.email
    this.phone = identity.phone
  }

  get session(): string | undefined {
    return this.sessions.at(-1)
  }

  get tokens(): AuthenticationResultType | undefined {
    return this.signIns.at(-1)
  }

  /** The new password was accepted: from now on it is the password. */
  takeNewPassword(): void {
    this.oldPassword = this.password
    this.password = this.newPassword ?? this.password
  }

  /** The app, for a step that cannot do without one. */
  get theApp(): Authenticator {
    if (!this.app) throw new Error(`${this.name} has no authenticator app yet`)
    return this.app
  }

  /** The pool, for a step that cannot do without one. */
  get pool(): Pool {
    if (!this.home) throw new Error(`${this.name} is no user of a pool yet: say "Given ${this.name} is a user" first`)
    return this.home
  }

  get client(): AppClient {
    return this.ownClient ?? this.pool.client(this.clientKind)
  }
}

/** The value of an actor that a sentence calls by its kind. */
export function loginOf(actor: Actor, kind = ''): string {
  if (kind === 'e-mail address') return actor.email
  return kind === 'phone number' ? actor.phone : actor.username
}
