// index.html, the whole report in one file: it loads nothing, and its policy lets nothing else run.
import { createHash } from 'node:crypto'
import type { FactLine } from '../conformance'
import type { Run } from '../row'
import { stagesOf } from '../stages'
import { headlineOf, runStanding, type Tone, toneOfStanding } from '../standing'
import { factIndex } from './facts'
import { header } from './header'
import { packs } from './packed'
import { scenarioList } from './scenario-list'
import { script } from './script'
import { stageTable } from './stage-table'
import { style } from './style'
import { html, trusted } from './tag'

export function page(run: Run, facts: readonly FactLine[]): string {
  const stages = stagesOf(run.rows)
  const byId = new Map(facts.map((line) => [line.id, line]))
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${run.target} ${headlineOf(run)} · Cognito MFA</title>
<link rel="icon" href="${icon(toneOfStanding(runStanding(run)))}">
<style>${trusted(style)}</style></head>
<body><main>
${header(run, facts)}
${stageTable(stages)}
${scenarioList(stages)}
${factIndex(facts)}
<footer>Values are redacted by reference: equal values carry equal names, such as &lt;session:2&gt;. Press / to filter:
the filter looks into folded scenarios too. A folded scenario is printed as its line: unfold what is to be on paper.</footer>
</main>
${packs(run.rows, byId)}<script>${trusted(script)}</script></body></html>
`.text
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const policy = `default-src 'none'; img-src data:; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`

const icons: Readonly<Record<Tone, readonly [fill: string, path: string]>> = {
  good: ['#1a7f4b', 'M4 8.5 7 11.5 12 5'],
  warn: ['#8a5d00', 'M4 8H12'],
  bad: ['#c0362c', 'M5 5 11 11M11 5 5 11'],
}

const icon = (tone: Tone): string => {
  const [fill, path] = icons[tone]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8" fill="${fill}"/><path d="${path}" stroke="#fff" stroke-width="2" fill="none"/></svg>`
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
