// cognito-mfa reference: writes the reference of ChallengeResponses from a run's messages and the catalogue alone.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Language, languages, readCatalogue } from '../catalogue/index'
import { referenceFiles } from '../reporting/reference/files'
import type { Run } from '../reporting/row'
import { runOf } from '../reporting/rows'
import { EXIT, type ExitCode, WrongUse } from './exit'
import type { Io } from './io'
import { envelopesIn } from './recorded'
import { root } from './root'

export interface ReferenceOptions {
  messages?: string
  lang: string
  out?: string
}

export async function reference(options: ReferenceOptions, io: Io): Promise<ExitCode> {
  const messages = path.resolve(io.cwd, options.messages ?? 'reports/emulator/messages.ndjson')
  const run = recordedRun(messages)
  const language = languages.find((one) => one === options.lang)
  if (!language) throw new WrongUse(`--lang is ${options.lang}: write ${languages.join(' or ')}.`)
  const folder = path.resolve(io.cwd, options.out ?? path.dirname(messages))
  writeReference(run, [language], folder)
  io.stdout.write(`Reference: ${path.relative(io.cwd, folder) || '.'}/challenge-responses${suffix(language)}.html\n`)
  return EXIT.conforms
}

const suffix = (language: Language): string => (language === 'en' ? '' : `.${language}`)

function writeReference(run: Run, spoken: readonly Language[], folder: string): void {
  mkdirSync(folder, { recursive: true })
  const files = referenceFiles(run, readCatalogue(path.join(root, 'catalogue')), spoken)
  for (const [name, text] of files) writeFileSync(path.join(folder, name), text)
}

/** The target is what the transcripts say: the messages may have come from another machine. */
export function recordedRun(file: string): Run {
  if (!existsSync(file))
    throw new WrongUse(`There are no messages at ${file}: play a run first, or name its messages.ndjson.`)
  const run = runOf(envelopesIn(file), '')
  const target = run.rows.find(({ transcript }) => transcript)?.transcript?.target
  if (!target) throw new WrongUse(`${file} holds no scenario with a transcript.`)
  return { ...run, target }
}
