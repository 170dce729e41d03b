// The type of index.js, for its test.
import type { SenderEvent } from './sender'

export function handler(event: SenderEvent): Promise<void>
