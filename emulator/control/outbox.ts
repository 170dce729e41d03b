// The outbox: every code the pool "sent" by SMS or e-mail, read through /_emulator/messages.
import type { Letter } from '../mail/letter'

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
  /** `letter` writes the e-mail, where the message goes by e-mail; an outbox that only keeps has no use for it. */
  deliver(message: Message, letter?: () => Letter): void
  /** Oldest first; all of them without an address. */
  read(to?: string): readonly Message[]
  clear(): void
}

/** Keeps the newest `keep` messages of each address, so that a server left running does not grow. */
export function newOutbox(keep = 50, addresses = 10_000): Outbox {
  const byAddress = new Map<string, Message[]>()
  return {
    deliver(message) {
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

/** The same, with each message also told to whoever wants to hear of it. */
export const handingOn = (outbox: Outbox, also?: (message: Message) => void): Outbox =>
  also
    ? {
        ...outbox,
        deliver: (message, letter) => {
          also(message)
          outbox.deliver(message, letter)
        },
      }
    : outbox
