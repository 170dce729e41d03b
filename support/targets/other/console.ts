// What cognito-local prints when it sends a message, as a code source: a framed note with user, destination and code.
import { awaited, type Found } from '../../code-sources/awaited'
import type { CodeSource } from '../../code-sources/code-source'

export class Console {
  #unread = ''
  readonly #notes: { readonly to: string; readonly found: Found }[] = []

  /** Output comes in pieces, as text or within JSON: a note is read when its frame has closed. */
  readonly hear = (text: string): void => {
    const parts = (this.#unread + text).split('╰')
    this.#unread = parts.pop() ?? ''
    for (const part of parts) this.#read(part)
  }

  /** It prints before it answers, but what it prints takes a way of its own. */
  codes(): CodeSource {
    const look = async (address: string) => this.#notes.filter(({ to }) => to === address).map(({ found }) => found)
    return awaited({ look, patienceMs: 1000, everyMs: 20 })
  }

  #read(printed: string): void {
    const note = printed
      .slice(printed.lastIndexOf('Confirmation Code Delivery'))
      .replaceAll('│', ' ')
      .replaceAll('\\n', ' ')
    const [to, code] = [/Destination:\s+(\S+)/, /Code:\s+(\S+)/].map((line) => line.exec(note)?.[1])
    if (!to || !code) return
    const found: Found = { at: new Date().toISOString(), medium: to.includes('@') ? 'EMAIL' : 'SMS', code }
    this.#notes.push({ to, found })
  }
}
