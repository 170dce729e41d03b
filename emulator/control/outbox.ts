// The outbox: every code the pool "sent" by SMS or e-mail, read through /_emulator/messages and never sent anywhere.
export interface Message {
  /** ISO time by the pool's clock. */
  readonly at: string
  readonly medium: 'SMS' | 'EMAIL'
  readonly to: string
  readonly purpose: 'sign-up' | 'mfa' | 'first-factor' | 'forgot-password' | 'verify-attribute' | 'invitation'
  readonly poolId: string
  readonly username: string
  readonly code: string
  /** Only where a trigger wrote the message. */
  readonly text?: string
  readonly subject?: string
}

export interface Outbox {
  deliver(message: Message): void
  /** Oldest first; all of them without an address. */
  read(to?: string): readonly Message[]
  clear(): void
}

/** Keeps the newest `keep` messages of each address, so that a server left running does not grow. */
export function newOutbox(also: (message: Message) => void = () => {}, keep = 50, addresses = 10_000): Outbox {
  const byAddress = new Map<string, Message[]>()
  return {
    deliver(message) {
      also(message)
      const held = byAddress.get(message.to) ?? []
      byAddress.delete(message.to)
      byAddress.set(message.to, [...held.slice(1 - keep), message])
      for (const oldest of byAddress.keys()) {
        if (byAddress.size <= addresses) break
        byAddress.delete(oldest)
      }
    },
    read: (to) => (to === undefined ? [...byAddress.values()].flat() : (byAddress.get(to) ?? [])),
    clear: () => byAddress.clear(),
  }
}
