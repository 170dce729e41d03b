// Redaction by reference: a secret is replaced by a name such as <session:2>, and equal secrets get equal names everywhere.
import { kindOf, secretForms, secretsIn } from './sensitive'

/** Shorter values are hidden only where their key says so: inside other text they would hide harmless words. */
const shortestInText = 6
/** From here on a value is hidden in the middle of a word too. */
const unmistakable = 16
/** Longer values are sent only to try a limit: a transcript tells their length and no more. */
const longest = 16_384

export class Redactor {
  readonly #kinds = new Map<string, string>()
  /** Given at the first appearance, so that a transcript counts from one. */
  readonly #names = new Map<string, string>()
  #inText: RegExp | undefined

  /** Makes a secret known before it is sent anywhere. */
  know(kind: string, value: string | undefined): void {
    if (!value || isName(value) || this.#kinds.has(value)) return
    this.#kinds.set(value, kind)
    this.#inText = undefined
  }

  /** Learns every secret of a request or an answer from its keys. */
  learn(value: unknown): void {
    for (const [kind, secret] of secretsIn(value)) this.know(kind, secret)
  }

  /** A copy without any secret. */
  redact(value: unknown): unknown {
    this.learn(value)
    return this.#copy(value, undefined)
  }

  text(text: string): string {
    for (const [form, kind] of secretForms) for (const [secret] of text.matchAll(form)) this.#knowNew(kind, secret)
    this.#inText ??= anyOf([...this.#kinds.keys()].filter((value) => value.length >= shortestInText))
    return this.#inText ? text.replace(this.#inText, (value) => this.#nameOf(value)) : text
  }

  /** A form is a secret of its own only if nothing known is inside: a known name says more. */
  #knowNew(kind: string, secret: string): void {
    const inside = [...this.#kinds.keys()].some((value) => value.length >= unmistakable && secret.includes(value))
    if (!inside) this.know(kind, secret)
  }

  #copy(value: unknown, key: string | undefined): unknown {
    if (typeof value === 'string') return this.#string(value, key)
    if (typeof value === 'number' && this.#kinds.has(String(value))) return this.#nameOf(String(value))
    if (value instanceof Date) return value.toISOString()
    if (value instanceof Uint8Array) return '<bytes>'
    if (Array.isArray(value)) return value.map((item) => this.#copy(item, key))
    if (value === null || typeof value !== 'object') return value
    const { Name } = value as { Name?: unknown }
    const under = (member: string) => (member === 'Value' && typeof Name === 'string' ? Name : member)
    return Object.fromEntries(
      Object.entries(value).map(([member, inner]) => [member, this.#copy(inner, under(member))]),
    )
  }

  #string(value: string, key: string | undefined): string {
    if (value.length > longest) return `<${value.length} characters>`
    return key !== undefined && kindOf(key, value) && this.#kinds.has(value) ? this.#nameOf(value) : this.text(value)
  }

  #nameOf(value: string): string {
    const kind = this.#kinds.get(value) ?? 'secret'
    const count = [...this.#names.keys()].filter((known) => this.#kinds.get(known) === kind).length
    const name = this.#names.get(value) ?? `<${kind}:${count + 1}>`
    this.#names.set(value, name)
    return name
  }
}

function anyOf(values: string[]): RegExp | undefined {
  if (values.length === 0) return undefined
  const longestFirst = values.sort((a, b) => b.length - a.length)
  return new RegExp(longestFirst.map((value) => wordOf(value)).join('|'), 'g')
}

function wordOf(value: string): string {
  const escaped = value.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
  return value.length >= unmistakable ? escaped : `(?<![A-Za-z0-9])${escaped}(?![A-Za-z0-9])`
}

const isName = (value: string) => /^<[a-z -]+:\d+>$/.test(value)
