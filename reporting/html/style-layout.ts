// The style of the page: type, header, stages, filter, and what changes on a phone and on paper.
export const layout = `
* { box-sizing: border-box }
html { scroll-padding-top: 4.5rem }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 var(--sans); font-variant-numeric: tabular-nums }
main { max-width: 74rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem }
h1, h2, h3, h4, p, dl, dd, ol, ul { margin: 0; padding: 0 }
ol, ul { list-style: none }
h2 { font-size: 1.15rem; margin: 3rem 0 .75rem; letter-spacing: -.01em }
h3 { font-size: 1rem; margin: 2rem 0 .25rem } h3 small { color: var(--soft); font-weight: 400; margin-left: .4rem }
h4 { font-size: .9rem; font-weight: 600; margin: 1.25rem 0 .25rem }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 2px }
code, pre, .op, .keys, .ids, .fact { font-family: var(--mono); font-size: .8125em }
[hidden] { display: none !important }
.unseen { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
.good { color: var(--good) } .bad { color: var(--bad) } .warn { color: var(--warn) } .quiet { color: var(--quiet) }
.hint, .place { color: var(--soft); font-size: .8125rem }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px }

.kicker { color: var(--soft); font-size: .875rem }
h1 { font-size: clamp(1.9rem, 5vw, 2.75rem); line-height: 1.15; letter-spacing: -.03em; margin: .15rem 0 .6rem; text-wrap: balance }
.lead { font-size: 1.05rem; color: var(--soft); max-width: 46rem }
.bar { display: block; width: 100%; height: .5rem; border-radius: .25rem; background: var(--faint) }
.bar .good { fill: var(--good) } .bar .bad { fill: var(--bad) } .bar .quiet { fill: var(--quiet); opacity: .45 }
.top > .bar { height: .625rem; margin: 1.5rem 0 .75rem; border-radius: .3rem }
.counts { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem } .counts b { font-size: 1.3rem; letter-spacing: -.02em }
.about { display: flex; flex-wrap: wrap; gap: .35rem 1.75rem; margin-top: 1.25rem; padding-top: .9rem; border-top: 1px solid var(--line); font-size: .8125rem }
.about div { display: flex; gap: .4rem } .about dt { color: var(--soft) }

table { border-collapse: collapse; width: 100% }
.stages td, .stages th { padding: .4rem .75rem .4rem 0; text-align: right; border-bottom: 1px solid var(--line); font-weight: 400; white-space: nowrap }
.stages thead th { color: var(--soft); font-size: .8125rem } .stages th:first-child { text-align: left }
.stages .wide { width: 50%; padding: 0 1.5rem } .stages a { color: inherit; text-decoration-color: var(--line) }
.stages .zero { color: var(--quiet) } .stages td.bad { font-weight: 600 } .stages .time { color: var(--soft) }

.filter { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .5rem; align-items: center;
  padding: .75rem 0; background: var(--page); border-bottom: 1px solid var(--line) }
.filter input, .filter select, .filter button { font: inherit; font-size: .875rem; color: inherit; background: var(--panel); border: 1px solid var(--line);
  border-radius: .4rem; padding: .35rem .65rem; min-height: 2.1rem }
.filter input { flex: 1 1 16rem; min-width: 0 } .filter button { cursor: pointer }
.verdicts { display: flex; flex-wrap: wrap; gap: .25rem }
.filter button[aria-pressed=true] { background: var(--ink); color: var(--page); border-color: var(--ink) }
.filter output { color: var(--soft); font-size: .8125rem; margin-left: auto }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .8125rem }

@media screen { .stage > .group { content-visibility: auto; contain-intrinsic-size: auto 45rem } }
@media screen and (max-width: 46rem) {
  main { padding: 1.5rem 1rem 3rem }
  .stages .wide, .stages .time, .stages th:last-child { display: none } .stages th { white-space: normal }
  .filter { position: static } .filter input { flex-basis: 100% }
}
@media print {
  body { background: #fff; font-size: 11px } main { max-width: none; padding: 0 }
  .filter, footer, .place a { display: none !important } .scenario, .calls li, tr { break-inside: avoid }
  .scenario > summary { break-after: avoid } pre { max-height: none; white-space: pre-wrap; overflow-wrap: anywhere }
}
`
