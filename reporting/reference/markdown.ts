// challenge-responses.md: the whole reference as one page of Markdown.
import type { Language } from '../../catalogue/index'
import { challengeMarkdown } from './markdown-challenge'
import { cell, fenced, heading, stand, table } from './markdown-parts'
import { stateDiagram } from './mermaid'
import type { Reference } from './reference'
import { madeOn, type Words, wordsIn } from './words'

export function referenceMarkdown(reference: Reference, language: Language): string {
  const words = wordsIn(language)
  const index = reference.challenges.map((one) => `- [\`${one.name}\`](#${one.name.toLowerCase()}) ${one[language]}`)
  return [
    `<!-- ${words.made} -->`,
    `# ${words.title}`,
    words.lead,
    madeOn(reference, words),
    legend(words, reference.target),
    heading(2, words.index),
    index.join('\n'),
    ...reference.challenges.map((one) => challengeMarkdown(one, reference, language)),
    heading(2, words.every),
    table(
      [words.error, words.cause, words.proof],
      reference.every.map((line) => [
        `\`${line.error}\` ${cell(line.message ?? '')}`,
        cell(line[language]),
        stand(line.worth, reference, words),
      ]),
    ),
    map(reference, words),
  ].join('\n\n')
}

const legend = (words: Words, target: string): string =>
  [
    `**${words.legend}.** ${words.documented}: ${words.documentedMeans}.`,
    `${words.observed}: ${words.observedMeans}. ${words.inferred}: ${words.inferredMeans}.`,
    `${words.proven(target)}: ${words.provenMeans}.`,
  ].join(' ')

const map = ({ steps, maps }: Reference, words: Words): string =>
  [
    heading(2, words.map),
    words.mapHint,
    fenced('mermaid', stateDiagram(steps)),
    heading(3, words.perShape),
    ...maps.map(
      ({ shape, steps }) =>
        `<details><summary>${shape}</summary>\n\n${fenced('mermaid', stateDiagram(steps))}\n\n</details>`,
    ),
    '',
  ].join('\n\n')
