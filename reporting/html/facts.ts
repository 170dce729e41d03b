// The facts: with a scenario those it rests on, and at the end of the report all of them, topic by topic.
import type { FactLine } from '../conformance'
import { sentenceCase } from '../sentence-case'
import { mark } from './mark'
import { type Html, html } from './tag'

export const factList = (lines: readonly FactLine[]): Html =>
  html`<dl class="facts">${lines.map(
    (line) => html`<dt><button type="button" class="fact" data-fact="${line.id}">${line.id}</button></dt>
  <dd>${line.fact} ${worth(line)}</dd>`,
  )}</dl>`

const worth = (line: FactLine): Html =>
  html`<span class="worth"><span class="confidence ${line.confidence}">${line.confidence}</span>${
    line.conflicts && html` <span class="confidence conflict" title="${line.conflicts}">sources conflict</span>`
  }${line.neverSeenOnAws && html` <span class="confidence conflict">never seen on AWS</span>`} ${sources(line.source)}</span>`

const SOURCES = 2

/** The first ones to read; the others are in conformance.md, and here on a hint. */
function sources(all: FactLine['source']): Html {
  const shown = all.slice(0, SOURCES).map((source, i) => html`${i > 0 && ' · '}${link(source)}`)
  const rest = all.slice(SOURCES).map((source) => source.title)
  return html`${shown}${rest.length > 0 && html` <span title="${rest.join('\n')}">and ${rest.length} more</span>`}`
}

const link = ({ title, ref }: FactLine['source'][number]): Html =>
  /^https?:\/\//.test(ref)
    ? html`<a href="${ref}" rel="noreferrer">${title}</a>`
    : html`<span title="${ref}">${title}</span>`

export function factIndex(lines: readonly FactLine[]): Html {
  const topics = [...new Set(lines.map((line) => line.topic))].sort()
  return html`<section aria-labelledby="facts"><h2 id="facts">Facts</h2>
  <p class="hint">Every behaviour in the register, what became of it here, and how hard it was asserted.</p>
  ${topics.map((topic) =>
    topicOf(
      topic,
      lines.filter((line) => line.topic === topic),
    ),
  )}</section>`
}

function topicOf(topic: string, lines: readonly FactLine[]): Html {
  const asked = lines.filter((line) => line.scenarios.length > 0)
  const held = asked.filter((line) => line.verdict === 'passed')
  return html`<details class="topic"><summary><b>${sentenceCase(topic)}</b>
    <span class="hint">${held.length} held of ${asked.length} asked, ${lines.length} known</span></summary>
  <table class="index"><thead><tr><th>Fact</th><th>Verdict</th><th>What the service does</th><th>Asserted</th></tr></thead>
  <tbody>${lines.map(indexLine)}</tbody></table></details>`
}

const indexLine = (line: FactLine): Html => html`<tr>
  <td class="nowrap">${line.scenarios.length > 0 ? html`<button type="button" class="fact" data-fact="${line.id}">${line.id}</button>` : line.id}</td>
  <td class="nowrap">${mark(line.verdict)} ${line.verdict}</td>
  <td>${line.fact} ${worth(line)}${line.reason && html`<i class="worth">${line.reason}</i>`}</td>
  <td class="nowrap">${line.asserted ?? '—'}</td></tr>`
