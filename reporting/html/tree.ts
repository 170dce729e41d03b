// Markup of ours as a tree of plain values, from which the page builds nodes without ever reading markup again.
import type { Html } from './tag'

/** ['p.because.bad', 'text'] · ['a', { href: '#x' }, 'link'] */
export type Node = string | Element
type Element = readonly [kind: string, ...inside: (Node | Attributes)[]]
type Attributes = Readonly<Record<string, string>>
type Open = [kind: string, ...inside: (Node | Attributes)[]]

const piece = /<\/(?<end>\w+)>|<(?<tag>\w+)(?<attributes>(?:\s+[\w-]+="[^"]*")*)\s*>|(?<text>[^<]+)/y

/** Each element is opened and closed in so many words: nothing without an end, as `br`, and no drawing. */
export function treeOf({ text: markup }: Html): Node[] {
  const open: Open[] = [['']]
  const inPre = () => open.some(([kind]) => kind === 'pre' || kind.startsWith('pre.'))
  piece.lastIndex = 0
  while (piece.lastIndex < markup.length) {
    const from = piece.lastIndex
    const { end, tag, attributes = '', text } = piece.exec(markup)?.groups ?? {}
    if (text !== undefined) open.at(-1)?.push(text.trim() === '' && !inPre() ? ' ' : read(text))
    else if (tag !== undefined) open.push(element(tag, attributes))
    else {
      const done = open.pop()
      if (!end || done?.[0].split('.')[0] !== end) throw new Error(`no tree: ${markup.slice(from, from + 60)}`)
      open.at(-1)?.push(done)
    }
  }
  const [root, ...left] = open
  if (!root || left.length > 0) throw new Error(`no tree: ${left.at(-1)?.[0]} has no end`)
  return root.slice(1) as Node[]
}

function element(tag: string, written: string): Open {
  const all = [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, read(value)])
  const { class: classes = '', ...others } = Object.fromEntries(all) as Record<string, string>
  const kind = [tag, ...classes.split(' ').filter((one) => one !== '')].join('.')
  return Object.keys(others).length > 0 ? [kind, others] : [kind]
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

const read = (escaped: string): string => escaped.replace(/&([\w#]+);/g, (whole, name) => SIGNS[name] ?? whole)

/** What it says, without its tags: for a search. */
export const wordsOf = (node: Node | Attributes): string => {
  if (typeof node === 'string') return node
  return Array.isArray(node) ? node.slice(1).map(wordsOf).join(' ') : ''
}
