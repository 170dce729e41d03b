// The code source of the emulator: its outbox, read over the wire.
import type { CodeSource, SentMessage } from './code-source'

export const outboxAt = (endpoint: string): CodeSource => ({
  async sentTo({ poolId, address }) {
    const response = await fetch(`${endpoint}/_emulator/messages?to=${encodeURIComponent(address)}`)
    if (!response.ok) throw new Error(`the outbox of the emulator answered ${response.status}`)
    const messages = (await response.json()) as SentMessage[]
    return messages.filter((message) => !poolId || message.poolId === poolId)
  },
})
