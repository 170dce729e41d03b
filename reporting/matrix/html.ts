// The matrix as a page of its own: one table, a bar a cell; it loads nothing and runs nothing.
import { createHash } from 'node:crypto'
import { bar } from '../html/bar'
import { type Html, html, trusted } from '../html/tag'
import { sentenceCase } from '../sentence-case'
import { cellText } from './markdown'
import { asked, type Column, type Matrix } from './matrix'
import type { Score } from './scorecard'

export const matrixPage = ({ columns, stages }: Matrix): string =>
  html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>How far each target can be trusted with MFA</title>
<style>${trusted(style)}</style></head>
<body><main><h1>How far each target can be trusted with MFA</h1>
<p>Scenarios that passed, of those that apply to the target. A failure that is known is a failure.</p>
<div class="wide"><table><thead><tr><th>Stage</th>${columns.map(head)}</tr></thead>
<tbody>${stages.map(({ name, cells }) => line(sentenceCase(name), cells))}</tbody>
<tfoot>${line(
    'All stages',
    columns.map(({ total }) => total),
  )}
<tr><th scope="row">Not applicable</th>${columns.map(({ total }) => html`<td>${total.notApplicable}</td>`)}</tr>
<tr><th scope="row">Verdict</th>${columns.map(({ verdict }) => html`<td>${verdict}</td>`)}</tr></tfoot></table></div>
</main></body></html>
`.text

const head = ({ target, version, day, link }: Column): Html =>
  html`<th scope="col"><a href="${link}">${target}</a><br><small>${version} ${day}</small></th>`

const line = (name: string, cells: readonly (Score | undefined)[]): Html =>
  html`<tr><th scope="row">${name}</th>${cells.map(cell)}</tr>`

const cell = (score: Score | undefined): Html =>
  score && asked(score) > 0
    ? html`<td>${cellText(score)}${bar({ passed: score.passed, failed: score.known + score.failed, skipped: 0 })}</td>`
    : html`<td>–</td>`

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
main { max-width: 64rem; margin: 2rem auto; padding: 0 1rem }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { padding: .3rem .75rem; text-align: left; border-bottom: 1px solid #8884 }
td { font-variant-numeric: tabular-nums }
tfoot { font-weight: 600 }
.bar { display: block; width: 100%; min-width: 6rem; height: 4px }
.good { fill: #1a7f4b }
.bad { fill: #c0362c }
`

const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`
