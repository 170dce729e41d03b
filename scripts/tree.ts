// The files of the project as the checks see them: everything in git or about to be, with its text.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface SourceFile {
  /** From the folder of the project, with `/`. */
  readonly path: string
  readonly text: string
}

export const root = path.resolve(__dirname, '..')

export function readTree(): SourceFile[] {
  const list = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
  const paths = [...new Set(list.split('\0'))].filter((name) => name !== '' && existsSync(path.join(root, name)))
  return paths.sort().map((name) => ({ path: name, text: readFileSync(path.join(root, name), 'utf8') }))
}

/** The lines of a file that match, each as `path:line: what`. */
export function linesThat(match: RegExp, file: SourceFile, what: (found: string) => string): string[] {
  return file.text.split('\n').flatMap((line, at) => {
    const found = match.exec(line)
    return found === null ? [] : [`${file.path}:${at + 1}: ${what(found[0])}`]
  })
}
