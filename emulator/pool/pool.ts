// The state of a user pool, its app clients and its users: plain data, changed only by operations.
import type {
  MFAOptionType,
  SetUserPoolMfaConfigResponse,
  UserPoolClientType,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider'
import type { PoolKeys } from '../auth/keys'
import type { Lock } from '../auth/lock'
import type { Method } from '../auth/step-up/levels'
import type { AcrNames } from '../auth/step-up/names'
import type { Clock } from '../control/clock'
import type { PoolTriggers } from '../triggers/pool-triggers'
import type { Group } from './group'
import type { SessionTracking } from './session-tracking'
import type { Users } from './users'

export interface Pool {
  readonly id: string
  /** Members as DescribeUserPool shows them, MfaConfiguration apart: that lives in `mfa`. */
  config: UserPoolType
  /** What GetUserPoolMfaConfig answers; a factor that was never configured has no member (POOL-003). */
  mfa: SetUserPoolMfaConfigResponse & { MfaConfiguration: 'ON' | 'OFF' | 'OPTIONAL' }
  readonly clock: Clock
  readonly clients: Map<string, Client>
  readonly users: Users
  /** By name, oldest first. */
  readonly groups: Map<string, Group>
  readonly keys: PoolKeys
  readonly triggers: PoolTriggers
  /** Key that makes the simulated answers for unknown users, the same ones each time (AUTH-051). */
  readonly disguise: Buffer
  sessionTracking: SessionTracking
  /** What the levels of authentication are called; undefined where the server does not play step-up. */
  acrNames: AcrNames | undefined
}

export interface Client {
  readonly id: string
  readonly poolId: string
  /** Oldest first; none where the client is public. Each of them is as good as the other (CSEC-008). */
  secrets: readonly ClientSecret[]
  /** Members as DescribeUserPoolClient shows them. */
  config: UserPoolClientType
  /** Kept while the pool does not track sessions, without effect (USES-029). */
  sharing: { readonly MaxValidityMinutes: number }
}

export interface ClientSecret {
  readonly id: string
  /** In clear: the service shows it in DescribeUserPoolClient. */
  readonly value: string
  readonly createdAt: Date
}

export type MfaName = 'SMS_MFA' | 'EMAIL_OTP' | 'SOFTWARE_TOKEN_MFA'
export type UserStatus = 'UNCONFIRMED' | 'CONFIRMED' | 'FORCE_CHANGE_PASSWORD' | 'RESET_REQUIRED'

export interface User {
  readonly username: string
  readonly sub: string
  readonly createdAt: number
  modifiedAt: number
  status: UserStatus
  enabled: boolean
  /** By name, `sub` left out. Change them through Users.setAttribute, which keeps the aliases right. */
  readonly attributes: Map<string, string>
  password: Password | undefined
  /** Milliseconds; only for a temporary password. */
  passwordValidUntil: number | undefined
  totp: SoftwareToken | undefined
  /** Factors the user (or an administrator) enabled, SOFTWARE_TOKEN_MFA included. */
  readonly mfaEnabled: Set<MfaName>
  /** A passkey of the user counts as both factors, where the pool lets it (WAN-048). */
  passkeyMfa: boolean
  /** By credential id, oldest first. */
  readonly passkeys: Map<string, Passkey>
  /** The open registration of a passkey: a newer one takes its place. */
  passkeyChallenge: PasskeyChallenge | undefined
  mfaPreferred: MfaName | undefined
  /** Legacy MFAOptions of SetUserSettings (PREF-032). */
  mfaOptions: MFAOptionType[] | undefined
  /** One open code a purpose: confirmation, reset, attribute verification. */
  readonly codes: Map<string, SentCode>
  readonly passwordLock: Lock
  readonly codeLock: Lock
  /** Confirmed devices by key, oldest first. */
  readonly devices: Map<string, Device>
  /** Sign-ins that may still hold tokens, by origin_jti, oldest first. */
  readonly signIns: Map<string, SignInRecord>
  /** Counts of limited calls, by call name (QUOTA-010). */
  readonly attempts: Map<string, number[]>
}

export interface Password {
  readonly salt: Buffer
  readonly hash: Buffer
  readonly srpSalt: string
  readonly srpVerifier: bigint
}

export interface SoftwareToken {
  /** Raw key bytes of the secret in force; undefined until the first verification. */
  key: Buffer | undefined
  /** Key of an association not verified yet. */
  pending: Buffer | undefined
  deviceName: string | undefined
  /** Steps at or before this one were used (TOTP-040). */
  lastStep: number
}

export interface Passkey {
  /** The credential id in base64url. */
  readonly id: string
  /** In COSE form. */
  readonly publicKey: Uint8Array<ArrayBuffer>
  /** How often the authenticator says it was used. */
  readonly counter: number
  readonly relyingPartyId: string
  readonly attachment: string | undefined
  readonly transports: readonly string[]
  readonly createdAt: number
}

export interface PasskeyChallenge {
  readonly challenge: string
  readonly clientId: string
  readonly expiresAt: number
}

/** What the service gives a device at a sign-in (DEV-004). */
export interface DeviceKeys {
  readonly key: string
  readonly groupKey: string
}

/** A device that was confirmed. */
export interface Device extends DeviceKeys {
  readonly name: string | undefined
  /** Of the device secret, as of a password (SRP-016). */
  readonly salt: string
  readonly verifier: bigint
  remembered: boolean
  readonly createdAt: number
  modifiedAt: number
  authenticatedAt: number
}

export interface SentCode {
  readonly code: string
  readonly expiresAt: number
  readonly destination: string
}

export interface SignInRecord {
  /** The origin_jti of all tokens of this sign-in (TOK-011). */
  readonly originJti: string
  readonly clientId: string
  /** Seconds since 1970. */
  readonly authTime: number
  /** The device it came from, confirmed or not, where the pool tracks devices. */
  readonly device: DeviceKeys | undefined
  /** Milliseconds; rotation keeps it (TOK-023). */
  readonly refreshUntil: number
  revoked: boolean
  /** Id of the refresh token in force, and of the one before it while its grace lasts (AUTH-044, AUTH-045). */
  refreshId: string
  previousRefreshId: string | undefined
  previousUntil: number
  /** By which methods the user proved who it is. */
  readonly proved: readonly Method[]
  /** In the tokens, where the sign-in asked for a level. */
  readonly level: LevelClaims | undefined
  /** Where the pool tracked sessions when it began. */
  readonly session: TrackedSession | undefined
}

/** STEP-010 */
export interface LevelClaims {
  readonly acr: string
  readonly amr: readonly string[]
}

/** Times in milliseconds since 1970. */
export interface TrackedSession {
  readonly id: string
  readonly createdAt: number
  lastActiveAt: number
}
