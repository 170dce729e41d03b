// Everything that is checked before a change lands, at once: `npm run check`, or only some: `npm run check -- types docs`.

import { type Check, checks } from './checks'
import { dryRun } from './dry-run'
import { readTree } from './tree'

interface Result {
  readonly name: string
  readonly findings: readonly string[]
  readonly note: string
  readonly seconds: number
}

async function main(asked: readonly string[]): Promise<number> {
  const strange = asked.find((name) => !(name in checks))
  if (strange !== undefined) return wrongUse(`There is no check "${strange}": ${Object.keys(checks).join(', ')}.`)
  const on = { files: readTree(), dryRun: once(dryRun) }
  const chosen = Object.entries(checks).filter(([name]) => asked.length === 0 || asked.includes(name))
  const results = await Promise.all(chosen.map(([name, check]) => timed(name, () => check(on))))
  const most = results.length === 1 ? Number.POSITIVE_INFINITY : 40
  for (const result of results) process.stdout.write(reportOf(result, most))
  return results.some(({ findings }) => findings.length > 0) ? 1 : 0
}

async function timed(name: string, run: () => ReturnType<Check>): Promise<Result> {
  const start = performance.now()
  const outcome = await Promise.resolve()
    .then(run)
    .catch((error: unknown) => [`the check itself broke: ${error instanceof Error ? error.message : error}`])
  const { findings, note = '' } = Array.isArray(outcome) ? { findings: outcome } : outcome
  return { name, findings, note, seconds: (performance.now() - start) / 1000 }
}

function reportOf({ name, findings, note, seconds }: Result, most: number): string {
  const mark = findings.length === 0 ? '✔' : '✖'
  const head = `${mark} ${name.padEnd(11)}${seconds.toFixed(1).padStart(6)} s  ${note}`.trimEnd()
  const rest = findings.length > most ? [`… and ${findings.length - most} lines more: npm run check -- ${name}`] : []
  return [head, ...[...findings.slice(0, most), ...rest].map((line) => `    ${line}`), ''].join('\n')
}

function once<A>(make: () => Promise<A>): () => Promise<A> {
  let made: Promise<A> | undefined
  return () => {
    made ??= make()
    return made
  }
}

function wrongUse(sentence: string): number {
  process.stderr.write(`${sentence}\n`)
  return 2
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
