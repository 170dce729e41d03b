// The part of the page's script that unfolds: opens a pack when a scenario is opened, and builds its nodes from texts.
export const unfold = `
const packs = new Map()
const packOf = (name) => packs.get(name) ?? (packs.set(name, unpacked(name)), packs.get(name))

async function unpacked(name) {
  const text = document.querySelector('[data-pack="' + CSS.escape(name) + '"]').textContent
  const bytes = Uint8Array.from(atob(text), (one) => one.charCodeAt(0))
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).json()
}

/** Texts stay texts: no markup is read here. */
function nodeOf(tree) {
  if (typeof tree === 'string') return tree
  const [kind, ...inside] = tree
  const [tag, ...classes] = kind.split('.')
  const node = document.createElement(tag)
  if (classes.length > 0) node.className = classes.join(' ')
  for (const part of inside) {
    if (typeof part === 'string' || Array.isArray(part)) node.append(nodeOf(part))
    else for (const [name, value] of Object.entries(part)) node.setAttribute(name, value)
  }
  return node
}

const filled = new Map()
const fill = (one) => filled.get(one) ?? (filled.set(one, put(one)), filled.get(one))

async function put(one) {
  try {
    one.append(...(await packOf(one.dataset.in))[one.id].map(nodeOf))
  } catch (error) {
    one.append(nodeOf(['p.hint.inside', 'This browser cannot unfold it (' + error.message + '): see messages.ndjson beside this page.']))
  }
  one.removeAttribute('data-in')
}

const opened = () => Promise.all([...document.querySelectorAll('details[open][data-in]')].map(fill))
document.addEventListener('toggle', ({ target }) => { if (target.open && target.dataset.in) fill(target) }, true)

/** Paper unfolds nothing: the bodies of an open scenario are printed with it. */
addEventListener('beforeprint', () => {
  for (const one of document.querySelectorAll('.scenario[open] .bodies:not([open])')) one.open = one.dataset.paper = true
})
addEventListener('afterprint', () => {
  for (const one of document.querySelectorAll('[data-paper]')) { one.open = false; delete one.dataset.paper }
})
`
