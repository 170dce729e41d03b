// What changes in the reference on a wide screen, on a phone and on paper.
export const sheets = `
@media screen and (min-width: 80rem) {
  body { display: grid; grid-template-columns: 13.5rem minmax(0, 62rem); justify-content: center; gap: 0 1rem }
  .side { display: block; position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 3rem 0 2rem } main { margin: 0 }
}
@media screen and (max-width: 46rem) {
  .said > li { grid-template-columns: minmax(0, 1fr); gap: .15rem }
  .lines, .lines tbody, .lines tr, .lines td, .map, .map tbody, .map tr, .map td { display: block } .lines thead, .map thead { display: none }
  .lines tr, .map tr { border-top: 1px solid var(--line); padding: .5rem 0 } .lines td, .map td { border: 0; padding: .1rem 0 } .map td:first-child { width: auto; font-weight: 600 }
  .filter { position: sticky; padding-block: .5rem } .filter input { flex-basis: 0 } .cards { grid-template-columns: minmax(0, 1fr) } .legend div { display: block }
  .example { padding: .5rem .6rem } .worth .ids { display: inline }
}
@media print {
  html { font-size: 11px } .calls li { break-inside: auto } .bodies[open] > div { grid-template-columns: 1fr 1fr } .bodies > summary { display: none }
  .side, .copied > button, .proofs ul, .source { display: none } .cards { grid-template-columns: repeat(3, 1fr) } a { color: inherit; text-decoration: none }
  .cards li, .lines tr, .said > li, .shape { break-inside: avoid } h2, h3, h4, summary { break-after: avoid }
  summary { list-style: none } .challenge { margin-top: 2rem } .scrolls { overflow: visible } .drawn { max-width: 100%; height: auto }
}
`
