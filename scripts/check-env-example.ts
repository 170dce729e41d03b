// .env.example and the config reader name the same variables, and each variable of the example has a line on it.
import type { SourceFile } from './tree'

const example = '.env.example'
const reader = 'support/settings'

/** The SDK reads these by itself; the example names them for whoever points the suite at a real pool. */
const readByTheSdk = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_PROFILE']

const variable = '[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+'

export function checkEnvExample(files: readonly SourceFile[]): string[] {
  const lines = files.find(({ path }) => path === example)?.text.split('\n')
  const readers = files.filter(({ path }) => path.startsWith(`${reader}/`) && !path.endsWith('.test.ts'))
  if (lines === undefined || readers.length === 0) return [`${lines === undefined ? example : reader} is missing`]
  const config = readers.map(({ text }) => text).join('\n')
  const shown = lines.flatMap((line, at) => shownIn(line, lines[at - 1] ?? ''))
  const read = new Set(variablesReadBy(config))
  const names = shown.map(({ name }) => name)
  return [
    ...[...read]
      .filter((name) => !names.includes(name))
      .map((name) => `${example}: ${name} is missing, ${reader} reads it`),
    ...names.filter((name) => !read.has(name) && !readByTheSdk.includes(name)).map(unread),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${example}: ${name} stands there twice`),
    ...shown.filter(({ explained }) => !explained).map(({ name }) => `${example}: ${name} has no line on it`),
  ]
}

const unread = (name: string) => `${example}: ${name} is read by nobody, ${reader} does not name it`

/** `NAME=` or, for what is optional, `# NAME=`; the line before it must be a comment in words. */
function shownIn(line: string, before: string): { name: string; explained: boolean }[] {
  const name = nameIn(line)
  return name === undefined ? [] : [{ name, explained: before.startsWith('# ') && nameIn(before) === undefined }]
}

const nameIn = (line: string) => new RegExp(`^(?:# ?)?(${variable})=`).exec(line)?.[1]

function variablesReadBy(config: string): string[] {
  const found = config.matchAll(new RegExp(`\\benv\\.(${variable})\\b|(['"\`])(${variable})\\2`, 'g'))
  return [...found].map((match) => match[1] ?? match[3] ?? '')
}
