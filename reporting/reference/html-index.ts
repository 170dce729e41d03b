// The index of the reference: each challenge with the keys it must be answered with, and the list beside a wide page.
import type { Language } from '../../catalogue/index'
import { type Html, html } from '../html/tag'
import type { ChallengePage, Reference } from './reference'
import type { Words } from './words'

export const cards = (
  all: Reference['challenges'],
  language: Language,
  words: Words,
): Html => html`<nav class="index-of" aria-labelledby="index"><h2 id="index">${words.index}</h2>
  <p class="hint">${words.indexHint}</p>
  <ul class="cards">${all.map((one) => card(one, language, words))}</ul></nav>`

const card = (
  one: ChallengePage,
  language: Language,
  words: Words,
): Html => html`<li data-card="${one.name}"><a href="#${one.name}"><code>${one.name}</code></a><span>${one[language]}</span>
    <span class="must">${mustOf(one).length > 0 ? mustOf(one).map((key) => html`<code>${key}</code> `) : words.noKeys}</span></li>`

const mustOf = ({ keys }: ChallengePage): string[] =>
  keys.filter(({ need }) => need === 'required').map(({ key }) => key)

export const side = (
  all: Reference['challenges'],
  words: Words,
): Html => html`<nav class="side" aria-label="${words.index}"><ul>
  ${all.map(({ name }) => html`<li data-card="${name}"><a href="#${name}"><code>${name}</code></a></li>`)}
  <li><a href="#EVERY">${words.every}</a></li><li><a href="#map">${words.map}</a></li></ul></nav>`
