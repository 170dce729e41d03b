// The sentences of a scenario with their ticks, and the error where one went wrong.
import type { StepRow, StepStatus } from '../row'
import { type Html, html } from './tag'

const SIGNS: Readonly<Record<StepStatus, [sign: string, tone: string]>> = {
  passed: ['✓', 'good'],
  failed: ['✗', 'bad'],
  undefined: ['?', 'bad'],
  ambiguous: ['?', 'bad'],
  pending: ['?', 'bad'],
  unknown: ['?', 'bad'],
  skipped: ['–', 'quiet'],
}

export const stepList = (steps: readonly StepRow[]): Html => html`<ol class="steps">${steps.map(item)}</ol>`

function item(step: StepRow): Html {
  const [sign, tone] = SIGNS[step.status]
  return html`<li class="${step.status}"><span class="mark ${tone}" role="img" aria-label="${step.status}">${sign}</span>
  <div><span class="keyword">${step.keyword}</span> ${step.text}${step.table.length > 0 && table(step.table)}${
    step.docString !== undefined && html`<pre>${step.docString}</pre>`
  }${(step.notes ?? []).map((note) => html`<p class="note">${note}</p>`)}${step.error && html`<pre class="error">${step.error}</pre>`}</div></li>`
}

const table = (rows: readonly string[][]): Html =>
  html`<table class="given">${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</table>`
