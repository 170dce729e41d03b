// No room grows too large to read at a sitting, and each file says on its first line what it holds.
import type { SourceFile } from './tree'

const most = 250

const sized = /\.(ts|tsx|js|feature)$/
const introduced = /\.(ts|tsx|js|ya?ml)$/

export function checkFileSize(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [...tooLong(file), ...withoutIntroduction(file)])
}

function tooLong({ path, text }: SourceFile): string[] {
  const lines = text.split('\n').length - 1
  return sized.test(path) && lines > most
    ? [`${path}: ${lines} lines, more than ${most}: divide it by what it holds`]
    : []
}

function withoutIntroduction({ path, text }: SourceFile): string[] {
  const [first = '', second = ''] = text.split('\n')
  const line = first.startsWith('#!') ? second : first
  const good = !introduced.test(path) || /^(\/\/|\/\*\*?|#) ?\S/.test(line)
  return good ? [] : [`${path}: the first line must be a comment that says what the file holds`]
}
