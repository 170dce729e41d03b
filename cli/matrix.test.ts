// The command matrix: scorecards in, one table out as Markdown and as a page; one sentence where there is none.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { matrix } from './matrix'

function inFolder(cards: Record<string, string>) {
  const cwd = mkdtempSync(path.join(tmpdir(), 'matrix-'))
  for (const [name, text] of Object.entries(cards)) {
    mkdirSync(path.join(cwd, name))
    writeFileSync(path.join(cwd, name, 'scorecard.json'), text)
  }
  let text = ''
  const io = { cwd, env: {}, stdout: { write: (more: string) => (text += more) }, stderr: { write: () => true } }
  const run = (folders: string[]) => matrix({ folders, out: 'out' }, io as never)
  return { cwd, run, said: () => text, done: () => rmSync(cwd, { recursive: true }) }
}

const stage = { name: 'sms', passed: 1, known: 1, failed: 0, notApplicable: 3, leftOut: 0 }
const card = JSON.stringify({
  target: 'moto',
  versions: [{ name: 'moto', version: '5.2.1' }],
  failures: 0,
  stages: [stage],
  reasons: [],
  scenarios: [],
})

test('the table is written and shown, with links to the scorecards', async () => {
  const { cwd, run, said, done } = inFolder({ moto: card })
  assert.equal(await run(['moto']), 0)
  const text = readFileSync(path.join(cwd, 'out', 'matrix.md'), 'utf8')
  assert.match(text, /\[moto 5\.2\.1\]\(\.\.\/moto\/scorecard\.md\)/)
  assert.match(text, /\| SMS \| 1 of 2 \|/)
  assert.match(readFileSync(path.join(cwd, 'out', 'matrix.html'), 'utf8'), /does not conform/)
  assert.ok(said().startsWith(text))
  assert.match(
    readFileSync(path.join(cwd, 'out', 'badges', 'moto.svg'), 'utf8'),
    /^<svg [^>]*aria-label="MFA on moto: core 1 of 2"/,
  )
  done()
})

test('a folder without a scorecard, and a file that is none', async () => {
  const { run, done } = inFolder({ wrong: '[]', broken: '{' })
  await assert.rejects(run(['nowhere']), { name: 'WrongUse', message: /^There is no scorecard\.json in nowhere/ })
  await assert.rejects(run(['wrong']), { name: 'WrongUse', message: /is no scorecard of a run/ })
  await assert.rejects(run(['broken']), { name: 'WrongUse', message: /is no scorecard of a run/ })
  done()
})
