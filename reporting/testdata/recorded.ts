// The recorded run that the tests of the reports read: nine scenarios, two stages, one of each verdict that a run can give.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Envelope } from '@cucumber/messages'

export const recorded = (): Envelope[] =>
  readFileSync(path.join(__dirname, 'run.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Envelope)
