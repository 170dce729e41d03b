// The top of the report: what was tested, whether it conforms, and the counts.

import type { FactLine } from '../conformance'
import { spoken } from '../duration'
import type { Run } from '../row'
import { headlineOf, runStanding, toneOfStanding } from '../standing'
import { talliedBy, tallyOf } from '../tally'
import type { Verdict } from '../verdict'
import { bar } from './bar'
import { toneOf } from './mark'
import { type Html, html } from './tag'

export function header(run: Run, facts: readonly FactLine[]): Html {
  const tally = tallyOf(run.rows, run.failures)
  return html`<header class="top">
  <p class="kicker">Multi-factor authentication in Amazon Cognito user pools</p>
  <h1><span class="target">${run.target}</span> <span class="${toneOfStanding(runStanding(run))}">${headlineOf(run)}</span></h1>
  <p class="lead">${lead(run, facts)}</p>
  ${bar(tally)}
  <ul class="counts">${counts(run)}</ul>
  <dl class="about">${about(run).map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
  ${run.failures.map((failure) => html`<pre class="error">${failure}</pre>`)}
</header>`
}

function lead(run: Run, facts: readonly FactLine[]): string {
  const asked = facts.filter((line) => line.scenarios.length > 0).length
  return `${run.rows.length} scenarios asked for ${asked} of the ${facts.length} behaviours in the register, over the wire, as an application would.`
}

const counts = (run: Run): Html[] =>
  Object.entries(talliedBy(run.rows))
    .reverse()
    .map(([word, count]) => html`<li class="${toneOf(word as Verdict)}"><b>${count}</b> ${word}</li>`)

function about(run: Run): [string, string][] {
  const versions = run.versions.map(({ name, version }): [string, string] => [name, version])
  const began: [string, string][] = run.began ? [['began', run.began.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')]] : []
  return [...began, ['took', spoken(run.ms)], ...versions]
}
