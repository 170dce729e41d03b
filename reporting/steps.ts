// The steps of one scenario as rows: its sentences, and those hooks that did not pass or had something to say.
import type { PickleStep, TestCase, TestStep, TestStepFinished, TestStepResult } from '@cucumber/messages'
import type { Query } from '@cucumber/query'
import { notesOf } from './attachments'
import type { StepRow, StepStatus } from './row'

export function stepsOf(query: Query, testCase: TestCase, ended: readonly TestStepFinished[]): StepRow[] {
  const finished = new Map(ended.map((one) => [one.testStepId, one]))
  return testCase.testSteps.flatMap((testStep) => {
    const end = finished.get(testStep.id)
    const [result, said] = [end?.testStepResult, end ? notesOf(query.findAttachmentsBy(end)) : []]
    const notes = said.length > 0 && { notes: said }
    const pickleStep = query.findPickleStepBy(testStep)
    if (pickleStep) return [{ ...sentence(query, pickleStep, result), ...notes }]
    const isQuiet = !notes && ['PASSED', 'SKIPPED'].includes(result?.status ?? 'SKIPPED')
    return result && !isQuiet ? [{ ...hook(query, testStep, result), ...notes }] : []
  })
}

function sentence(query: Query, step: PickleStep, result: TestStepResult | undefined): StepRow {
  const table = step.argument?.dataTable?.rows.map((row) => row.cells.map((cell) => cell.value)) ?? []
  const docString = step.argument?.docString?.content
  const keyword = query.findStepBy(step)?.keyword.trim() ?? ''
  return { keyword, text: step.text, table, ...(docString !== undefined && { docString }), ...outcome(result) }
}

function hook(query: Query, testStep: TestStep, result: TestStepResult): StepRow {
  return {
    keyword: 'Hook',
    text: query.findHookBy(testStep)?.name ?? 'around the scenario',
    table: [],
    ...outcome(result),
  }
}

function outcome(result: TestStepResult | undefined): Pick<StepRow, 'status' | 'error'> {
  const status = (result?.status.toLowerCase() ?? 'skipped') as StepStatus
  const error = result?.message && errorText(result.message)
  return { status, ...(error && { error }) }
}

/** The message without the stack: frames tell a reader nothing about the pool. */
export const errorText = (message: string): string =>
  message
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
    .join('\n')
    .trim()
