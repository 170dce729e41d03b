// Programs of others: started, answering and ended; and one sentence where there is none, or where it ends at once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startServer } from './server'

const serves = (port: number) => `require('http').createServer((_, to) => to.end('here')).listen(${port}, '127.0.0.1')`
const program = {
  name: 'it',
  command: process.execPath,
  args: (port: number) => ['-e', serves(port)],
  advice: 'no such',
}

test('a server is there when it was started, and gone when it was stopped', async () => {
  const { url, stop } = await startServer(program)
  assert.equal(await (await fetch(url)).text(), 'here')
  await stop()
  await assert.rejects(fetch(url))
})

test('a program that is not there, and one that ends at once', async () => {
  const named = (message: string) => ({ name: 'TargetUnreachable', message })
  await assert.rejects(startServer({ ...program, command: 'no-such-program-here' }), named('no such'))
  await assert.rejects(
    startServer({ ...program, args: () => ['-e', 'process.exit(4)'] }),
    named('it ended with 4 before it answered.'),
  )
})
