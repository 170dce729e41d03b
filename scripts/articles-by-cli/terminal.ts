// A terminal in which an article is typed: commands with named values, each compared with what the article shows.
import { run } from './child'
import type { Expectation, Said } from './expectation'

export type Verdict = { readonly line: string; readonly complaints: readonly string[] }

export class Terminal {
  readonly verdicts: Verdict[] = []
  readonly #values = new Map<string, string>()

  constructor(
    readonly endpoint: string,
    readonly env: NodeJS.ProcessEnv,
  ) {}

  know(values: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(values)) this.#values.set(name, value)
  }

  valueOf(name: string): string {
    const value = this.#values.get(name)
    if (value === undefined) throw new Error(`no command before answered [${name}]`)
    return value
  }

  /** Types a command of the article: [name] and ${NAME} are filled in; what was answered is kept by its names. */
  async types(command: string, expected: Expectation): Promise<void> {
    this.judge(titleOf(command), expected, await this.#shell(command))
  }

  /** Does what the article takes for granted; without it there is nothing to walk. */
  async prepares(command: string, expected: Expectation): Promise<void> {
    const complaints = expected(await this.#shell(command), (name, value) => this.know({ [name]: value }))
    if (complaints.length > 0) throw new Error(`to prepare, ${titleOf(command)} ${complaints.join('; ')}`)
  }

  judge(line: string, expected: Expectation, said: Said): void {
    this.verdicts.push({ line, complaints: expected(said, (name, value) => this.know({ [name]: value })) })
  }

  #shell(command: string): Promise<Said> {
    const typed = command.replace(/\[(\w+)\]/g, (_, name: string) => safe(name, this.valueOf(name)))
    return run('sh', ['-c', typed], { ...this.env, ...Object.fromEntries(this.#values) })
  }
}

/** Values are put into the command as a reader would paste them, so they must mean nothing to the shell. */
function safe(name: string, value: string): string {
  if (/^[\w@.,:=+/-]+$/.test(value)) return value
  throw new Error(`[${name}] holds characters that a shell would take for its own`)
}

const titleOf = (command: string) => /aws cognito-idp [\w-]+/.exec(command)?.[0] ?? command
