// Where a scenario stands: file, line, stage, feature, rule, example, and the facts it is tagged with.
import type { Pickle } from '@cucumber/messages'
import type { Query } from '@cucumber/query'

/** `written` is the name as it stands in the file, with the columns of an outline: expectations name it so. */
export function placeOf(query: Query, pickle: Pickle) {
  const lineage = query.findLineageBy(pickle)
  const uri = pickle.uri.replaceAll('\\', '/')
  const header = lineage?.examples?.tableHeader?.cells.map((cell) => cell.value) ?? []
  const tags = pickle.tags.map((tag) => tag.name)
  return {
    id: '',
    written: lineage?.scenario?.name ?? pickle.name,
    uri,
    line: query.findLocationOf(pickle)?.line ?? 0,
    stage: stageOf(uri),
    feature: lineage?.feature?.name ?? uri,
    ...(lineage?.rule && { rule: lineage.rule.name }),
    name: pickle.name,
    example: header.map((column, i): [string, string] => [column, lineage?.example?.cells[i]?.value ?? '']),
    tags,
    facts: [...new Set(tags.filter((tag) => FACT_TAG.test(tag)).map((tag) => tag.slice(1)))].sort(),
  }
}

const FACT_TAG = /^@[A-Z][A-Z0-9]*-\d+[a-z]?$/

/** The stage of the lifecycle is the first folder under features/. */
export const stageOf = (uri: string): string => /(?:^|\/)features\/([^/]+)\//.exec(uri)?.[1] ?? 'other'
