// A command of the user as a code source: what it is told, what it prints, and how it may go wrong.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codesFromCommand } from './command'

const wanted = { poolId: 'us-east-1_a', address: 'alice@example.com', atLeast: 2 }
const failing = (command: string, limitMs?: number) => codesFromCommand(command, limitMs).sentTo(wanted)
const saying = (why: string) => ({ message: `the command in COGNITO_CODE_COMMAND ${why}` })

test('it prints the codes sent to the address that it is told, one a line', async () => {
  const source = codesFromCommand('echo "mail for $COGNITO_CODE_ADDRESS"; echo 111111; echo " 222222 "; echo 12345')
  const sent = await source.sentTo(wanted)
  assert.deepEqual(
    sent.map(({ code, to, medium }) => [code, to, medium]),
    [
      ['111111', 'alice@example.com', 'EMAIL'],
      ['222222', 'alice@example.com', 'EMAIL'],
    ],
  )
})

test('an address is no part of the command', async () => {
  const address = '"; echo 999999; echo "@example.com'
  const source = codesFromCommand('echo "$COGNITO_CODE_ADDRESS"; echo 111111')
  assert.deepEqual(
    (await source.sentTo({ ...wanted, address, atLeast: 1 })).map(({ code }) => code),
    ['111111'],
  )
})

test('it prints nothing: no message came', async () => {
  assert.deepEqual(await codesFromCommand('true').sentTo({ ...wanted, atLeast: 0 }), [])
})

test('it fails: told without what it printed', async () => {
  await assert.rejects(failing('echo 654321; echo 654321 >&2; exit 1'), saying('failed with 1'))
  await assert.rejects(failing('./no-such-command'), saying('failed with 127'))
  await assert.rejects(failing('kill -9 $$'), saying('failed with SIGKILL'))
})

test('it hangs, and so does what it started: ended after its time', async () => {
  const start = Date.now()
  await assert.rejects(failing('tail -f /dev/null | cat; echo 111111', 200), saying('took longer than 0.2 s'))
  assert.equal(Date.now() - start < 5000, true)
})

test('it prints without end', async () => {
  await assert.rejects(failing('yes 111111'), saying('printed more than 1000000 characters'))
})
