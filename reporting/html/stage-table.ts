// One line a stage: its counts as a bar, and a link to its scenarios; a column that would hold nothing is left out.

import { spoken } from '../duration'
import { sentenceCase } from '../sentence-case'
import type { Stage } from '../stages'
import { bar } from './bar'
import { type Html, html } from './tag'

type Column = readonly [head: string, count: (stage: Stage) => number]

export function stageTable(stages: readonly Stage[]): Html {
  const shown = apart.filter(([, count]) => stages.some((stage) => count(stage) > 0))
  return html`<section aria-labelledby="stages">
  <h2 id="stages">Stages of the lifecycle</h2>
  <table class="stages"><thead><tr><th>Stage</th><th class="wide"><span class="unseen">Share</span></th>
    <th>Passed</th><th>Failed</th>${shown.map(([head]) => html`<th>${head}</th>`)}<th>Time</th></tr></thead>
  <tbody>${stages.map((stage) => line(stage, shown))}</tbody></table>
</section>`
}

const apart: readonly Column[] = [
  ['Known to fail', ({ known }) => known],
  ['Not applicable', ({ notApplicable }) => notApplicable],
]

const line = (stage: Stage, shown: readonly Column[]): Html => html`<tr>
  <th scope="row"><a href="#stage-${stage.name}">${sentenceCase(stage.name)}</a></th>
  <td class="wide">${bar(stage)}</td>
  <td>${stage.passed}</td><td class="${stage.failed > 0 ? 'bad' : 'zero'}">${stage.failed}</td>
  ${shown.map(([, count]) => html`<td class="${count(stage) > 0 ? '' : 'zero'}">${count(stage)}</td>`)}<td class="time">${spoken(stage.ms)}</td></tr>`
