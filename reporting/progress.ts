// Progress while the run goes on: one living line on a terminal, a line every tenth in CI, and findings as they happen.
import { spoken } from './duration'
import { findingText } from './finding'
import type { Row } from './row'
import { countsText, tallyOf } from './tally'
import { isLive, type Output, type Palette, paletteFor } from './terminal'
import { isFinding } from './verdict'

const ERASE = '\r\u001b[2K'
const WIDTH = 24

export interface ProgressOptions {
  out: Output
  env: Readonly<Record<string, string | undefined>>
  now: () => number
}

export class Progress {
  readonly #out: Output
  readonly #now: () => number
  readonly #paint: Palette
  readonly #live: boolean
  readonly #began: number
  readonly #done: Row[] = []
  #tenths = 0

  constructor({ out, env, now }: ProgressOptions) {
    this.#out = out
    this.#now = now
    this.#paint = paletteFor(out, env)
    this.#live = isLive(out, env)
    this.#began = now()
  }

  finished(row: Row, planned: number): void {
    this.#done.push(row)
    if (isFinding(row.verdict)) this.#print(`${findingText(row, this.#paint)}\n`)
    if (this.#live) this.#draw(row, planned)
    else this.#tenth(planned)
  }

  /** Leaves the terminal clean for what follows. */
  end(): void {
    if (this.#live) this.#out.write(ERASE)
  }

  #print(text: string): void {
    this.#out.write(this.#live ? `${ERASE}${text}` : text)
  }

  #draw(row: Row, planned: number): void {
    const filled = Math.round((this.#done.length / planned) * WIDTH)
    const count = `${this.#done.length}/${planned}`
    const { failed } = tallyOf(this.#done)
    const time = spoken(this.#now() - this.#began)
    const room = (this.#out.columns || 80) - WIDTH - count.length - 24
    const stage = row.stage.slice(0, Math.max(0, room))
    const bar = this.#paint.good('━'.repeat(filled)) + this.#paint.quiet('─'.repeat(WIDTH - filled))
    const bad = failed > 0 ? `  ${this.#paint.bad(`${failed} failed`)}` : ''
    this.#out.write(`${ERASE}${bar} ${count}${bad}  ${this.#paint.quiet(time)}  ${stage}`)
  }

  #tenth(planned: number): void {
    const tenths = Math.floor((this.#done.length * 10) / planned)
    if (tenths === this.#tenths) return
    this.#tenths = tenths
    const counts = countsText(tallyOf(this.#done))
    const of = `${String(this.#done.length).padStart(String(planned).length)} of ${planned}`
    this.#out.write(`${String(tenths * 10).padStart(3)} %  ${of}: ${counts}, ${spoken(this.#now() - this.#began)}\n`)
  }
}
