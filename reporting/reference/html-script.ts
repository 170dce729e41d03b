// The script of the reference: a search that hides challenges and lines which do not fit, and a key to get to it.
export const script = `
const $ = (id) => document.getElementById(id)
const sections = [...document.querySelectorAll('.challenge')]
const cards = [...document.querySelectorAll('[data-card]')]
const texts = new Map(sections.map((one) => [one, one.textContent.toLowerCase()]))

function apply() {
  const words = $('text').value.toLowerCase().split(/\\s+/).filter(Boolean)
  let shown = 0
  for (const one of sections) {
    one.hidden = !words.every((word) => texts.get(one).includes(word))
    if (!one.hidden && cards.some((card) => card.dataset.card === one.id)) shown++
    for (const row of one.querySelectorAll('.lines tbody tr, .said > li'))
      row.classList.toggle('fits', words.length > 0 && words.every((word) => row.textContent.toLowerCase().includes(word)))
  }
  for (const card of cards) card.hidden = $(card.dataset.card).hidden
  $('shown').value = shown + ' / ' + cards.length
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
addEventListener('beforeprint', () => { for (const one of document.querySelectorAll('.example')) one.open = true })
apply()
follow()
`
