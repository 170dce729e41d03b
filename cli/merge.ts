// cognito-mfa merge: joins what the parts of a run (--shard) recorded, and writes the reports of the whole run.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readCatalogue } from '../catalogue/index'
import { junitText } from '../reporting/junit'
import { incomplete, type ReadPart } from '../reporting/parts/complete'
import { joined } from '../reporting/parts/joined'
import { type Part, partIn } from '../reporting/parts/part'
import { runOf } from '../reporting/rows'
import { slugOf } from '../reporting/slug'
import { type ExitCode, WrongUse } from './exit'
import { expectationsOf } from './expectations'
import { finish } from './finish'
import type { Io } from './io'
import { leftOutBy } from './left-out'
import { envelopesIn } from './recorded'
import { ReportFolder } from './report-files'
import { root } from './root'

export interface MergeOptions {
  folders: readonly string[]
  out?: string
  expectations?: string
}

export async function merge(
  { folders, out = 'reports', expectations: known }: MergeOptions,
  io: Io,
): Promise<ExitCode> {
  const files = folders.flatMap((folder) => messagesUnder(folder, io.cwd))
  const parts: ReadPart[] = files.map((file) => ({
    name: path.relative(io.cwd, path.dirname(file)) || '.',
    messages: envelopesIn(file),
  }))
  const wrong = incomplete(parts)
  if (wrong) throw new WrongUse(wrong)
  const { target, version, tested } = partIn(parts[0]?.messages ?? []) as Part
  const reports = new ReportFolder(path.resolve(io.cwd, out, slugOf(target)))
  if (files.includes(reports.at('messages.ndjson')))
    throw new WrongUse(`--out is ${out}, where a part lies that would be lost: name another folder.`)

  const messages = joined(parts.map((part) => part.messages))
  reports.clear()
  write(messages, target, reports)
  const catalogue = readCatalogue(path.join(root, 'catalogue'))
  const expectations = expectationsOf(target, catalogue, { expectations: known }, io)
  const joinedRun = runOf(messages, target, expectations)
  const leftOut = await leftOutBy(joinedRun.rows, io)
  const run = { ...joinedRun, leftOut, versions: [...tested, ...joinedRun.versions] }
  io.stdout.write(`${parts.length} parts, ${run.rows.length} scenarios on ${target}\n`)
  return finish({ run, version, reports, catalogue, told: { annotations: undefined, summary: true } }, io)
}

function write(messages: ReturnType<typeof joined>, target: string, reports: ReportFolder): void {
  mkdirSync(reports.folder, { recursive: true })
  writeFileSync(reports.at('messages.ndjson'), messages.map((message) => `${JSON.stringify(message)}\n`).join(''))
  writeFileSync(reports.at('junit.xml'), junitText(messages, target))
}

/** In the folder itself, or in those in it: a run writes to a folder for each target. */
function messagesUnder(typed: string, cwd: string): string[] {
  const folder = path.resolve(cwd, typed)
  if (!existsSync(folder))
    throw new WrongUse(`There is no folder ${typed}: name the folder of the reports of each part.`)
  const here = [folder, ...subfolders(folder)].map((one) => path.join(one, 'messages.ndjson')).filter(existsSync)
  if (here.length > 0) return here
  throw new WrongUse(`There is no messages.ndjson in ${typed}: name the folder of the reports of each part.`)
}

const subfolders = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(folder, entry.name))
    .sort()
