// The script of the matrix's page: the filter over scenarios, and reasons that unfold when a link leads to them.
export const script = `
const box = document.getElementById('text')
const shown = document.getElementById('shown')
const stages = [...document.querySelectorAll('details.stage')]
const rows = stages.map((stage) => [...stage.querySelectorAll('tbody tr')])
const texts = new Map(rows.flat().map((row) => [row, row.textContent.toLowerCase()]))
let filtered = false
function apply() {
  const words = box.value.toLowerCase().split(/\\s+/).filter(Boolean)
  let count = 0
  stages.forEach((stage, at) => {
    let here = 0
    for (const row of rows[at]) {
      row.hidden = !words.every((word) => texts.get(row).includes(word))
      if (!row.hidden) here++
    }
    stage.hidden = here === 0
    if (words.length || filtered) stage.open = words.length > 0
    count += here
  })
  filtered = words.length > 0
  shown.value = count + ' of ' + texts.size + ' scenarios'
}
let waiting
box.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(apply, 100) })
document.getElementById('filter').addEventListener('submit', (event) => { event.preventDefault(); apply() })
function follow() {
  const one = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const folded = one && one.closest('details')
  if (folded) { folded.open = true; one.scrollIntoView() }
}
addEventListener('hashchange', follow)
apply()
follow()
`
