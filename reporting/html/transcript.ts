// The calls of a scenario as a sequence: who asked what by which door, what came back, and the bodies to unfold.
import { spoken } from '../duration'
import type { Exchange, Transcript } from '../transcript'
import { brief, gist } from './brief'
import { type Spoken, spokenHere } from './spoken'
import { escaped, type Html, html, trusted } from './tag'

export const transcript = ({ exchanges, shape }: Transcript, words = spokenHere): Html => html`<div class="transcript">
  <p class="ends"><span>${words.actor}</span><span>${words.pool(shape)}</span></p>
  <ol class="calls">${exchanges.map((one) => call(one, words))}</ol>
</div>`

const call = (exchange: Exchange, words: Spoken): Html => html`<li>
  <div class="who"><b>${exchange.actor ?? ''}</b><small>${exchange.door ?? ''}</small></div>
  <div class="lane">
    <div class="arrow ask"><span class="op">${exchange.operation}</span><span class="keys">${brief(exchange.request)}</span></div>
    ${answer(exchange, words)}
    <details class="bodies"><summary>${words.bodies}</summary><div>
      ${body('request', exchange.request)}${body('answer', exchange.refusal ?? exchange.response)}</div></details>
  </div></li>`

function answer({ refusal, failure, response, ms }: Exchange, words: Spoken): Html {
  const time = ms !== undefined && html` <small class="ms">${spoken(ms)}</small>`
  if (failure)
    return html`<div class="arrow back bad"><span class="op">no answer</span>${time}<span class="keys">${failure}</span></div>`
  if (refusal)
    return html`<div class="arrow back bad"><span class="op">${refusal.type}</span> <small>${refusal.status ?? ''}</small>${time}<span class="keys">${refusal.message ?? ''}</span></div>`
  return html`<div class="arrow back good"><span class="op">${gist(response, words)}</span>${time}<span class="keys">${brief(response)}</span></div>`
}

const body = (title: string, value: unknown): Html =>
  html`<pre aria-label="${title}" tabindex="0">${trusted(withReferences(JSON.stringify(value ?? {}, null, 2)))}</pre>`

/** <session:2> stands for the same value wherever it stands: the page lights all of them up together. */
const withReferences = (json: string): string =>
  escaped(json).replace(/&lt;[\w -]+:\d+&gt;/g, (reference) => `<span class="ref">${reference}</span>`)
