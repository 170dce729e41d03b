// What every report is made of: a run, its scenarios (one row each) and their steps.
import type { Transcript } from './transcript'
import type { Verdict } from './verdict'

export type StepStatus = 'passed' | 'failed' | 'skipped' | 'undefined' | 'ambiguous' | 'pending' | 'unknown'

export interface StepRow {
  keyword: string
  text: string
  table: string[][]
  docString?: string
  status: StepStatus
  error?: string
  /** What the suite says of it: that it waited, or that an administrator stood in for a code. */
  notes?: string[]
}

export interface Row {
  /** Stable while file and name stay: challenge/software-token-mfa/a-wrong-code-is-refused/2 */
  id: string
  uri: string
  line: number
  stage: string
  feature: string
  rule?: string
  name: string
  /** The columns of its example, in order: [['door', 'user API']] */
  example: [column: string, value: string][]
  tags: string[]
  facts: string[]
  verdict: Verdict
  because?: string
  ms: number
  steps: StepRow[]
  transcript?: Transcript
}

export interface Run {
  target: string
  versions: { name: string; version: string }[]
  /** When the run began, ISO 8601; absent when the stream does not tell. */
  began?: string
  ms: number
  rows: Row[]
  /** How many scenarios of the suite nobody asked for, by stage; absent where nobody counted. */
  leftOut?: Readonly<Record<string, number>>
  /** Failures outside any scenario: a hook around the whole run. */
  failures: string[]
}
