// Broken constraints collected over a request, and the one text that tells them (PROTO-011 to PROTO-015).
import { invalidParameter, type Refusal } from '../errors'

/** A hostile list of broken members is not answered with a text a hundred times its size. */
const most = 100

export class Violations {
  readonly #texts: string[] = []

  /** `shown` is the value as printed, or '' for a sensitive member, whose value is not told (PROTO-012). */
  add(shown: string, path: string, constraint: string): void {
    if (this.#texts.length >= most) return
    const value = shown === '' ? 'Value' : `Value ${shown}`
    this.#texts.push(`${value} at '${path}' failed to satisfy constraint: ${constraint}`)
  }

  refusal(): Refusal | undefined {
    const count = this.#texts.length
    if (count === 0) return undefined
    return invalidParameter(`${count} validation error${count > 1 ? 's' : ''} detected: ${this.#texts.join('; ')}`)
  }
}

/** A value as the service prints it: Java's words for lists and maps; structures are not printed. */
export function printed(value: unknown): string {
  const text = plain(value)
  return text === undefined ? '' : `'${text}'`
}

function plain(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return String(value)
  const isList = Array.isArray(value)
  const parts: string[] = []
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'object') return undefined
    parts.push(isList ? String(inner) : `${key}=${inner}`)
  }
  return isList ? `[${parts.join(', ')}]` : `{${parts.join(', ')}}`
}
