// `npm run secrets`: runs the suite through a recorder, then looks for every secret of the run in its reports and its console.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmulator } from '../../emulator/index'
import { startRecorder } from './recorder'
import { filesUnder, leaks } from './search'

async function main(): Promise<number> {
  const reports = mkdtempSync(join(tmpdir(), 'cognito-mfa-secrets-'))
  const emulator = await startEmulator()
  const recorder = await startRecorder(emulator.url)
  const console = await runSuite(recorder.url, reports)
  recorder.close()
  await emulator.close()
  const texts = [...filesUnder(reports), { where: 'the console', text: console }]
  const prose = filesUnder('features')
    .map(({ text }) => text)
    .join('\n')
  const found = leaks(texts, recorder.secrets, prose)
  rmSync(reports, { recursive: true })
  const { size } = recorder.secrets
  process.stdout.write(
    `${size} secrets passed, sought in ${texts.length} places\n${found.map((leak) => `${leak}\n`).join('')}`,
  )
  process.stdout.write(`${texts.length - new Set(found).size} passed, ${new Set(found).size} failed\n`)
  return found.length === 0 && size > 100 ? 0 : 1
}

/** The whole console of a run, whatever its outcome: a failing scenario must not tell secrets either. */
function runSuite(endpoint: string, out: string): Promise<string> {
  const child = spawn(process.execPath, [
    'bin/cognito-mfa.js',
    'run',
    '--target',
    'emulator',
    '--endpoint',
    endpoint,
    '--out',
    out,
  ])
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return new Promise((resolve) => child.once('close', () => resolve(text)))
}

main().then((code) => {
  process.exitCode = code
})
