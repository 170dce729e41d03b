// Messages that travel: waited for as many as were told of, not for ever; and the code in a message.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { awaited, codeIn, type Found } from './awaited'

const found = (code: string): Found => ({ at: '2026-11-21T00:00:00.000Z', medium: 'EMAIL', code })
const wanted = { poolId: 'us-east-1_a', address: 'alice@example.com', atLeast: 2 }

test('it looks again until the messages are there', async () => {
  const box: Found[] = []
  const look = async () => {
    box.push(found(String(100000 + box.length)))
    return [...box]
  }
  const sent = await awaited({ look, everyMs: 1 }).sentTo(wanted)
  assert.deepEqual(
    sent.map(({ code, to }) => [code, to]),
    [
      ['100000', wanted.address],
      ['100001', wanted.address],
    ],
  )
})

test('it gives up with a sentence', async () => {
  const source = awaited({ look: async () => [found('123456')], everyMs: 1, patienceMs: 5 })
  await assert.rejects(source.sentTo(wanted), { message: /^1 of 2 messages came within 0.005 s: / })
})

for (const [text, code] of [
  ['Your confirmation code is 123456', '123456'],
  ['123456 is your code.', '123456'],
  ['Code: 12345678\nCall 555-123456 for help', '12345678'],
  ['Order 1234567890', undefined],
] as const)
  test(`the code in "${text.replace('\n', ' ')}" is ${code}`, () => assert.equal(codeIn(text), code))
