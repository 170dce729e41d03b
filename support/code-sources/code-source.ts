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

/** Which messages are wanted: of an address or a number, of one pool, and how many the pool has told of so far. */
export interface Wanted {
  /** Empty where the run does not know it: addresses are of one user each. */
  readonly poolId: string
  readonly address: string
  readonly atLeast: number
}

export interface CodeSource {
  /** Oldest first, all that came; where messages travel, it waits for those that the pool has told of. */
  sentTo(wanted: Wanted): Promise<readonly SentMessage[]>
  /** The one thing it carries, where it does not carry both. */
  readonly carries?: SentMessage['medium']
  /** Connections and prompts end with the run. */
  close?(): Promise<void>
}
