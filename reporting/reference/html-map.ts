// The map of sign-in in HTML: what followed what, drawn pool by pool, with the Mermaid source of each.
import { type Html, html } from '../html/tag'
import { mermaidSource } from './html-parts'
import { mapDrawing } from './map-drawing'
import { stateDiagram } from './mermaid'
import type { Reference } from './reference'
import type { Words } from './words'

export const map = (
  { steps, maps }: Reference,
  words: Words,
): Html => html`<section class="challenge" id="map"><h2>${words.map}</h2><p class="hint">${words.mapHint}</p>
  ${stepTable(steps, words)}${mermaidSource(stateDiagram(steps), words)}
  <h3>${words.perShape}</h3>${maps.map(
    ({ shape, steps: own }) =>
      html`<details class="shape"><summary>${shape}</summary>${mapDrawing(own, `${words.map}: ${shape}`, words.tokens)}${mermaidSource(stateDiagram(own), words)}</details>`,
  )}</section>`

function stepTable(steps: Reference['steps'], words: Words): Html {
  const froms = [...new Set(steps.map(({ from }) => from))]
  const tos = (from: string) => steps.filter((step) => step.from === from).map(({ to }) => to)
  return html`<table class="map"><thead><tr><th>${words.from}</th><th>${words.to}</th></tr></thead><tbody>${froms.map(
    (from) =>
      html`<tr><td><code>${from}</code></td><td>${tos(from).map((to) => html`<span class="state${to === 'TOKENS' ? ' end' : ''}">${to === 'TOKENS' ? words.tokens : to}</span> `)}</td></tr>`,
  )}</tbody></table>`
}
