// A run in a process of its own: Cucumber loads steps once a process, and a plan may have to rehearse twice.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Run } from '../../reporting/row'
import { runOf } from '../../reporting/rows'
import { EXIT } from '../exit'
import { envelopesIn } from '../recorded'
import { root } from '../root'

interface Apart {
  readonly selection: readonly string[]
  readonly parallel: number
  readonly env: Record<string, string>
  readonly cwd: string
  readonly folder: string
}

/** Findings are told by the rows; whatever else ends the run ends the plan, with the words of the run. */
export async function playedApart({ selection, parallel, env, cwd, folder }: Apart): Promise<Run> {
  const args = ['run', ...selection, '--parallel', `${parallel}`, '--out', folder]
  const program = path.join(root, 'bin', 'cognito-mfa.js')
  const child = spawn(process.execPath, [program, ...args], { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    said += part
  })
  const [code] = (await once(child, 'close')) as [number | null]
  const ends: readonly (number | null)[] = [EXIT.conforms, EXIT.findings]
  if (!ends.includes(code)) throw new Error(`the rehearsal ended with ${code}: ${said.trim()}`)
  return runOf(envelopesIn(path.join(folder, 'aws', 'messages.ndjson')), 'aws')
}
