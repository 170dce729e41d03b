// Parts for tests: the recorded run dealt out to as many parts as are asked for, each with ids of its own, as Cucumber makes them.
import type { Envelope } from '@cucumber/messages'
import { recorded } from '../testdata/recorded'
import { type Part, partMessage } from './part'

const said: Omit<Part, 'part' | 'of'> = { target: 'emulator', version: '1.0.0', tested: [], plan: 'abc' }

export function partOfRecorded(part: number, of: number, other: Partial<Part> = {}): Envelope[] {
  const messages = recorded()
  const cases = messages.flatMap((message) => message.testCase ?? [])
  const left = new Set(cases.filter((_, index) => index % of !== part - 1).map((one) => one.id))
  const ids = new Set(left)
  for (const { testCaseStarted } of messages)
    if (testCaseStarted && left.has(testCaseStarted.testCaseId)) ids.add(testCaseStarted.id)
  const mine = messages.filter((message) => !belongsTo(message, ids))
  return [partMessage({ ...said, part, of, ...other }), ...mine.map((message) => ofItsOwn(message, `${part}.`))]
}

const belongsTo = (message: Envelope, cases: ReadonlySet<string>): boolean => {
  const one = message.testStepStarted ?? message.testStepFinished ?? message.attachment ?? message.testCaseFinished
  const ids = [message.testCase?.id, message.testCaseStarted?.id, one?.testCaseStartedId]
  return ids.some((id) => id !== undefined && cases.has(id))
}

const ofItsOwn = (message: Envelope, prefix: string): Envelope =>
  JSON.parse(JSON.stringify(message), (key, value) => {
    if (/Ids$/.test(key) && Array.isArray(value)) return value.map((id) => `${prefix}${id}`)
    return /^id$|Id$/.test(key) && typeof value === 'string' ? `${prefix}${value}` : value
  })
