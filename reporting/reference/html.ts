// challenge-responses.html: the reference in one file that loads nothing, and whose policy lets nothing else run.
import { createHash } from 'node:crypto'
import type { Language } from '../../catalogue/index'
import { style } from '../html/style'
import { type Html, html, trusted } from '../html/tag'
import { challengeSection } from './html-challenge'
import { coded, mermaidSource, refusalTable } from './html-parts'
import { script } from './html-script'
import { referenceStyle } from './html-style'
import { stateDiagram } from './mermaid'
import type { Reference } from './reference'
import { madeOn, type Words, wordsIn } from './words'

export function referenceHtml(reference: Reference, language: Language): string {
  const words = wordsIn(language)
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.title}</title>
<link rel="icon" href="data:,">
<style>${trusted(look)}</style></head>
<body><main id="top">
<header class="top"><h1>${words.title}</h1>
  <p class="lead">${words.lead}</p>
  <p class="copy">${coded(madeOn(reference, words))}</p>
  ${legend(reference, words)}</header>
<form class="filter" id="filter" role="search"><input type="search" id="text" placeholder="${words.search}" aria-label="${words.search}" autocomplete="off"><output id="shown"></output></form>
<nav aria-labelledby="index"><h2 id="index">${words.index}</h2>
  <ul class="cards">${reference.challenges.map((one) => html`<li data-card="${one.name}"><a href="#${one.name}"><code>${one.name}</code></a><span>${one[language]}</span></li>`)}</ul></nav>
<p class="hint" id="nothing" hidden>${words.none}</p>
${reference.challenges.map((one) => challengeSection(one, reference, language))}
<section class="challenge" id="EVERY"><h2>${words.every}</h2>${refusalTable(reference.every, reference, language)}</section>
${map(reference, words)}
<footer>${coded(words.made)}</footer>
</main><script>${trusted(script)}</script></body></html>
`.text
}

const legend = ({ target }: Reference, words: Words): Html => html`<dl class="legend" aria-label="${words.legend}">
  ${(['observed', 'documented', 'inferred'] as const).map(
    (one) =>
      html`<div><dt><span class="confidence ${one}">${words[one]}</span></dt><dd>${words[`${one}Means`]}</dd></div>`,
  )}
  <div><dt><span class="confidence proven">${words.proven(target)}</span></dt><dd>${words.provenMeans}</dd></div></dl>`

function map({ steps, maps }: Reference, words: Words): Html {
  return html`<section class="challenge" id="map"><h2>${words.map}</h2><p class="hint">${words.mapHint}</p>
  ${stepTable(steps, words)}${mermaidSource(stateDiagram(steps), 'stateDiagram-v2')}
  <h3>${words.perShape}</h3>${maps.map(
    ({ shape, steps: own }) =>
      html`<details class="shape"><summary>${shape}</summary>${stepTable(own, words)}${mermaidSource(stateDiagram(own), 'stateDiagram-v2')}</details>`,
  )}</section>`
}

function stepTable(steps: Reference['steps'], words: Words): Html {
  const froms = [...new Set(steps.map(({ from }) => from))]
  const tos = (from: string) => steps.filter((step) => step.from === from).map(({ to }) => to)
  return html`<table class="map"><thead><tr><th>${words.from}</th><th>${words.to}</th></tr></thead><tbody>${froms.map(
    (from) =>
      html`<tr><td><code>${from}</code></td><td>${tos(from).map((to) => html`<span class="state${to === 'TOKENS' ? ' end' : ''}">${to === 'TOKENS' ? words.tokens : to}</span> `)}</td></tr>`,
  )}</tbody></table>`
}

const look = style + referenceStyle
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const policy = `default-src 'none'; img-src data:; style-src ${hash(look)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`
