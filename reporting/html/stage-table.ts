// One line a stage: its counts as a bar, and a link to its scenarios.

import { spoken } from '../duration'
import { sentenceCase } from '../sentence-case'
import type { Stage } from '../stages'
import { bar } from './bar'
import { type Html, html } from './tag'

export const stageTable = (stages: readonly Stage[]): Html => html`<section aria-labelledby="stages">
  <h2 id="stages">Stages of the lifecycle</h2>
  <table class="stages"><thead><tr><th>Stage</th><th class="wide"><span class="unseen">Share</span></th>
    <th>Passed</th><th>Failed</th><th>Known to fail</th><th>Not applicable</th><th>Time</th></tr></thead>
  <tbody>${stages.map(line)}</tbody></table>
</section>`

const line = (stage: Stage): Html => html`<tr>
  <th scope="row"><a href="#stage-${stage.name}">${sentenceCase(stage.name)}</a></th>
  <td class="wide">${bar(stage)}</td>
  <td>${stage.passed}</td><td class="${stage.failed > 0 ? 'bad' : 'zero'}">${stage.failed}</td>
  ${[stage.known, stage.notApplicable].map((count) => html`<td class="${count > 0 ? '' : 'zero'}">${count}</td>`)}<td class="time">${spoken(stage.ms)}</td></tr>`
