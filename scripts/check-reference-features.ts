// The generated features are what their generator gives: nobody edited them, and none is left over.
import type { SourceFile } from './tree'

const folder = 'features/reference/'

export function checkReferenceFeatures(files: readonly SourceFile[], fresh: ReadonlyMap<string, string>): string[] {
  const written = new Map(files.map(({ path, text }) => [path, text]))
  const stale = [...fresh].filter(([path, text]) => written.get(path) !== text).map(([path]) => path)
  const left = [...written.keys()].filter((path) => path.startsWith(folder) && !fresh.has(path))
  return [
    ...stale.map((path) => `${path} is not what catalogue/challenges.yaml gives: npm run reference-features`),
    ...left.map((path) => `${path} is made by nobody: remove it`),
  ]
}
