// A terminal or a pipe to write to, and the few colours used there; none where NO_COLOR is set or nobody looks.
export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

export type Paint = (text: string) => string

export interface Palette {
  good: Paint
  bad: Paint
  quiet: Paint
  strong: Paint
}

const sgr =
  (open: number, close: number): Paint =>
  (text) =>
    `\u001b[${open}m${text}\u001b[${close}m`

const coloured: Palette = { good: sgr(32, 39), bad: sgr(31, 39), quiet: sgr(2, 22), strong: sgr(1, 22) }
const same: Paint = (text) => text
const plain: Palette = { good: same, bad: same, quiet: same, strong: same }

type Env = Readonly<Record<string, string | undefined>>

export const isLive = (out: Output, env: Env): boolean => out.isTTY === true && !env.CI && env.TERM !== 'dumb'

export const paletteFor = (out: Output, env: Env): Palette =>
  env.FORCE_COLOR ? coloured : out.isTTY && !env.NO_COLOR && env.TERM !== 'dumb' ? coloured : plain
