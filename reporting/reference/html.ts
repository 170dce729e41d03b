// challenge-responses.html: the reference in one file that loads nothing, and whose policy lets nothing else run.
import { createHash } from 'node:crypto'
import type { Language } from '../../catalogue/index'
import { style } from '../html/style'
import { type Html, html, trusted } from '../html/tag'
import { challengeSection } from './html-challenge'
import { cards, side } from './html-index'
import { map } from './html-map'
import { coded, refusalTable } from './html-parts'
import { script } from './html-script'
import { referenceStyle } from './html-style'
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
<body data-copy="${words.copyIt}" data-copied="${words.copied}">${side(reference.challenges, words)}<main id="top">
<header class="top"><h1>${words.title}</h1>
  <p class="lead">${words.lead}</p>
  <p class="copy">${coded(madeOn(reference, words))}</p>
  ${legend(reference, words)}</header>
<form class="filter" id="filter" role="search"><input type="search" id="text" placeholder="${words.search}" aria-label="${words.search}" autocomplete="off"><output id="shown" aria-live="polite"></output><a class="up" href="#top" aria-label="${words.top}">↑</a></form>
${cards(reference.challenges, language, words)}
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

const look = style + referenceStyle
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const policy = `default-src 'none'; img-src data:; style-src ${hash(look)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`
