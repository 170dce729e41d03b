// One scenario: a line to scan; and, unfolded from what the page has packed, its sentences, its calls and its facts.

import { type FactLine, isNeverSeen } from '../conformance'
import { spoken } from '../duration'
import type { Row } from '../row'
import { titleOf } from '../title'
import { isFinding } from '../verdict'
import { factList } from './facts'
import { mark, toneOf } from './mark'
import { stepList } from './steps'
import { type Html, html } from './tag'
import { transcript } from './transcript'

export const scenario = (
  row: Row,
): Html => html`<details class="scenario" id="${row.id}" data-verdict="${row.verdict}" data-stage="${row.stage}" data-in="${row.uri}">
<summary>${mark(row.verdict)}<span class="title">${titleOf(row)}</span><span class="ids">${shortList(row.facts)}</span>
<span class="ms">${spoken(row.ms)}</span></summary></details>
`

export function inside(row: Row, facts: ReadonlyMap<string, FactLine>): Html {
  const lines = row.facts.flatMap((id) => facts.get(id) ?? [])
  return html`<div class="inside">
  <div class="told">
    ${row.verdict !== 'passed' && html`<p class="because ${toneOf(row.verdict)}"><b>${row.verdict}</b>${because(row)}</p>`}
    ${isNeverSeen(row) && html`<p class="because warn">Documented, and never seen on AWS.</p>`}
    ${stepList(row.steps)}
    ${lines.length > 0 && factList(lines)}
    <p class="place"><code>${row.uri}:${row.line}</code> <a href="#${row.id}">link</a></p>
  </div>
  ${row.transcript ? transcript(row.transcript) : html`<p class="hint">Nothing was sent.</p>`}
</div>`
}

/** A failed step shows its own error; the other verdicts have nothing but their reason. */
const because = (row: Row): string =>
  row.because && !(isFinding(row.verdict) && row.steps.some((step) => step.error)) ? `: ${row.because}` : ''

const shortList = (facts: readonly string[]): string =>
  facts.length > 3 ? `${facts.slice(0, 3).join(' ')} +${facts.length - 3}` : facts.join(' ')
