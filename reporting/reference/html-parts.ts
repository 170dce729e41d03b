// The small parts of the HTML reference: what a line is worth, the scenarios behind it, refusals, and Mermaid sources.
import type { Language, RefusalLine } from '../../catalogue/index'
import { type Html, html } from '../html/tag'
import type { Proof } from './proof'
import type { Judged, Reference } from './reference'
import { type Words, wordsIn } from './words'
import type { Worth } from './worth'

export const worthBadges = (
  worth: Worth,
  { target }: Pick<Reference, 'target'>,
  words: Words,
): Html => html`<span class="worth">
  <span class="confidence ${worth.standing}">${words[worth.standing]}</span>
  ${worth.conflict && html`<span class="confidence conflict">${words.conflict}</span>`}
  <small class="ids">${worth.facts.join(' ')}</small></span>
  ${
    worth.proofs.length > 0
      ? scenarios(worth.proofs, html`<span class="confidence proven">${words.proven(target)}</span> `, words)
      : html`<span class="worth"><span class="confidence unproven">${words.notProven}</span></span>`
  }`

const MOST = 6

/** The first ones by name; all of them are in challenge-responses.json. */
export function scenarios(proofs: readonly Proof[], head: Html | string, words: Words): Html {
  const rest = proofs.length - MOST
  return html`<details class="proofs"><summary>${head}${words.scenarios(proofs.length)}</summary><ul>${proofs
    .slice(0, MOST)
    .map(
      ({ title, uri }) => html`<li title="${uri}">${title}</li>`,
    )}${rest > 0 && html`<li class="hint">${words.more(rest)}</li>`}</ul></details>`
}

export function refusalTable(lines: readonly Judged<RefusalLine>[], reference: Reference, language: Language): Html {
  const words = wordsIn(language)
  return html`<table class="lines"><thead><tr><th>${words.error}</th><th>${words.cause}</th><th>${words.proof}</th></tr></thead>
  <tbody>${lines.map(
    (
      line,
    ) => html`<tr><td data-label="${words.error}"><code class="bad">${line.error}</code>${line.message && html`<q>${line.message}</q>`}</td>
    <td data-label="${words.cause}">${line[language]}</td><td data-label="${words.proof}">${worthBadges(line.worth, reference, words)}</td></tr>`,
  )}</tbody></table>`
}

export const mermaidSource = (source: string, words: Words): Html =>
  html`<details class="source"><summary>${words.mermaid}</summary><pre tabindex="0">${source}</pre></details>`

/** Text whose `quoted` pieces are code. */
export const coded = (text: string): Html =>
  html`${text.split('`').map((piece, i) => (i % 2 === 1 ? html`<code>${piece}</code>` : piece))}`
