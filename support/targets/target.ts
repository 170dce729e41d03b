// The contract of a target: where it is, what it can do, and its time and sent codes; one adapter a target keeps it.
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import type { Budget } from '../budget'
import type { CodeSource } from '../code-sources/code-source'
import type { Lent } from '../farewell/lending'
import type { PoolProvider } from '../pools/provider'
import type { AddressSettings } from '../settings/addresses'
import type { SenderSettings } from '../settings/senders'
import type { TriggerLog } from '../triggers/functions'

/** What a target can do; a scenario that needs more is not applicable, never failed. */
export type Capability =
  | 'totp'
  | 'sms'
  | 'email'
  | 'admin-api'
  | 'creates-pools'
  | 'moves-clock'
  | 'reads-codes'
  | 'triggers'
  | 'step-up'

export interface Target {
  readonly name: string
  /** Of the program that plays the pool; undefined where nobody knows. */
  readonly version: string | undefined
  readonly region: string
  readonly endpoint: string
  readonly can: ReadonlySet<Capability>
  readonly sdk: CognitoIdentityProviderClient
  readonly codes: CodeSource
  /** By which a pool that the run makes really sends; undefined where nothing is sent for real. */
  readonly senders: SenderSettings | undefined
  /** Where throwaway users get their messages; undefined where anything will do. */
  readonly addresses: AddressSettings | undefined
  /** What may be sent; undefined where nothing is sent for real. */
  readonly budget: Budget | undefined
  /** What the suite's functions were told as triggers of a pool; nothing where the target cannot call them. */
  readonly told: TriggerLog
  /** The longest a request may take on its way: TOTP codes that would turn stale within it are not used. */
  readonly marginMs: number
  /** How far the pool's time is ahead of ours, in milliseconds. */
  clockOffset(poolId: string): Promise<number>
  /** Moves the time of one pool, and of no other. */
  advance(poolId: string, seconds: number): Promise<void>
  /** Lets the triggers of a pool call the suite's functions, where it cannot from the start. */
  lend?(poolId: string): Promise<void>
  /** A user who was given to the run, for one actor of one scenario; undefined where users are made. */
  readonly borrow?: (() => Promise<Lent>) | undefined
  /** Where the pools of scenarios come from, as the profile says. */
  pools(run: string): Promise<PoolProvider>
  /** Sends a request that the SDK does not send until it is not throttled; where nothing throttles, it is sent at once. */
  patiently?(send: () => Promise<Response>): Promise<Response>
  /** After each scenario: what it made on a pool that stays is removed; says what could not be. */
  tidy(say: (text: string) => void): Promise<void>
  close(): Promise<void>
}
