// All scenarios by stage, feature and rule, under the filter that narrows them.
import type { Row } from '../row'
import { sentenceCase } from '../sentence-case'
import type { Stage } from '../stages'
import { VERDICTS } from '../verdict'
import { scenario } from './scenario'
import { type Html, html } from './tag'

export const scenarioList = (stages: readonly Stage[]): Html => html`<section aria-labelledby="scenarios">
  <h2 id="scenarios">Scenarios</h2>
  ${filter(stages)}
  <noscript><p class="warn">Nothing unfolds or filters here, since this page may not run its script. The lines below are all scenarios with their verdicts.
  The facts that they rest on are in conformance.md, their sentences and calls in messages.ndjson, both beside this page.</p></noscript>
  ${stages.map(stageGroup)}
  <p class="hint" id="nothing" hidden>No scenario fits the filter.</p>
</section>`

function filter(stages: readonly Stage[]): Html {
  const verdicts = VERDICTS.filter((word) => stages.some(({ rows }) => rows.some((row) => row.verdict === word)))
  return html`<form class="filter" id="filter" role="search">
  <input type="search" id="text" placeholder="Words, a fact, an operation, a challenge …" aria-label="Filter scenarios" autocomplete="off">
  <select id="stage" aria-label="Stage"><option value="">every stage</option>${stages.map(
    (stage) => html`<option value="${stage.name}">${sentenceCase(stage.name)}</option>`,
  )}</select>
  <span class="verdicts" role="group" aria-label="Verdict">${verdicts.map(
    (word) => html`<button type="button" data-word="${word}" aria-pressed="false">${word}</button>`,
  )}</span>
  <output id="shown" aria-live="polite"></output>
  <button type="button" id="unfold">unfold</button>
</form>`
}

const stageGroup = (stage: Stage): Html => html`<section class="stage group" id="stage-${stage.name}">
  <h3>${sentenceCase(stage.name)} <small>${stage.passed} of ${stage.rows.length}</small></h3>
  ${grouped(stage.rows, (row) => row.feature).map(
    ([feature, rows]) =>
      html`<div class="group"><h4>${feature}</h4>${grouped(rows, (row) => row.rule ?? '').map(
        ([rule, ruled]) =>
          html`<div class="group">${rule !== '' && html`<p class="rule">${rule}</p>`}${ruled.map(scenario)}</div>`,
      )}</div>`,
  )}</section>`

function grouped(rows: readonly Row[], keyOf: (row: Row) => string): [string, Row[]][] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return [...groups]
}
