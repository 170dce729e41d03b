// How every run ends, played here or joined from parts: reports written, CI told, the summary, the exit code.
import path from 'node:path'
import type { Catalogue } from '../catalogue/index'
import type { Run } from '../reporting/row'
import { summaryText } from '../reporting/summary'
import { isGreen } from '../reporting/tally'
import { paletteFor } from '../reporting/terminal'
import { type Told, tellCi } from './ci'
import { EXIT, type ExitCode } from './exit'
import type { Io } from './io'
import type { ReportFolder } from './report-files'

export interface Ended {
  run: Run
  version: string
  reports: ReportFolder
  catalogue: Catalogue
  /** What CI is told of it. */
  told: Told
}

export function finish({ run, version, reports, catalogue, told }: Ended, io: Io): ExitCode {
  const versions = [{ name: 'cognito-mfa', version }, ...run.versions]
  reports.write({ ...run, versions }, catalogue)
  const shown = (file: Parameters<ReportFolder['at']>[0]) => path.relative(io.cwd, reports.at(file))
  tellCi(run, { report: shown('index.html'), junit: shown('junit.xml') }, told, io)
  io.stdout.write(summaryText(run, shown('index.html'), paletteFor(io.stdout, io.env)))
  const isPart = !told.summary
  if (!isPart && showsNothing(run)) io.stderr.write(`cognito-mfa: ${NOTHING}\n`)
  return exitOf(run, isPart)
}

const NOTHING = 'none of the scenarios applies to this target, so nothing was shown: see their reasons.'

/** Missing evidence is no pass; where it is one part of a run, the others may have some. */
const showsNothing = ({ rows }: Run): boolean => rows.every(({ verdict }) => verdict === 'not applicable')

export const exitOf = (run: Run, isPart = false): ExitCode => {
  if (run.rows.some((row) => row.verdict === 'compromised')) return EXIT.unreachable
  return isGreen(run) && (isPart || !showsNothing(run)) ? EXIT.conforms : EXIT.findings
}
