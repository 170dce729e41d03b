// What was seen where a scenario failed, in one line: the refusal that came, or what the step wanted and got.
import type { Row } from './row'

const LONGEST = 200

export function evidenceOf({ steps, transcript }: Pick<Row, 'steps' | 'transcript'>): string | undefined {
  const wrong = steps.find(({ status }) => status !== 'passed' && status !== 'skipped')
  if (!wrong) return undefined
  const last = transcript?.exchanges.at(-1)
  const refusal = last?.refusal && `${last.operation}: ${last.refusal.type}: ${last.refusal.message ?? ''}`
  const error = (wrong.error ?? `the step is ${wrong.status}`).replace(/^\w*Error(?: \[\w+\])?: /, '')
  if (last?.failure) return cut(oneLine(`${last.operation}: ${last.failure}`))
  return cut(oneLine(refusal && error.includes(last?.refusal?.type ?? '\n') ? refusal : [error, refusal].join(' · ')))
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(/ · $/, '').trim()

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text)
