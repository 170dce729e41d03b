// The contract of a target: where it is, what it can do, and its time and sent codes; one adapter a target keeps it.
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import type { CodeSource } from '../code-sources/code-source'
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
  readonly region: string
  readonly endpoint: string
  readonly can: ReadonlySet<Capability>
  readonly sdk: CognitoIdentityProviderClient
  readonly codes: CodeSource
  /** What the suite's functions were told as triggers of a pool; nothing where the target cannot call them. */
  readonly told: TriggerLog
  /** The longest a request may take on its way: TOTP codes that would turn stale within it are not used. */
  readonly marginMs: number
  /** How far the pool's time is ahead of ours, in milliseconds. */
  clockOffset(poolId: string): Promise<number>
  /** Moves the time of one pool, and of no other. */
  advance(poolId: string, seconds: number): Promise<void>
  close(): Promise<void>
}
