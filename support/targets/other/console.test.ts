// Codes read from what cognito-local prints: whole notes only, in order, by address, however the output is cut.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Console } from './console'

const note = (to: string, code: string) => `[1795245620261] INFO: 5e4a4d94 SignUp ╭─────────────╮
│                                │
│   Confirmation Code Delivery   │
│                                │
│   Username:    bob             │
│   Destination:                 │
│   ${to}                        │
│   Code:        ${code}         │
│                                │
╰────────────────────────────────╯ {"target":"SignUp"}
`
const wanted = (address: string, atLeast: number) => ({ poolId: 'local_1', address, atLeast })

test('a code is read by its address, also where the line was broken and the output comes in pieces', async () => {
  const printed = new Console()
  const all = note('bob@example.com', '119762') + note('+15550100', '000017') + note('bob@example.com', 'Temp-1!')
  for (let at = 0; at < all.length; at += 7) printed.hear(all.slice(at, at + 7))
  const mails = await printed.codes().sentTo(wanted('bob@example.com', 2))
  assert.deepEqual(
    mails.map(({ code, medium }) => [code, medium]),
    [
      ['119762', 'EMAIL'],
      ['Temp-1!', 'EMAIL'],
    ],
  )
  const [sms] = await printed.codes().sentTo(wanted('+15550100', 1))
  assert.deepEqual([sms?.code, sms?.medium], ['000017', 'SMS'])
})

test('a code is read from a line of JSON', async () => {
  const printed = new Console()
  printed.hear(`${JSON.stringify({ level: 30, msg: note('bob@example.com', '119762') })}\n`)
  const [mail] = await printed.codes().sentTo(wanted('bob@example.com', 1))
  assert.equal(mail?.code, '119762')
})

test('a note whose frame is open is not read yet, and one that never came is told', async () => {
  const printed = new Console()
  const [open = ''] = note('bob@example.com', '119762').split('╰')
  printed.hear(open)
  assert.deepEqual(await printed.codes().sentTo(wanted('bob@example.com', 0)), [])
  await assert.rejects(printed.codes().sentTo(wanted('bob@example.com', 1)), /0 of 1 messages came within 1 s/)
})
