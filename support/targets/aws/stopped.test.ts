// A worker whose parent is killed finishes what it has to, even where it tells the parent something before it hears of that.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { test } from 'node:test'

const worker = (late: string) => `
require('ts-node/register')
const { whenStopped } = require(${JSON.stringify(path.join(__dirname, 'stopped'))})
whenStopped(async () => {
  await new Promise(setImmediate)
  process.send('after the end')
  console.log('finished')
})
setInterval(() => {}, 1000)
const { ppid } = process // before the test hears that it may end the parent
console.log('started')
${late}
`

/** While it goes round it hears of nothing. */
const untilOrphaned = 'while (process.ppid === ppid);'

const parent = (late: string) => `
const { spawn } = require('node:child_process')
spawn(process.execPath, ['-e', ${JSON.stringify(worker(late))}], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
`

for (const [what, late] of [
  ['nothing', ''],
  ['something', `${untilOrphaned} process.send('late')`],
  ['something, over and over', `${untilOrphaned} for (let at = 0; at < 100; at++) process.send('late')`],
] as const)
  test(`it tells ${what}`, async () => {
    const run = spawn(process.execPath, ['-e', parent(late)], { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [run.stdout, run.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => {
        said += part
        if (said === 'started\n') run.kill('SIGKILL')
      })
    await once(run, 'close')
    assert.equal(said, 'started\nfinished\n')
  })
