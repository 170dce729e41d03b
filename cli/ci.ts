// What CI is told of a run: on GitHub annotations in the log and a job summary, elsewhere where the JUnit file lies.
import { appendFileSync } from 'node:fs'
import path from 'node:path'
import { ciOf } from '../reporting/ci/ci-of'
import { annotations } from '../reporting/ci/github-annotations'
import { jobSummary } from '../reporting/ci/job-summary'
import type { Run } from '../reporting/row'
import type { Io } from './io'

/** A part of a run annotates, and the joined run sums up: nothing is said twice. */
export interface Told {
  /** The folder from which features are named; undefined where nothing is to be annotated. */
  annotations: string | undefined
  summary: boolean
}

export function tellCi(run: Run, files: { report: string; junit: string }, told: Told, io: Io): void {
  const ci = ciOf(io.env)
  if (ci === undefined) return
  if (ci === 'github' && told.annotations !== undefined) annotate(run, told.annotations, io)
  if (ci === 'github' && told.summary) writeSummary(jobSummary(run, files.report), io)
  io.stdout.write(`\nJUnit: ${files.junit}\n`)
}

function annotate(run: Run, from: string, { stdout, env, cwd }: Io): void {
  const repository = env.GITHUB_WORKSPACE ?? cwd
  stdout.write(annotations(run, (uri) => inside(repository, path.join(from, uri))))
}

/** Undefined where the features are not in the repository of the job, as when the package is installed. */
function inside(repository: string, full: string): string | undefined {
  const file = path.relative(repository, full).replaceAll('\\', '/')
  return /^\.\.(\/|$)|^[A-Za-z]:|(^|\/)node_modules\//.test(file) ? undefined : file
}

/** The run was played and has its own end: a summary that cannot be written does not change it. */
function writeSummary(text: string, { env, stderr }: Io): void {
  if (!env.GITHUB_STEP_SUMMARY) return
  try {
    appendFileSync(env.GITHUB_STEP_SUMMARY, text)
  } catch (error) {
    stderr.write(`cognito-mfa: GITHUB_STEP_SUMMARY cannot be written: ${(error as Error).message}\n`)
  }
}
