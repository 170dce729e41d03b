// One scenario's verdict and its reason, from what Cucumber and the suite say, and from what was expected of this target.
import type { StepRow } from './row'
import type { SuiteVerdict } from './transcript'
import type { Verdict } from './verdict'

export interface Judged {
  verdict: Verdict
  because?: string
}

export interface Evidence {
  finished: boolean
  steps: readonly StepRow[]
  said: SuiteVerdict | undefined
  /** The reason why this target is known to fail here (catalogue/expectations). */
  expectedToFail: string | undefined
}

export function verdictOf({ finished, steps, said, expectedToFail }: Evidence): Judged {
  if (said?.verdict === 'compromised') return { verdict: 'compromised', because: said.because }
  if (!finished) return { verdict: 'not run', because: 'it was never finished: its worker ended first' }
  if (steps.length === 0) return { verdict: 'not run', because: 'it has no steps' }
  const wrong = steps.find((step) => step.status !== 'passed' && step.status !== 'skipped')
  if (wrong) return expectedToFail ? { verdict: 'expected failure', because: expectedToFail } : failed(wrong)
  if (steps.some((step) => step.status === 'skipped')) return skipped(said)
  return expectedToFail
    ? { verdict: 'unexpectedly passed', because: `remove its expectation: ${expectedToFail}` }
    : { verdict: 'passed' }
}

const failed = (step: StepRow): Judged => ({
  verdict: 'failed',
  because: step.error ?? `the step is ${step.status}: ${step.text}`,
})

const skipped = (said: SuiteVerdict | undefined): Judged =>
  said?.because.trim()
    ? { verdict: 'not applicable', because: said.because }
    : { verdict: 'not run', because: 'it was skipped and nobody said why' }
