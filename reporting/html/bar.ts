// A bar of counts: as SVG, since sizes in style attributes are what a content security policy forbids.
import { countsText, type Tally } from '../tally'
import { type Html, html } from './tag'

export function bar({ passed, failed, known, notApplicable }: Tally): Html {
  const all = Math.max(1, passed + failed + known + notApplicable)
  const width = (count: number) => Number(((count / all) * 100).toFixed(3))
  const parts = [
    { tone: 'good', x: 0, width: width(passed) },
    { tone: 'bad', x: width(passed), width: width(failed) },
    { tone: 'quiet', x: width(passed) + width(failed), width: width(known + notApplicable) },
  ].filter((part) => part.width > 0)
  return html`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" role="img"
    aria-label="${countsText({ passed, failed, known, notApplicable })}"
    >${parts.map((part) => html`<rect class="${part.tone}" x="${part.x}" width="${part.width}" height="1"/>`)}</svg>`
}
