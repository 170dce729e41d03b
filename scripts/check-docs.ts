// What the documents name exists: files that are linked or quoted, npm scripts, and commands of the program.
import path from 'node:path'
import type { SourceFile } from './tree'

/** npm's own commands that a document may name. */
const npmItself = ['ci', 'install', 'link', 'pack', 'publish', 'exec', 'view', 'config', 'root']

/** Written by a run, so not there in a clone. */
const written = /^(reports|dist|node_modules)\//

export function checkDocs(files: readonly SourceFile[]): string[] {
  const project = new Project(files)
  return files
    .filter((file) => file.path.endsWith('.md'))
    .flatMap((file) => [...brokenLinks(file, project), ...strangeNames(codeOf(file), project)])
}

function strangeNames(code: SourceFile, project: Project): string[] {
  return [
    ...namedIn(code, /^ *([\w.-]+\/[\w./-]*) *$/g, (name) => project.has(name), 'there is no file'),
    ...namedIn(code, /\bnpm run ([\w:-]+)/g, (name) => name in project.scripts, 'package.json has no script'),
    ...namedIn(code, /\bnpm (?!run\b)([a-z-]+)/g, (name) => project.npm(name), 'npm has no command'),
    ...namedIn(code, /\bcognito-mfa ([a-z]+)\b/g, (name) => project.has(`cli/${name}.ts`), 'there is no command'),
  ]
}

/** Only what is set as code, each piece on a line of its own text; prose may say anything. */
function codeOf(file: SourceFile): SourceFile {
  let fenced = false
  const lines = file.text.split('\n').map((line) => {
    if (/^\s*```/.test(line)) fenced = !fenced
    return fenced ? [line] : [...line.matchAll(/`([^`]+)`/g)].map((span) => span[1] ?? '')
  })
  return { path: file.path, text: lines.map((pieces) => pieces.join('\v')).join('\n') }
}

class Project {
  readonly #paths: Set<string>
  readonly scripts: Record<string, string>

  constructor(files: readonly SourceFile[]) {
    this.#paths = new Set(files.flatMap((file) => [file.path, ...parentsOf(file.path)]))
    const manifest = files.find((file) => file.path === 'package.json')
    this.scripts = manifest === undefined ? {} : (JSON.parse(manifest.text).scripts ?? {})
  }

  /** A quoted path is checked only if it starts in a folder of the project: others name things elsewhere. */
  has(name: string): boolean {
    const clean = path.posix.normalize(name).replace(/\/$/, '')
    const [folder = ''] = clean.split('/')
    return this.#paths.has(clean) || !this.#paths.has(folder) || written.test(clean)
  }

  contains(name: string): boolean {
    return this.#paths.has(path.posix.normalize(name).replace(/\/$/, '')) || written.test(name)
  }

  npm(name: string): boolean {
    return npmItself.includes(name) || (['start', 'test'].includes(name) && name in this.scripts)
  }
}

function parentsOf(name: string): string[] {
  const parent = path.posix.dirname(name)
  return parent === '.' ? ['.'] : [parent, ...parentsOf(parent)]
}

function brokenLinks(file: SourceFile, project: Project): string[] {
  const target = (link: string) => path.posix.join(path.posix.dirname(file.path), link.replace(/#.*$/, ''))
  return namedIn(
    file,
    /\]\((?!https?:|mailto:|#)([^)\s]+)\)/g,
    (link) => project.contains(target(link)),
    'no such file',
  )
}

function namedIn(file: SourceFile, names: RegExp, good: (name: string) => boolean, complaint: string): string[] {
  return file.text.split('\n').flatMap((line, at) =>
    line
      .split('\v')
      .flatMap((piece) => [...piece.matchAll(names)].map((match) => match[1] ?? ''))
      .filter((name) => !good(name))
      .map((name) => `${file.path}:${at + 1}: ${complaint} ${name}`),
  )
}
