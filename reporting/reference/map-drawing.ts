// The map of sign-in as a drawing: states in columns, a line for each step that was seen, challenges linked to their sections.
import { type Html, html } from '../html/tag'
import { isFlow, type Step } from './follows'
import { layoutOf, type Place } from './map-layout'

const LETTER = 6.7
const PAD = 10
const BOX = 24
const GAP = { column: 44, row: 12, passing: 10 }

interface Box {
  readonly left: number
  readonly right: number
  readonly middle: number
}

export function mapDrawing(steps: readonly Step[], label: string, tokens: string): Html {
  const { columns, lines, back } = layoutOf(steps)
  const boxes = boxesOf(columns, tokens)
  const at = (place: Place): Box => boxes.get(place) as Box
  const all = [...boxes.values()]
  const [width, height] = [
    Math.max(...all.map(({ right }) => right)) + 8,
    Math.max(...all.map(({ middle }) => middle)) + BOX,
  ]
  return html`<div class="scrolls"><svg class="drawn" role="img" aria-label="${label}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<path d="${columns
    .flat()
    .flatMap((place) => (place.name ? [] : across(at(place))))
    .join(
      '',
    )}${lines.map(([from, to]) => line(at(from), at(to)) + (to.name ? head : '')).join('')}${back.map(([from, to]) => loop(at(from), at(to))).join('')}"/>
${[...boxes].map(([place, box]) => place.name && state(place.name, box, tokens))}</svg></div>`
}

/** Columns as wide as their longest name, and in the middle of the drawing. */
function boxesOf(columns: readonly (readonly Place[])[], tokens: string): Map<Place, Box> {
  const boxes = new Map<Place, Box>()
  const tall = Math.max(...columns.map(heightOf))
  let left = 2
  for (const column of columns) {
    const right =
      left + Math.max(...column.map(({ name }) => (name ? shown(name, tokens).length * LETTER + 2 * PAD : 0)))
    let top = BOX / 2 + (tall - heightOf(column)) / 2
    for (const place of column) {
      const high = place.name ? BOX : GAP.passing
      boxes.set(place, { left: round(left), right: round(right), middle: round(top + high / 2) })
      top += high + GAP.row
    }
    left = right + GAP.column
  }
  return boxes
}

const heightOf = (column: readonly Place[]): number =>
  column.reduce((sum, { name }) => sum + (name ? BOX : GAP.passing) + GAP.row, -GAP.row)

const round = (value: number): number => Math.round(value * 10) / 10
const shown = (name: string, tokens: string): string => (name === 'TOKENS' ? tokens : name)

function state(name: string, { left, right, middle }: Box, tokens: string): Html {
  const kind = name === 'TOKENS' ? 'end' : isFlow(name) ? 'flow' : 'asked'
  const box = html`<rect x="${left}" y="${middle - BOX / 2}" width="${round(right - left)}" height="${BOX}" rx="5"/><text x="${round((left + right) / 2)}" y="${middle + 4}">${shown(name, tokens)}</text>`
  return html`<g class="${kind}">${kind === 'asked' ? html`<a href="#${name}">${box}</a>` : box}</g>`
}

const head = 'm-6 -3.5l6 3.5l-6 3.5'

const across = ({ left, right, middle }: Box): string => `M${left} ${middle}H${right}`

function line({ right: x, middle: y }: Box, to: Box): string {
  const half = round((x + to.left) / 2)
  return `M${x} ${y}C${half} ${y} ${half} ${to.middle} ${to.left} ${to.middle}`
}

/** Over the box, and down to where it comes back. */
function loop(from: Box, to: Box): string {
  const [out, into] = [round(from.right - 18), round(to.left + 18)]
  const [above, top] = [from.middle - BOX / 2, Math.min(from.middle, to.middle) - BOX / 2 - 13]
  return `M${out} ${above}C${out} ${top} ${into} ${top} ${into} ${to.middle - BOX / 2}m-3.5 -6l3.5 6l3.5 -6`
}
