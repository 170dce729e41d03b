// Ids of scenarios for links and for comparisons: from file and name, so that a line inserted above changes none of them.
interface Named {
  uri: string
  name: string
  example: readonly (readonly [string, string])[]
}

export function idsOf(rows: readonly Named[]): string[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const base = baseOf(row)
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return count === 1 ? base : `${base}/${count}`
  })
}

const baseOf = ({ uri, name, example }: Named): string =>
  [uri.replace(/^(.*\/)?features\//, '').replace(/\.feature$/, ''), slug(name), ...example.map(([, v]) => slug(v))]
    .filter((part) => part !== '')
    .join('/')

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
