// A code source that is a person: the terminal asks for the code that came to the address.
import { createInterface } from 'node:readline/promises'
import { awaited, type Found } from './awaited'
import type { CodeSource } from './code-source'

/** Each message is asked for once, so that what was typed counts as it came. */
export function codesFromPrompt(): CodeSource {
  const typed = new Map<string, Found[]>()
  return {
    async sentTo(wanted) {
      const found = typed.get(wanted.address) ?? []
      typed.set(wanted.address, found)
      while (found.length < wanted.atLeast) found.push(await asked(wanted.address, found.length + 1))
      return awaited({ look: async () => found }).sentTo(wanted)
    },
  }
}

async function asked(address: string, which: number): Promise<Found> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const code = (await terminal.question(`Code no. ${which} sent to ${address}: `)).trim()
    return { at: new Date().toISOString(), medium: address.includes('@') ? 'EMAIL' : 'SMS', code }
  } finally {
    terminal.close()
  }
}
