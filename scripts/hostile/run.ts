// One hostile run on a server: lives of some hundred requests, each begun with a right way in and ended with a reset.
import { anyCall } from './api-calls'
import { Dice } from './dice'
import { type Findings, short } from './findings'
import { Known } from './known'
import type { Memory } from './memory'
import { anyOtherDoor } from './other-doors'
import { rawMessages } from './raw-messages'
import { statusesOf, writeRaw } from './sockets'
import { wayIn } from './way-in'
import { type Came, exchange, type Sent } from './wire'

const lives = 30
const slowest = 5000

export class Run {
  readonly #dice: Dice
  readonly #known = new Known()
  /** Operations that the pool does not play: they come seldom. */
  readonly #absent = new Set<string>()

  constructor(
    private readonly url: string,
    seed: number,
    private readonly findings: Findings,
    private readonly memory: Memory,
  ) {
    this.#dice = new Dice(seed)
  }

  async play(count: number): Promise<void> {
    for (let life = 0; life < lives; life++) {
      await this.#live(Math.ceil(count / lives))
      await exchange(this.url, { path: '/_emulator/reset', headers: {}, body: '' })
      this.#known.forget()
      this.memory.sample()
    }
  }

  async #live(count: number): Promise<void> {
    await this.#comeIn()
    for (let sent = 0; sent < count; ) {
      if (this.#dice.oneIn(150)) await this.#comeIn()
      const burst = this.#dice.oneIn(20) ? Math.min(8, count - sent) : 1
      await Promise.all(Array.from({ length: burst }, () => this.#one()))
      sent += burst
    }
    await this.#comeIn()
  }

  /** After all that was sent, the right way still leads to tokens. */
  async #comeIn(): Promise<void> {
    const name = this.#dice.pick(['alice', '__proto__', 'constructor', 'toString', 'Алиса', '👩'])
    const aliases = this.#dice.oneIn(2)
    await this.#known
      .atHome(() => wayIn(this.url, this.#known, name, aliases))
      .catch((error: Error) => this.findings.fail('the right way in is closed', error.message))
  }

  #one(): Promise<void> {
    if (this.#dice.oneIn(12)) return this.#raw()
    if (this.#dice.oneIn(12)) return this.#exchange('another door', anyOtherDoor(this.#dice, this.#known))
    const { operation, sent } = anyCall(this.#dice, this.#known, this.#absent)
    return this.#exchange(operation, sent)
  }

  async #raw(): Promise<void> {
    const name = this.#dice.pick(Object.keys(rawMessages))
    const text = await writeRaw(Number(new URL(this.url).port), rawMessages[name]?.(this.#dice) ?? '')
    const statuses = statusesOf(text)
    const kind = `raw ${statuses[0] ?? (text === '' ? 'closed' : short(text))}`
    if (text === 'open' || statuses.includes(500)) this.findings.fail(kind, `raw: ${name}: ${short(text)}`)
    else this.findings.pass(kind)
  }

  async #exchange(operation: string, sent: Sent): Promise<void> {
    const what = `${operation}: ${JSON.stringify(sent.headers)} ${short(sent.body.toString())}`
    try {
      this.#judge(operation, what, await exchange(this.url, sent))
    } catch (error) {
      this.findings.fail('no answer', `${(error as Error).message}: ${what}`)
    }
  }

  #judge(operation: string, what: string, came: Came): void {
    const isApi = operation !== 'another door'
    const answer = parsed(came.body)
    const kind =
      `${came.status} ${typeof answer?.__type === 'string' ? answer.__type : isApi ? '' : operation}`.trimEnd()
    if (came.status === 501 && answer?.message === `${operation} is not emulated`) this.#absent.add(operation)
    if (came.status === 200) this.#known.learn(answer)
    const wrong = wrongIn(came, answer, isApi)
    if (wrong) this.findings.fail(kind, `${wrong}: ${what} → ${short(came.body)}`)
    else this.findings.pass(kind)
  }
}

function wrongIn({ status, body, milliseconds }: Came, answer: Record<string, unknown> | undefined, isApi: boolean) {
  if (status === 500) return 'answered 500'
  if (milliseconds > slowest) return `took ${milliseconds.toFixed(0)} ms`
  if (isApi && answer === undefined) return 'answered no JSON object'
  return /\bat .*\.[jt]s:\d+/.test(body) ? 'told its own stack' : undefined
}

function parsed(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
