// The style that the reference adds to that of the reports: cards, and lines with their worth.
import { sheets } from './html-style-sheets'

export const referenceStyle = `
main { max-width: 66rem }
:lang(ja) { --sans: system-ui, "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic UI", Meiryo, sans-serif }
:lang(ja) body { line-height: 1.65 }
h1 { font-size: clamp(1.6rem, 4.5vw, 2.4rem) } :lang(ja) h1 { letter-spacing: 0; word-break: auto-phrase }
code { overflow-wrap: anywhere }
.copy { margin-top: .9rem; padding: .6rem .9rem; border-left: 3px solid var(--accent); background: var(--panel); max-width: 46rem }
.legend { display: grid; gap: .3rem; margin-top: 1rem; font-size: .8125rem; color: var(--soft) }
.legend div { display: flex; gap: .6rem; align-items: baseline } .legend dt { flex: none; min-width: 9rem }
.proven { color: var(--accent); border-color: currentColor } .unproven { color: var(--quiet) } .documented { color: var(--ink) }
.filter { margin-top: 1.5rem; z-index: 2; flex-wrap: nowrap; margin-inline: -.5rem; padding-inline: .5rem } .filter input { flex: 1 1 auto }
.up { flex: none; padding: .25rem .5rem; text-decoration: none }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: .5rem }
.cards li { border: 1px solid var(--line); border-radius: .5rem; background: var(--panel); padding: .55rem .75rem }
.cards a { text-decoration: none; font-weight: 600 } .cards span { display: block; color: var(--soft); font-size: .8125rem; line-height: 1.4 }
.must { margin-top: .25rem } .must code { color: var(--ink); white-space: nowrap; margin-right: .35rem; font-size: .75rem } .must code + code::before { content: "+ "; color: var(--soft) }
.side { display: none } .side a { display: block; padding: .12rem .6rem; border-left: 2px solid transparent; color: var(--soft); text-decoration: none; font-size: .8125rem }
.side code { font-size: .6875rem; overflow-wrap: normal } .side a:hover { color: var(--accent) } .side [aria-current] { color: var(--ink); border-color: var(--accent); font-weight: 600 }
.copied { position: relative } .copied > button { position: absolute; bottom: calc(100% + .25rem); right: 0; font: 500 .75rem var(--sans); color: var(--soft); background: var(--panel); border: 1px solid var(--line); border-radius: .35rem; padding: .15rem .5rem; cursor: pointer }
.copied > button:hover { color: var(--ink) }
.scrolls { overflow-x: auto; padding: .5rem 0 } .drawn { display: block; font: 600 11px var(--mono) }
.drawn text { text-anchor: middle; fill: var(--ink) } .drawn rect { fill: var(--panel); stroke: var(--line) } .drawn path { fill: none; stroke: var(--quiet); stroke-width: 1.2 }
.drawn .flow rect { fill: var(--faint); stroke: none } .drawn .flow text { fill: var(--soft) } .drawn .end rect { fill: var(--good-bg); stroke: var(--good) } .drawn .end text { fill: var(--good); font-family: var(--sans) }
.drawn a:hover rect { stroke: var(--accent) } .drawn a:hover text { fill: var(--accent) }
.challenge { margin-top: 3rem; padding-top: .5rem; border-top: 1px solid var(--line) }
.challenge h2 { font-family: var(--mono); font-size: 1.35rem; margin: 1rem 0 .25rem } .challenge h2 a { color: inherit; text-decoration: none }
#map h2, #EVERY h2 { font-family: var(--sans) }
.challenge h3 { margin: 1.6rem 0 .5rem; font-size: .95rem }
.said > li { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1rem; padding: .45rem 0; border-top: 1px solid var(--line) }
.lines td { vertical-align: top; padding: .55rem .9rem .55rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere }
.lines th, .map th { text-align: left; font-weight: 400; color: var(--soft); font-size: .8125rem; padding: .2rem .9rem .2rem 0 }
.lines { table-layout: fixed } .lines th:first-child { width: 31% } .lines th:last-child { width: 36% } .lines td:first-child code { font-weight: 600 }
.fits { background: var(--warn-bg) }
.need { display: block; font-size: .75rem; margin-top: .15rem; color: var(--soft) } .need.required { color: var(--ink); font-weight: 700 }
q { display: block; quotes: none; font-size: .8125rem; color: var(--soft); overflow-wrap: anywhere }
.worth { font-size: .8125rem } .worth .ids { white-space: normal }
.proofs { font-size: .8125rem; margin-top: .15rem } .proofs summary { color: var(--soft) } .proofs li { padding-left: .9rem; text-indent: -.7rem; color: var(--soft); overflow-wrap: anywhere }
.proofs li::before { content: "· " }
.ways { margin-top: .75rem; font-size: .8125rem } .ways p { margin-top: .4rem }
.example { border: 1px solid var(--line); border-radius: .5rem; background: var(--panel); margin: .5rem 0; padding: .55rem .9rem } .example[open] { padding-bottom: .9rem }
.example > summary { font-weight: 600 } .example .transcript { max-width: 44rem; margin-top: .6rem }
.source { margin-top: .6rem; font-size: .8125rem } .source summary { color: var(--soft) } .seen li { padding: .2rem 0 }
.state { display: inline-block; font: 600 .75rem/1.5 var(--mono); border: 1px solid var(--line); border-radius: .35rem; padding: 0 .4rem; margin: .1rem 0; text-decoration: none }
.state.end { color: var(--good); border-color: currentColor; font-family: var(--sans) }
.map td { padding: .3rem .9rem .3rem 0; border-top: 1px solid var(--line); vertical-align: top } .map td:first-child { width: 38% }
.shape { border-bottom: 1px solid var(--line); padding: .4rem 0 }
${sheets}`
