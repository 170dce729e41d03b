// The script of the reference: a search that hides what does not fit, copies at a click, the place in the list, and print.
export const script = `
const $ = (id) => document.getElementById(id)
const sections = [...document.querySelectorAll('.challenge')]
const cards = [...document.querySelectorAll('[data-card]')]
const names = new Set(cards.map((card) => card.dataset.card))
const texts = new Map(sections.map((one) => [one, one.textContent.toLowerCase()]))

function apply() {
  const words = $('text').value.toLowerCase().split(/\\s+/).filter(Boolean)
  let shown = 0
  for (const one of sections) {
    one.hidden = !words.every((word) => texts.get(one).includes(word))
    if (!one.hidden && names.has(one.id)) shown++
    for (const row of one.querySelectorAll('.lines tbody tr, .said > li'))
      row.classList.toggle('fits', words.length > 0 && words.every((word) => row.textContent.toLowerCase().includes(word)))
  }
  for (const card of cards) card.hidden = $(card.dataset.card).hidden
  $('shown').value = shown + ' / ' + names.size
  $('nothing').hidden = sections.some((one) => !one.hidden)
}

$('text').addEventListener('input', apply)
$('filter').addEventListener('submit', (event) => { event.preventDefault(); apply() })
document.addEventListener('keydown', (event) => {
  if (event.key === '/' && event.target.tagName !== 'INPUT') { event.preventDefault(); $('text').focus() }
  if (event.key === 'Escape') { $('text').value = ''; apply() }
})
function follow() {
  const one = $(decodeURIComponent(location.hash.slice(1)))
  if (!one) return
  if (one.hidden) { $('text').value = ''; apply() }
  one.scrollIntoView()
}
addEventListener('hashchange', follow)

const folded = [...document.querySelectorAll('.example, .shape, .bodies')]
let wereOpen
addEventListener('beforeprint', () => { wereOpen = folded.map((one) => one.open); for (const one of folded) one.open = true })
addEventListener('afterprint', () => folded.forEach((one, i) => { one.open = wereOpen[i] }))

const { copy, copied } = document.body.dataset
for (const pre of document.querySelectorAll('.example > pre, .source > pre')) {
  const box = document.createElement('div')
  const button = document.createElement('button')
  box.className = 'copied'
  button.type = 'button'
  button.textContent = copy
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(pre.textContent)
    button.textContent = copied
    setTimeout(() => { button.textContent = copy }, 1500)
  })
  pre.replaceWith(box)
  box.append(pre, button)
}

const links = new Map([...document.querySelectorAll('.side a')].map((link) => [link.hash.slice(1), link]))
const seen = new IntersectionObserver((all) => {
  for (const { isIntersecting, target } of all) links.get(target.id)?.toggleAttribute('aria-current', isIntersecting)
}, { rootMargin: '-20% 0px -79% 0px' })
for (const one of sections) seen.observe(one)
apply()
follow()
`
