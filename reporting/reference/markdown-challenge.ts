// One challenge in Markdown: when it comes, what it carries, its keys, an example, what follows and what is refused.
import type { Language } from '../../catalogue/index'
import { cliLine, sdkCode } from './code'
import { cell, fenced, heading, stand, table } from './markdown-parts'
import { sequence } from './mermaid'
import type { ChallengePage, JudgedKey, Reference } from './reference'
import type { Sample } from './sample'
import { type Words, wordsIn } from './words'
import type { Worth } from './worth'

export function challengeMarkdown(one: ChallengePage, reference: Reference, language: Language): string {
  const words = wordsIn(language)
  const judged = (worth: Worth) => stand(worth, reference, words)
  return [
    heading(2, one.name),
    one[language],
    heading(3, words.comes),
    one.issued.map((line) => `- ${cell(line[language])} _${judged(line.worth)}_`).join('\n'),
    heading(3, words.parameters),
    one.parameters.length === 0
      ? words.noParameters
      : table(
          [words.key, words.meaning, words.proof],
          one.parameters.map((line) => [`\`${line.name}\``, cell(line[language]), judged(line.worth)]),
        ),
    heading(3, words.keys),
    ...(one.keys.length === 0 ? [words.noKeys] : keys(one, reference, language)),
    ...(one.keys.length === 0 ? [] : [heading(3, words.example), ...examples(one.samples, words)]),
    ...(one.next.length === 0 ? [] : [heading(3, words.next)]),
    one.next.map((line) => `- ${target(line.to, words)}: ${cell(line[language])} _${judged(line.worth)}_`).join('\n'),
    ...(one.refusals.length === 0 ? [] : refusals(one, reference, language)),
    ...(one.seen.length === 0 ? [] : [`${words.seen}:`]),
    one.seen.map(({ text, proofs }) => `- ${cell(text)} _(${words.scenarios(proofs.length)})_`).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function refusals(one: ChallengePage, reference: Reference, language: Language): string[] {
  const words = wordsIn(language)
  const rows = one.refusals.map((line) => [
    `\`${line.error}\` ${cell(line.message ?? '')}`,
    cell(line[language]),
    stand(line.worth, reference, words),
  ])
  return [heading(3, words.refusals), table([words.error, words.cause, words.proof], rows)]
}

const target = (to: string, words: Words): string =>
  to === 'TOKENS' ? `**${words.tokens}**` : `[\`${to}\`](#${to.toLowerCase()})`

function keys(one: ChallengePage, reference: Reference, language: Language): string[] {
  const words = wordsIn(language)
  const rows = one.keys.map((key) => [
    `\`${key.key}\``,
    words[key.need],
    `${cell(key[language])}${key.values ? ` ${words.only} ${key.values.map((value) => `\`${value}\``).join(', ')}` : ''}`,
    [stand({ ...key.worth, proofs: key.proof.taken }, reference, words), ...tried(key, words)].join('<br>'),
  ])
  return [
    table([words.key, words.needed, words.meaning, words.proof], rows),
    ...facts(one, words),
    ...scenarios(one, words),
  ]
}

const tried = ({ proof }: JudgedKey, words: Words): string[] => [
  ...(proof.leftOut.length > 0 ? [`${words.leftOut} (${words.scenarios(proof.leftOut.length)})`] : []),
  ...proof.misspelt.map(({ name, proofs }) => `${words.misspelt(`\`${name}\``)} (${words.scenarios(proofs.length)})`),
  ...proof.refusals.map((text) => cell(text)),
]

function facts(one: ChallengePage, words: Words): string[] {
  const ways = one.ways.map(
    (way) =>
      `${words.spoken[way.door] ?? way.door} ${way.secret ? words.withSecret : words.withoutSecret} (${way.proofs.length})`,
  )
  const names = one.usernames.map(({ form, proofs }) => `${words.spoken[form] ?? form} (${proofs.length})`)
  const lines = [
    ...(ways.length > 0 ? [`- ${words.ways}: ${ways.join(', ')}`] : []),
    ...(names.length > 0 ? [`- ${words.usernames}: ${names.join(', ')}`] : []),
    ...(one.unneeded.length > 0 ? [`- ${words.unneeded} (${words.scenarios(one.unneeded.length)})`] : []),
  ]
  return lines.length > 0 ? [lines.join('\n')] : []
}

/** The experiments that leave a key out or misspell it, by name. */
function scenarios({ keys }: ChallengePage, words: Words): string[] {
  const lines = keys.flatMap(({ key, proof }) =>
    [...proof.leftOut, ...proof.misspelt.flatMap(({ proofs }) => proofs)].map(
      ({ title, uri }) => `- \`${key}\`: ${cell(title)} (\`${uri}\`)`,
    ),
  )
  const all = [...new Set(lines)].join('\n')
  return all === '' ? [] : [`<details><summary>${words.experiments}</summary>\n\n${all}\n\n</details>`]
}

const examples = (samples: readonly Sample[], words: Words): string[] =>
  samples.length === 0
    ? [words.noExample]
    : [words.exampleHint.replace(/</g, '&lt;'), ...samples.flatMap((sample) => example(sample, words))]

const example = (sample: Sample, words: Words): string[] => [
  `**${sample.answered.operation}**`,
  fenced(
    'json',
    JSON.stringify(
      { asked: sample.asked.response, request: sample.answered.request, answer: sample.answered.response },
      null,
      2,
    ),
  ),
  `${words.cli}:`,
  fenced('sh', cliLine(sample)),
  `${words.sdk}:`,
  fenced('ts', sdkCode(sample)),
  fenced('mermaid', sequence(sample, words.tokens)),
]
