// What a run leaves out of the suite: told by stage, also where it played features of somebody else.
import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { test } from 'node:test'
import { leftOutBy, leftOutOf } from './left-out'
import { planOf } from './selection'

const place = (uri: string, line: number, name = 'n') => ({ uri, line, name })
const suite = [
  place('features/sms/a.feature', 1),
  place('features/sms/a.feature', 2),
  place('features/srp/b.feature', 1),
]

test('nothing, a part by stage, and all where nothing of it was played', () => {
  assert.deepEqual(leftOutOf(suite, suite), {})
  assert.deepEqual(leftOutOf(suite, suite.slice(1)), { sms: 1 })
  assert.deepEqual(leftOutOf(suite, [place('mfa/own.feature', 1)]), { sms: 2, srp: 1 })
  assert.deepEqual(leftOutOf(suite, [place('features\\sms\\a.feature', 1), ...suite.slice(1)]), {})
})

test('a scenario that only stands where one of the suite stands is another', () => {
  assert.deepEqual(leftOutOf(suite, [place('features/sms/a.feature', 1, 'other'), ...suite.slice(1)]), { sms: 1 })
})

test('of the suite as it is, one file leaves all the rest out', async () => {
  const io = { cwd: __dirname, env: {}, stderr: new PassThrough() }
  const places = (await planOf({}, io)).scenarios.map(({ uri, location: { line }, name }) => ({ uri, line, name }))
  assert.deepEqual(await leftOutBy(places, io), {})
  const counts = await leftOutBy(
    places.filter(({ uri }) => !uri.includes('/wrong-order/')),
    io,
  )
  assert.deepEqual(Object.keys(counts), ['wrong-order'])
})
