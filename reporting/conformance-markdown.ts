// conformance.md: the same, for people: totals, one table a topic, and what is not covered with the reason.
import type { FactLine } from './conformance'
import type { Run } from './row'
import { sentenceCase } from './sentence-case'
import { talliedBy } from './tally'

export function conformanceMarkdown(run: Run, lines: readonly FactLine[]): string {
  const covered = lines.filter((line) => line.verdict !== 'not covered')
  const asked = lines.filter((line) => line.scenarios.length > 0).length
  const parts = [
    `# Conformance of ${run.target}`,
    `${asked} of ${lines.length} facts of the register were asked by ${run.rows.length} scenarios. How a fact is known, best first: verified-test, observed, documented, inferred.`,
    totals(lines),
    ...byKey(covered, (line) => line.topic).map(([topic, facts]) => `## ${sentenceCase(topic)}\n\n${table(facts)}`),
    notCovered(lines.filter((line) => line.verdict === 'not covered')),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

const totals = (lines: readonly FactLine[]): string =>
  [
    '| verdict | facts |',
    '|---|---:|',
    ...Object.entries(talliedBy(lines)).map(([word, count]) => `| ${word} | ${count} |`),
  ].join('\n')

const table = (lines: readonly FactLine[]): string =>
  [
    '| fact | verdict | what the service does | asserted | known by | scenarios | source |',
    '|---|---|---|---|---|---|---|',
    ...lines.map((line) => `| ${cellsOf(line).map(cell).join(' | ')} |`),
  ].join('\n')

const cellsOf = (line: FactLine): string[] => [
  line.id,
  line.verdict,
  line.fact,
  line.asserted ?? '—',
  [line.confidence, line.conflicts && 'sources conflict', line.neverSeenOnAws && 'never seen on AWS']
    .filter(Boolean)
    .join(', '),
  line.scenarios.map((one) => `${one.title} · ${one.uri}`).join('<br>') || '—',
  line.source.map((source) => source.title).join('<br>'),
]

function notCovered(lines: readonly FactLine[]): string {
  if (lines.length === 0) return ''
  const groups = byKey(lines, (line) => line.reason ?? '')
  return ['## Not covered', ...groups.map(([why, facts]) => `- ${why}: ${facts.map(({ id }) => id).join(', ')}`)].join(
    '\n\n',
  )
}

function byKey(lines: readonly FactLine[], keyOf: (line: FactLine) => string): [string, FactLine[]][] {
  const groups = new Map<string, FactLine[]>()
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line])
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** A cell must not end the table: pipes and line ends are written another way, and < is no tag (but our own <br>). */
const cell = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/<(?!br>)/g, '&lt;')
