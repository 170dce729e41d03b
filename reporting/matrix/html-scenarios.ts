// The part of the matrix's page that tells scenario by scenario: a table a stage, folded, and the reasons of each target.
import { type Html, html } from '../html/tag'
import { sentenceCase } from '../sentence-case'
import type { Verdict } from '../verdict'
import type { Matrix } from './matrix'
import type { Cell, ScenarioLine, ScenarioMatrix } from './scenarios'
import { nameOf } from './words'

export const scenarioTables = ({ columns }: Matrix, { stages, reasons }: ScenarioMatrix): Html => html`<section>
<h2 id="scenarios">Scenario by scenario</h2>
<p>A verdict leads to its reason.</p>
<form id="filter"><input id="text" type="search" aria-label="Show scenarios with these words" placeholder="Show scenarios with these words"><output id="shown"></output></form>
${stages.map(
  ({
    name,
    lines,
  }) => html`<details class="stage"><summary>${sentenceCase(name)} <small>${lines.length}</small></summary>
<div class="scrolls"><table class="scenarios"><thead><tr><th scope="col">Scenario</th>${columns.map(({ target }) => html`<th scope="col">${target}</th>`)}</tr></thead><tbody>
${lines.map(line)}</tbody></table></div></details>`,
)}
</section><section>
<h2 id="why">Why</h2>
${columns.map(
  (
    column,
    at,
  ) => html`<details class="why"><summary>${nameOf(column)} <small>${count(reasons[at]?.length ?? 0, 'reason')}</small></summary><ol>
${reasons[at]?.map(({ because, seen, scenarios }, n) => html`<li id="${idOf(at, n)}">${because} <small>${count(scenarios, 'scenario')}</small>${seen && html`<code>${seen}</code>`}</li>\n`)}</ol></details>`,
)}
</section>`

const line = ({ title, file, cells }: ScenarioLine): Html =>
  html`<tr class="scenario"><th scope="row">${title} <small>${file}</small></th>${cells.map(cell)}</tr>\n`

const words: Readonly<Record<Verdict, readonly [word: string, tone: string]>> = {
  compromised: ['unreachable', 'bad'],
  failed: ['failed', 'bad'],
  'unexpectedly passed': ['passed unexpectedly', 'warn'],
  'not run': ['not run', 'bad'],
  'expected failure': ['fails', 'bad'],
  'not applicable': ['not applicable', 'none'],
  passed: ['passed', 'good'],
}

function cell(one: Cell | undefined, column: number): Html {
  if (!one) return html`<td class="none">–</td>`
  const [word, tone] = words[one.verdict]
  const shown = one.why === undefined ? word : html`<a href="#${idOf(column, one.why)}">${word}</a>`
  return html`<td class="${tone}">${shown}</td>`
}

const idOf = (column: number, reason: number): string => `why-${column + 1}-${reason + 1}`

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`
