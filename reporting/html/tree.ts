// Markup of ours as a tree of plain values, from which the page builds nodes without ever reading markup again.
import type { Html } from './tag'

/** ['p.because.bad', 'text'] · ['a', { href: '#x' }, 'link'] */
export type Node = string | Element
type Element = readonly [kind: string, ...inside: (Node | Attributes)[]]
type Attributes = Readonly<Record<string, string>>
type Open = [kind: string, ...inside: (Node | Attributes)[]]

/** Each element is opened and closed in so many words: nothing without an end, as `br`, and no drawing. */
export function treeOf({ text: markup }: Html): Node[] {
  let inside: Open = ['']
  const around: Open[] = []
  const [before = '', ...pieces] = markup.split('<')
  say(inside, before)
  for (const piece of pieces) {
    const end = piece.indexOf('>')
    const tag = piece.slice(0, end)
    if (tag.startsWith('/')) {
      const outer = around.pop()
      if (!outer || kindOf(inside) !== tag.slice(1)) throw new Error(`no tree: <${tag}> ends ${inside[0]}`)
      outer.push(inside)
      inside = outer
    } else {
      around.push(inside)
      inside = [...startOf(tag)]
    }
    say(inside, piece.slice(end + 1))
  }
  if (around.length > 0) throw new Error(`no tree: ${inside[0]} has no end`)
  return inside.slice(1) as Node[]
}

const kindOf = ([kind]: Open): string => kind.split('.', 1)[0] ?? ''

/** Between tags, outside of a pre, lines and indents are a space at most. */
function say(inside: Open, text: string): void {
  if (text !== '') inside.push(text.trim() === '' && kindOf(inside) !== 'pre' ? ' ' : read(text))
}

const starts = new Map<string, Open>()

/** The same ones come over and over. */
function startOf(tag: string): Open {
  const known = starts.get(tag) ?? started(tag)
  starts.set(tag, known)
  return known
}

function started(written: string): Open {
  const [, tag, attributes = ''] = /^(\w+)((?:\s+[\w-]+="[^"]*")*)\s*$/.exec(written) ?? []
  if (!tag) throw new Error(`no tree: <${written}>`)
  const all = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, read(value)])
  const { class: classes = '', ...others } = Object.fromEntries(all) as Record<string, string>
  const kind = [tag, ...classes.split(' ').filter((one) => one !== '')].join('.')
  return Object.keys(others).length > 0 ? [kind, others] : [kind]
}

/** The way back from `escaped` in tag.ts; the sign that begins all the others comes last. */
const read = (text: string): string =>
  text.includes('&')
    ? text
        .replaceAll('&quot;', '"')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&')
    : text

/** What it says, without its tags: for a search. */
export const wordsOf = (node: Node | Attributes): string => {
  if (typeof node === 'string') return node
  return Array.isArray(node) ? node.slice(1).map(wordsOf).join(' ') : ''
}
