// Where the codes that a pool sent by SMS or e-mail are read.
export interface SentMessage {
  readonly at: string
  readonly medium: 'SMS' | 'EMAIL'
  readonly to: string
  readonly purpose: string
  readonly poolId: string
  readonly username: string
  readonly code: string
  /** The message as a trigger wrote it, where one did. */
  readonly text?: string
}

export interface CodeSource {
  /** All messages sent to an address or a phone number from one pool, oldest first. */
  sentTo(poolId: string, address: string): Promise<readonly SentMessage[]>
}
