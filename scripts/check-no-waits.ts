// A test that sleeps, repeats itself or is left out proves nothing: none of it in tests, steps, support or features.
import { linesThat, type SourceFile } from './tree'

/** Waiting for the step of a code, and for a message that the pool has told of; and a real pool's throttling, which slows a run down. */
const mayWait: ReadonlySet<string> = new Set([
  'support/waits.ts',
  'support/code-sources/awaited.ts',
  'support/targets/aws.ts',
])

const inCode: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:test|it|describe|suite|t)\.(?:skip|only|todo)\b|[{,]\s*(?:skip|only|todo): *(?:true|['"`])/,
    'leaves tests out',
  ],
  [/\bsleep\(|\btimers\/promises\b/, 'sleeps'],
  [/\bsetTimeout\(.*,\s*(?:\d{4,}|\d[\d_]*_\d{3}|\d+ *\* *1_?000)\s*\)/, 'waits a second or more'],
  [/\bretr(?:y|ies): *[1-9]|--retry\b|\bmaxAttempts: *(?:[2-9]|\d\d)/, 'tries again'],
]
const inFeatures = [[/@(?:skip|only|wip|todo|ignore|pending|flaky|retry)\b/i, 'leaves scenarios out']] as const

export function checkNoWaits(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => rulesFor(file.path).flatMap(([match, what]) => offences(match, what, file)))
}

function rulesFor(path: string): readonly (readonly [RegExp, string])[] {
  if (path.endsWith('.feature')) return inFeatures
  const tests = /\.test\.ts$|^(?:steps|support)\/.*\.ts$|^cucumber\.js$/.test(path)
  return tests && !mayWait.has(path) ? inCode : []
}

function offences(match: RegExp, what: string, file: SourceFile): string[] {
  const code = { ...file, text: file.text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '') }
  return linesThat(match, code, (found) => `${what} (${found})`)
}
