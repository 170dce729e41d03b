// Findings as GitHub's workflow commands: each shows at its line of the feature, or without one where it is not in the repository.
import type { Row, Run } from '../row'
import { titleOf } from '../title'
import { isFinding } from '../verdict'

/** A line for each finding; empty when there is none. */
export function annotations(run: Run, inRepository: (uri: string) => string | undefined): string {
  const rows = run.rows.filter((row) => isFinding(row.verdict)).map((row) => annotation(row, inRepository(row.uri)))
  const around = run.failures.map((failure) => command({ title: `failed on ${run.target}` }, failure))
  return [...rows, ...around].map((line) => `${line}\n`).join('')
}

function annotation(row: Row, file: string | undefined): string {
  const title = `${row.verdict}: ${titleOf(row)}`
  const because = row.because ?? ''
  return file === undefined
    ? command({ title }, `${row.uri}:${row.line} ${because}`)
    : command({ file, line: String(row.line), title }, because)
}

function command(properties: Record<string, string>, message: string): string {
  const given = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`)
  return `::error ${given.join(',')}::${data(message)}`
}

/** A command is one line; in its properties colon and comma divide. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
