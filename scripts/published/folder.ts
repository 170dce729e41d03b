// Files of a folder by their names in it: read, written, copied, and those that nobody asked for.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export function readIn(folder: string, name: string): string | undefined {
  const file = path.join(folder, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

export function written(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [name, text] of files) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

/** A scorecard in both its forms, where there is one. */
export function copied(from: string, to: string): void {
  const names = ['scorecard.json', 'scorecard.md']
  const files = names.flatMap((name) => {
    const text = readIn(from, name)
    return text === undefined ? [] : [[name, text] as const]
  })
  written(to, new Map(files))
}

export function strays(folder: string, part: string, files: ReadonlyMap<string, string>): string[] {
  const place = path.join(folder, part)
  if (!existsSync(place)) return []
  return readdirSync(place)
    .map((name) => `${part}/${name}`)
    .filter((name) => !files.has(name))
}
