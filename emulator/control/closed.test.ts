// A pool server that plays a real one: of the doors under /_emulator/ only health is left, and the outbox may stay empty.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { opened } from '../front/testing'

test('with the control door closed, health answers and nothing else is there', async (t) => {
  const { url } = await opened(t, { control: false })
  const statusOf = async (path: string, method = 'GET') => {
    const body = method === 'POST' ? '{"advanceSeconds":1}' : null
    return (await fetch(`${url}/_emulator/${path}`, { method, body })).status
  }
  assert.equal(await statusOf('health'), 200)
  for (const path of ['messages', 'nope']) assert.equal(await statusOf(path), 404, path)
  for (const path of ['clock', 'reset']) assert.equal(await statusOf(path, 'POST'), 404, path)
})
