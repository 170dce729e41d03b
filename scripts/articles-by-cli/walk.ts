// Walks one article to its end, and counts what answered as the article shows.
import { Terminal, type Verdict } from './terminal'

export interface Walked {
  readonly name: string
  readonly verdicts: readonly Verdict[]
}

export type Article = (t: Terminal) => Promise<void>

/** An article that cannot go on has failed, with the reason as its last line. */
export async function walk(name: string, article: Article, url: string, env: NodeJS.ProcessEnv): Promise<Walked> {
  const terminal = new Terminal(url, env)
  const stopped = await article(terminal).then(
    () => [],
    (error: Error) => [{ line: 'the article could not be walked to its end', complaints: [error.message] }],
  )
  return { name, verdicts: [...terminal.verdicts, ...stopped] }
}

/** Writes every command with its verdict and ends with "N passed, N failed"; answers the exit code. */
export function tally(walked: readonly Walked[], write: (line: string) => void): number {
  for (const { name, verdicts } of walked) {
    write(name)
    for (const verdict of verdicts) for (const line of linesOf(verdict)) write(`  ${line}`)
  }
  const all = walked.flatMap(({ verdicts }) => verdicts)
  const failed = all.filter(({ complaints }) => complaints.length > 0).length
  write(`${all.length - failed} passed, ${failed} failed`)
  return failed === 0 && all.length > 0 ? 0 : 1
}

const linesOf = ({ line, complaints }: Verdict) =>
  complaints.length === 0
    ? [`ok    ${line}`]
    : [`FAIL  ${line}`, ...complaints.map((complaint) => `      ${complaint}`)]
