// One challenge in HTML: when it comes, what it carries, its keys, examples to copy, what follows and what is refused.
import type { Language } from '../../catalogue/index'
import { type Html, html } from '../html/tag'
import { transcript } from '../html/transcript'
import type { Transcript } from '../transcript'
import { cliLine, sdkCode } from './code'
import { mermaidSource, refusalTable, scenarios, worthBadges } from './html-parts'
import { sequence } from './mermaid'
import type { ChallengePage, JudgedKey, Reference } from './reference'
import type { Sample } from './sample'
import { type Words, wordsIn } from './words'

export function challengeSection(one: ChallengePage, reference: Reference, language: Language): Html {
  const words = wordsIn(language)
  return html`<section class="challenge" id="${one.name}" aria-label="${one.name}">
  <h2><a href="#${one.name}">${one.name}</a></h2><p class="lead">${one[language]}</p>
  <h3>${words.comes}</h3><ul class="said">${one.issued.map((line) => html`<li><span>${line[language]}</span><div>${worthBadges(line.worth, reference, words)}</div></li>`)}</ul>
  <h3>${words.parameters}</h3>${parameters(one, reference, language)}
  <h3>${words.keys}</h3>${one.keys.length === 0 ? html`<p class="hint">${words.noKeys}</p>` : keyTable(one, reference, language)}
  ${one.keys.length > 0 && html`<h3>${words.example}</h3>${examples(one.samples, reference.target, words)}`}
  ${one.next.length > 0 && html`<h3>${words.next}</h3><ul class="said">${one.next.map((line) => html`<li><span>${follower(line.to, words)} ${line[language]}</span><div>${worthBadges(line.worth, reference, words)}</div></li>`)}</ul>`}
  ${one.refusals.length > 0 && html`<h3>${words.refusals}</h3>${refusalTable(one.refusals, reference, language)}`}
  ${one.seen.length > 0 && html`<details class="source"><summary>${words.seen}</summary><ul class="seen">${one.seen.map(({ text, proofs }) => html`<li><code>${text}</code> <small class="ids">${words.scenarios(proofs.length)}</small></li>`)}</ul></details>`}
</section>`
}

const follower = (to: string, words: Words): Html =>
  to === 'TOKENS' ? html`<b class="state end">${words.tokens}</b>` : html`<a class="state" href="#${to}">${to}</a>`

function parameters(one: ChallengePage, reference: Reference, language: Language): Html {
  const words = wordsIn(language)
  if (one.parameters.length === 0) return html`<p class="hint">${words.noParameters}</p>`
  return html`<table class="lines"><thead><tr><th>${words.key}</th><th>${words.meaning}</th><th>${words.proof}</th></tr></thead><tbody>${one.parameters.map(
    (line) =>
      html`<tr><td data-label="${words.key}"><code>${line.name}</code></td><td data-label="${words.meaning}">${line[language]}</td><td data-label="${words.proof}">${worthBadges(line.worth, reference, words)}</td></tr>`,
  )}</tbody></table>`
}

function keyTable(one: ChallengePage, reference: Reference, language: Language): Html {
  const words = wordsIn(language)
  return html`<table class="lines"><thead><tr><th>${words.key}</th><th>${words.meaning}</th><th>${words.proof}</th></tr></thead><tbody>${one.keys.map(
    (
      key,
    ) => html`<tr><td data-label="${words.key}"><code>${key.key}</code><span class="need ${key.need}">${words[key.need]}</span></td>
    <td data-label="${words.meaning}">${key[language]}${key.values && html`<br>${words.only} ${key.values.map((value) => html`<code>${value}</code> `)}`}</td>
    <td data-label="${words.proof}">${worthBadges({ ...key.worth, proofs: key.proof.taken }, reference, words)}${tried(key, words)}</td></tr>`,
  )}</tbody></table>${facts(one, words)}`
}

const tried = ({ proof }: JudgedKey, words: Words): Html => html`
  ${proof.leftOut.length > 0 && scenarios(proof.leftOut, `${words.leftOut} · `, words)}
  ${proof.misspelt.map(({ name, proofs }) => scenarios(proofs, `${words.misspelt(name)} · `, words))}
  ${proof.refusals.map((text) => html`<q>${text}</q>`)}`

function facts({ ways, usernames, unneeded }: ChallengePage, words: Words): Html {
  const way = (one: ChallengePage['ways'][number]) =>
    `${words.spoken[one.door] ?? one.door}, ${one.secret ? words.withSecret : words.withoutSecret}`
  return html`<div class="ways">
  ${ways.length > 0 && html`<p>${words.ways}</p>${ways.map((one) => scenarios(one.proofs, `${way(one)} · `, words))}`}
  ${usernames.length > 0 && html`<p>${words.usernames}</p>${usernames.map((one) => scenarios(one.proofs, `${words.spoken[one.form] ?? one.form} · `, words))}`}
  ${unneeded.length > 0 && scenarios(unneeded, `${words.unneeded} · `, words)}</div>`
}

const examples = (samples: readonly Sample[], target: string, words: Words): Html =>
  samples.length === 0
    ? html`<p class="hint">${words.noExample}</p>`
    : html`<p class="hint">${words.exampleHint}</p>${samples.map((sample, i) => example(sample, target, i === 0, words))}`

/** Who asked is of no matter here, but by which door. */
const seenFrom = ({ asked, answered, shape }: Sample, target: string, words: Words): Transcript => ({
  target,
  exchanges: [asked, answered].map(({ actor: _, door = '', ...rest }) => ({
    ...rest,
    door: words.spoken[door] ?? door,
  })),
  ...(shape && { shape }),
})

const example = (
  sample: Sample,
  target: string,
  open: boolean,
  words: Words,
): Html => html`<details class="example"${open && html` open`}>
  <summary><code>${sample.answered.operation}</code></summary>
  ${transcript(seenFrom(sample, target, words), words.spokenOf)}
  <h4>${words.cli}</h4><pre tabindex="0">${cliLine(sample)}</pre>
  <h4>${words.sdk}</h4><pre tabindex="0">${sdkCode(sample)}</pre>
  ${mermaidSource(sequence(sample, words.tokens), words)}</details>`
