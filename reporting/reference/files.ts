// The files of the reference by name: pages in one language, and what machines read.
import type { Catalogue, Language } from '../../catalogue/index'
import type { Run } from '../row'
import { referenceHtml } from './html'
import { referenceJson } from './json'
import { referenceMarkdown } from './markdown'
import { referenceOf } from './reference'
import { schema } from './schema'
import { referenceTypings } from './typings'

/** A page in another language than English has it in its name, so that both can lie side by side. */
export function referenceFiles(
  run: Run,
  catalogue: Pick<Catalogue, 'challenges' | 'facts'>,
  spoken: readonly Language[],
): Map<string, string> {
  const reference = referenceOf(run, catalogue)
  const pages = spoken.flatMap((language): [string, string][] => {
    const base = language === 'en' ? 'challenge-responses' : `challenge-responses.${language}`
    return [
      [`${base}.md`, referenceMarkdown(reference, language)],
      [`${base}.html`, referenceHtml(reference, language)],
    ]
  })
  return new Map([
    ...pages,
    ['challenge-responses.json', referenceJson(reference)],
    ['challenge-responses.schema.json', `${JSON.stringify(schema, null, 2)}\n`],
    ['challenge-responses.d.ts', referenceTypings(reference)],
  ])
}
