// The matrix as a page of its own: stages, then every scenario, folded by stage, with a filter; it loads nothing.
import { createHash } from 'node:crypto'
import { bar } from '../html/bar'
import { type Html, html, trusted } from '../html/tag'
import { isOf, PROFILES, type Profile } from '../profiles'
import { sentenceCase } from '../sentence-case'
import type { Score } from '../standing'
import { toneOfStanding } from '../standing'
import { scenarioTables } from './html-scenarios'
import { script } from './html-script'
import { style } from './html-style'
import { asked, type Column, type Matrix } from './matrix'
import type { ScenarioMatrix } from './scenarios'
import { cellText, suiteText, verdictText } from './words'

export const matrixPage = (matrix: Matrix, scenarios: ScenarioMatrix): string =>
  html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>How far each target can be trusted with MFA</title>
<style>${trusted(style)}</style></head>
<body><main><h1>How far each target can be trusted with MFA</h1>
<p>Scenarios that passed, of those that apply to the target. A failure that is known is a failure. The <i>core</i> is the life of MFA
with passwords, authenticator apps and SMS; <i>extended</i> is all there is.</p>
<div class="scrolls"><table><thead><tr><th scope="col">Stage</th>${matrix.columns.map(head)}</tr></thead>
<tbody>${linesOf(matrix, true)}${total(matrix, 'core')}${linesOf(matrix, false)}${total(matrix, 'extended')}</tbody>
<tfoot>${row(
    'Not applicable',
    matrix.columns.map(({ profiles }) => profiles.extended.total.notApplicable),
  )}
${row('Scenarios of the suite', matrix.columns.map(suiteText))}
${PROFILES.map((profile) => html`<tr><th scope="row">Verdict, ${profile}</th>${matrix.columns.map(({ profiles }) => html`<td class="${toneOfStanding(profiles[profile].standing)}">${verdictText(profiles[profile])}</td>`)}</tr>\n`)}</tfoot></table></div>
${scenarioTables(matrix, scenarios)}
</main><script>${trusted(script)}</script></body></html>
`.text

const head = ({ target, version, day, link }: Column): Html =>
  html`<th scope="col"><a href="${link}">${target}</a><br><small>${version} ${day}</small></th>`

const linesOf = ({ stages }: Matrix, core: boolean): Html[] =>
  stages
    .filter(({ name }) => isOf('core', name) === core)
    .map(
      ({ name, cells }) =>
        html`<tr><th scope="row">${sentenceCase(name)}</th>${cells.map((score) => html`<td>${cell(score)}</td>`)}</tr>\n`,
    )

const total = ({ columns }: Matrix, profile: Profile): Html =>
  html`<tr class="sum"><th scope="row">${profile === 'core' ? 'Core' : 'Extended, all stages'}</th>${columns.map(({ profiles }) => html`<td>${cell(profiles[profile].total)}</td>`)}</tr>\n`

const row = (name: string, cells: readonly (string | number)[]): Html =>
  html`<tr><th scope="row">${name}</th>${cells.map((text) => html`<td>${text}</td>`)}</tr>`

const cell = (score: Score | undefined): Html =>
  score && asked(score) > 0
    ? html`${cellText(score)}${bar({ passed: score.passed, failed: score.known + score.failed, known: 0, notApplicable: 0 })}`
    : html`–`

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`
