// What a run saw: answers by status and type, and every finding with what was sent.
const shown = 300

export class Findings {
  readonly #counts = new Map<string, number>()
  readonly #texts: string[] = []
  passed = 0

  count(kind: string): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1)
  }

  pass(kind: string): void {
    this.count(kind)
    this.passed += 1
  }

  fail(kind: string, what: string): void {
    this.count(kind)
    this.#texts.push(what.length > shown * 3 ? `${what.slice(0, shown * 3)}…` : what)
  }

  get failed(): number {
    return this.#texts.length
  }

  report(): string {
    const counts = [...this.#counts].sort(([a, many], [b, more]) => more - many || a.localeCompare(b))
    const lines = counts.map(([kind, times]) => `${String(times).padStart(7)}  ${kind}`)
    const failures = this.#texts.slice(0, 20).map((text) => `✖ ${text}`)
    return [...lines, ...failures, `${this.passed} passed, ${this.failed} failed`].join('\n')
  }
}

export const short = (text: string): string =>
  text.length > shown ? `${text.slice(0, shown)}… (${text.length})` : text
