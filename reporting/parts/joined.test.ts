// Parts joined: the same rows as one run, whatever the order of the parts, and an end only when each part has one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { junitText } from '../junit'
import { runOf } from '../rows'
import { recorded } from '../testdata/recorded'
import { joined } from './joined'
import { partOfRecorded } from './testing'

const whole = runOf(recorded(), 'emulator')
const parts = [1, 2, 3].map((part) => partOfRecorded(part, 3))

test('three parts hold three scenarios each, and joined they are the rows of the whole run', () => {
  assert.deepEqual(
    parts.map((part) => runOf(part, 'emulator').rows.length),
    [3, 3, 3],
  )
  assert.deepEqual(runOf(joined(parts), 'emulator'), whole)
  assert.deepEqual(runOf(joined([...parts].reverse()), 'emulator'), whole)
})

test('features, steps, beginning and end stand there once, and no word of parts', () => {
  const kinds = (messages: readonly object[]) => messages.map((message) => Object.keys(message)[0]).sort()
  assert.deepEqual(kinds(joined(parts)), kinds(recorded()))
  assert.doesNotMatch(JSON.stringify(joined(parts)), /part\+json/)
})

test('the JUnit of the joined parts is that of the whole run', () => {
  assert.match(junitText(recorded(), 'emulator'), /<testsuite name="cognito-mfa on emulator"[\s\S]*<testcase /)
  assert.equal(junitText(joined(parts), 'emulator'), junitText(recorded(), 'emulator'))
})

test('a part that was cut short leaves the run unfinished', () => {
  const cut = (parts[1] ?? []).filter((message) => !message.testRunFinished)
  const run = runOf(joined([parts[0] ?? [], cut, parts[2] ?? []]), 'emulator')
  assert.deepEqual(run.failures, ['the run ended before it was finished'])
  assert.equal(run.rows.length, 9)
  const killed = runOf(joined([(parts[0] ?? []).slice(0, 1), parts[1] ?? [], parts[2] ?? []]), 'emulator')
  assert.deepEqual(killed.failures, ['the run ended before it was finished'])
  assert.equal(killed.rows.length, 6)
})

test('the run took from the first beginning to the last end, and did not succeed when one part did not', () => {
  const moved = (part: number, seconds: number, success: boolean) =>
    (parts[part] ?? []).map((message) => {
      const { testRunFinished: end } = message
      const timestamp = { seconds: Number(end?.timestamp.seconds) + seconds, nanos: 0 }
      return end ? { testRunFinished: { ...end, success, timestamp } } : message
    })
  const run = joined([moved(0, 20, true), moved(1, 10, false), moved(2, 0, true)])
  assert.equal(run.at(-1)?.testRunFinished?.success, false)
  assert.equal(Math.floor((runOf(run, 'emulator').ms - whole.ms) / 1000), 19)
})
