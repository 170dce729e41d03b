// What the page unfolds: the inside of each scenario, a pack a feature, and one pack of the words that the filter looks for.
import { gzipSync } from 'node:zlib'
import type { FactLine } from '../conformance'
import type { Row } from '../row'
import { titleOf } from '../title'
import { inside } from './scenario'
import { type Html, html } from './tag'
import { type Node, treeOf, wordsOf } from './tree'

/** Features are packed each by itself: opened in a few milliseconds, and a third of the size of scenarios packed each by itself. */
export function packs(rows: readonly Row[], facts: ReadonlyMap<string, FactLine>): Html {
  const features = new Map<string, Record<string, Node[]>>()
  const words: Record<string, string> = {}
  for (const row of rows) {
    const tree = treeOf(inside(row, facts))
    const feature = features.get(row.uri) ?? {}
    features.set(row.uri, Object.assign(feature, { [row.id]: tree }))
    words[row.id] = wordList([titleOf(row), row.feature, row.rule, ...row.facts, ...tree.map(wordsOf)].join(' '))
  }
  return html`${[...features].map(([uri, trees]) => pack(uri, trees))}
${pack('words', words)}`
}

/** No script that would run: data, which the page's policy does not concern. */
const pack = (name: string, value: unknown): Html =>
  html`<script type="application/gzip" data-pack="${name}">${gzipSync(JSON.stringify(value)).toString('base64')}</script>
`

/** Each word once; what is sought has no space in it. */
const wordList = (text: string): string => [...new Set(text.toLowerCase().split(/\s+/))].join(' ')
