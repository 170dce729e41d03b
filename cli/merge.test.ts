// A run in three parts, joined, is the run in one: really played on the embedded pool; and what merge refuses.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { runOf } from '../reporting/rows'
import { envelopesIn } from './recorded'
import { FILES } from './report-files'
import { root } from './root'

const folder = mkdtempSync(path.join(tmpdir(), 'merge-'))
const features = ['features/sms/wrong-sms-codes.feature']
const at = (...names: string[]) => path.join(folder, ...names)
const part = (number: number) => at('parts', String(number))

function cli(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME }
  return new Promise((resolve) => {
    const program = [path.join(root, 'bin', 'cognito-mfa.js'), ...args]
    const child = execFile(process.execPath, program, { cwd: root, env }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    )
  })
}

before(async () => {
  const shards = [1, 2, 3].map((n) =>
    cli('run', '--target', 'emulator', ...features, '--shard', `${n}/3`, '--order', 'random', '--out', part(n)),
  )
  const all = await Promise.all([cli('run', '--target', 'emulator', ...features, '--out', at('one')), ...shards])
  for (const { code, out, err } of all) assert.equal(code, 0, out + err)
})

after(() => rmSync(folder, { recursive: true }))

test('scenario by scenario the report of the parts is the report of one run', async () => {
  const { code, out, err } = await cli('merge', part(2), part(1), part(3), '--out', at('joined'))
  assert.equal(code, 0, err)
  const text = (of: string, name: string) => readFileSync(at(of, 'emulator', name), 'utf8')
  for (const file of FILES) assert.ok(existsSync(at('joined', 'emulator', file)), file)
  for (const file of ['conformance.json', 'conformance.md']) assert.equal(text('joined', file), text('one', file), file)
  const cases = (of: string) => text(of, 'junit.xml').match(/<testcase classname="[^"]*" name="[^"]*"/g)
  assert.deepEqual(cases('joined'), cases('one'))
  const rows = (of: string) =>
    runOf(envelopesIn(at(of, 'emulator', 'messages.ndjson')), 'emulator').rows.map(({ id, verdict, steps }) => ({
      id,
      verdict,
      steps,
    }))
  assert.deepEqual(rows('joined'), rows('one'))
  assert.match(out, new RegExp(`^3 parts, ${rows('one').length} scenarios on emulator\n`))
})

async function refused(sentence: RegExp, ...args: string[]) {
  const { code, err } = await cli('merge', '--out', at('refused'), ...args)
  assert.match(err, sentence)
  assert.equal(err.trim().split('\n').length, 1)
  assert.equal(code, 2)
  assert.ok(!existsSync(at('refused')))
}

test('parts that are missing, doubled, of another run or nowhere are refused in one sentence', async () => {
  cpSync(part(1), at('again'), { recursive: true })
  await refused(/A part is missing: 2\/3/, part(1), part(3))
  await refused(/Part 1\/3 is there twice/, part(1), at('again'), part(2), part(3))
  await refused(/one.emulator is no part of a run/, part(1), at('one'))
  await refused(/There is no folder .*nowhere/, at('nowhere'))
  await refused(/There is no messages\.ndjson in /, folder)
  await refused(/missing required argument 'folders'/)
})

test('a folder that holds a part is not written over', async () => {
  const { code, err } = await cli('merge', part(1), part(2), part(3), '--out', part(3))
  assert.match(err, /--out is .*, where a part lies that would be lost/)
  assert.equal(code, 2)
})
