// The script of the report: filter, unfolding, links into a scenario, and equal references lit up together.
import { unfold } from './script-unfold'

export const script = `${unfold}
const $ = (id) => document.getElementById(id)
const all = [...document.querySelectorAll('.scenario')]
const groups = [...document.querySelectorAll('.group')].reverse()
const buttons = [...document.querySelectorAll('[data-word]')]
let saying
const said = (one) => (saying[one.id] ??= one.textContent.toLowerCase())

/** What folded scenarios say is unpacked for the first search. */
async function apply() {
  if ($('text').value.trim() && !saying) {
    $('filter').ariaBusy = 'true'
    saying = await packOf('words').catch(() => ({}))
    $('filter').ariaBusy = null
  }
  narrow()
}

function narrow() {
  const words = $('text').value.toLowerCase().split(/\\s+/).filter(Boolean)
  const stage = $('stage').value
  const verdicts = buttons.filter((b) => b.ariaPressed === 'true').map((b) => b.dataset.word)
  let shown = 0
  for (const one of all) {
    const fits = (!stage || one.dataset.stage === stage) && (!verdicts.length || verdicts.includes(one.dataset.verdict))
      && words.every((word) => said(one).includes(word))
    one.hidden = !fits
    if (fits) shown++
  }
  for (const group of groups) group.hidden = !group.querySelector('.scenario:not([hidden])')
  $('shown').value = shown === all.length ? all.length + ' scenarios' : shown + ' of ' + all.length
  $('nothing').hidden = shown > 0
}

let waiting
const soon = () => { clearTimeout(waiting); waiting = setTimeout(apply, 80) }
const clear = () => { $('text').value = ''; $('stage').value = ''; for (const b of buttons) b.ariaPressed = 'false'; apply() }

$('text').addEventListener('input', soon)
$('stage').addEventListener('change', apply)
$('filter').addEventListener('submit', (event) => { event.preventDefault(); apply() })
for (const b of buttons) b.addEventListener('click', () => { b.ariaPressed = String(b.ariaPressed !== 'true'); apply() })

$('unfold').addEventListener('click', (event) => {
  const open = event.target.textContent === 'unfold'
  for (const one of all) if (!one.hidden) one.open = open
  event.target.textContent = open ? 'fold' : 'unfold'
})

document.addEventListener('click', async (event) => {
  const fact = event.target.closest('[data-fact]')
  if (!fact) return
  clear()
  $('text').value = fact.dataset.fact
  await apply()
  $('scenarios').scrollIntoView()
})

document.addEventListener('keydown', (event) => {
  if (event.key === '/' && event.target.tagName !== 'INPUT') { event.preventDefault(); $('text').focus() }
  if (event.key === 'Escape') clear()
})

for (const kind of ['mouseover', 'mouseout']) document.addEventListener(kind, (event) => {
  const ref = event.target.closest('.ref')
  if (!ref) return
  for (const other of ref.closest('.transcript').querySelectorAll('.ref'))
    if (other.textContent === ref.textContent) other.classList.toggle('lit', kind === 'mouseover')
})

async function follow() {
  const one = $(decodeURIComponent(location.hash.slice(1)))
  if (!one) return
  if (one.hidden || one.closest('[hidden]')) clear()
  if (one.matches('.scenario')) one.open = true
  one.scrollIntoView()
  await opened()
  one.scrollIntoView()
}
addEventListener('hashchange', follow)

for (const one of all.filter((one) => ['failed', 'compromised'].includes(one.dataset.verdict)).slice(0, 5)) one.open = true
apply()
follow()
`
