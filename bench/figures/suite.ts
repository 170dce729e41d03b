// The wall time of the suite on the embedded pool.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Row } from '../report'

const root = path.resolve(__dirname, '..', '..')

export async function suite(): Promise<Row[]> {
  const out = mkdtempSync(path.join(tmpdir(), 'bench-reports-'))
  const args = [path.join(root, 'bin', 'cognito-mfa.js'), 'run', '--target', 'emulator', '--out', out]
  const start = performance.now()
  const [code] = (await once(spawn(process.execPath, args, { cwd: root, stdio: 'ignore' }), 'exit')) as [number]
  const seconds = (performance.now() - start) / 1000
  rmSync(out, { recursive: true, force: true })
  const figure = 'the suite on the emulator, wall time'
  return [{ figure, ours: `${seconds.toFixed(1)} s`, other: code === 0 ? 'it passed' : `it ended with ${code}` }]
}
