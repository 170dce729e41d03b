// Plays a plan with Cucumber: messages and JUnit go to their files, every scenario that ends to the listener.
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { runCucumber } from '@cucumber/cucumber/api'
import { junitOptions } from '../reporting/junit'
import { type Part, partMessage } from '../reporting/parts/part'
import type { Row, Run } from '../reporting/row'
import type { Expectations } from '../reporting/row-of'
import { Recording } from '../reporting/rows'
import type { Io } from './io'
import type { ReportFolder } from './report-files'
import type { Plan } from './selection'

export interface Play {
  plan: Plan
  target: string
  parallel: number
  env: Record<string, string>
  expectations: Expectations
  /** Of which run it is a part, if it is one. */
  part: Part | undefined
  reports: ReportFolder
  finished: (row: Row, planned: number) => void
}

export async function play(on: Play, io: Pick<Io, 'stderr'>): Promise<Run> {
  const recording = new Recording(on.target, on.expectations)
  const messages = createWriteStream(on.reports.at('messages.ndjson'))
  if (on.part) messages.write(`${JSON.stringify(partMessage(on.part))}\n`)
  const environment = { cwd: on.plan.cwd, env: on.env, stdout: messages, stderr: io.stderr }
  await runCucumber(configured(on), environment, (message) => {
    const row = recording.take(message)
    if (row) on.finished(row, recording.planned)
  })
  messages.end()
  await once(messages, 'finish')
  return recording.run()
}

/** No retries: a scenario that passes the second time is a defect. Workers always, so that each has an environment. */
function configured({ plan: { configuration }, parallel, target, reports }: Play): Plan['configuration'] {
  return {
    ...configuration,
    runtime: { ...configuration.runtime, parallel, retry: 0, strict: true },
    formats: {
      stdout: 'message',
      files: { [reports.at('junit.xml')]: 'junit' },
      publish: false,
      options: { junit: junitOptions(target) },
    },
  }
}
