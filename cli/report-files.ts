// The folder of a target's reports: emptied of what a run writes, then filled by it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { conformanceOf, type Facts } from '../reporting/conformance'
import { conformanceJson } from '../reporting/conformance-json'
import { conformanceMarkdown } from '../reporting/conformance-markdown'
import { page } from '../reporting/html/page'
import { scorecardJson } from '../reporting/matrix/scorecard'
import { scorecardMarkdown } from '../reporting/matrix/scorecard-markdown'
import type { Run } from '../reporting/row'

export const FILES = [
  'index.html',
  'junit.xml',
  'messages.ndjson',
  'conformance.md',
  'conformance.json',
  'scorecard.json',
  'scorecard.md',
] as const

type File = (typeof FILES)[number]

export class ReportFolder {
  constructor(readonly folder: string) {}

  /** So that a run that dies leaves no report of an older one behind. */
  clear(): void {
    mkdirSync(this.folder, { recursive: true })
    for (const file of FILES) rmSync(this.at(file), { force: true })
  }

  at(file: File): string {
    return path.join(this.folder, file)
  }

  write(run: Run, facts: Facts): void {
    const lines = conformanceOf(run, facts)
    writeFileSync(this.at('index.html'), page(run, lines))
    writeFileSync(this.at('conformance.md'), conformanceMarkdown(run, lines))
    writeFileSync(this.at('conformance.json'), conformanceJson(run, lines))
    writeFileSync(this.at('scorecard.json'), scorecardJson(run))
    writeFileSync(this.at('scorecard.md'), scorecardMarkdown(run))
  }
}
