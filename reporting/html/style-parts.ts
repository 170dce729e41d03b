// The style of a scenario: its line, its sentences, the sequence of its calls, and its facts.
export const parts = `
.rule { color: var(--soft); font-size: .875rem; margin: .6rem 0 .3rem; max-width: 52rem }
.scenario { border: 1px solid var(--line); border-radius: .5rem; background: var(--panel); margin: .3rem 0 }
summary { cursor: pointer } .scenario > summary { display: flex; gap: .65rem; align-items: baseline; padding: .45rem .8rem; list-style: none }
.scenario > summary::-webkit-details-marker { display: none }
summary:focus-visible { outline-offset: -2px }
.scenario > summary:hover { background: var(--faint); border-radius: .5rem }
.scenario[open] > summary { border-bottom: 1px solid var(--line); border-radius: .5rem .5rem 0 0; font-weight: 600 }
.scenario[data-verdict=failed], .scenario[data-verdict=compromised] { border-left: 3px solid var(--bad) }
.mark { flex: none; width: 1rem; text-align: center; font-weight: 700; display: inline-block }
.title { flex: 1; min-width: 0; overflow-wrap: anywhere }
.ids { color: var(--soft); font-weight: 400; white-space: nowrap } .ms { color: var(--soft); font-weight: 400; font-size: .8125rem; white-space: nowrap }
summary .ms { min-width: 3.5rem; text-align: right }
.inside { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); gap: 1.75rem; padding: 1rem 1rem 1.1rem }
.because { font-size: .875rem; margin-bottom: .75rem; white-space: pre-wrap }

.steps li { display: flex; gap: .5rem; padding: .12rem 0 } .steps .skipped { color: var(--soft) }
.steps li > div { min-width: 0; flex: 1; overflow-wrap: anywhere } .keyword { color: var(--soft) }
.given { width: auto; margin: .3rem 0; font-size: .8125rem } 
.given td { overflow-wrap: anywhere; border: 1px solid var(--line); padding: .1rem .5rem }
.note { margin: .1rem 0; color: var(--warn); font-size: .8125rem }
pre { margin: .3rem 0 0; padding: .6rem .75rem; background: var(--faint); border-radius: .4rem; overflow: auto; line-height: 1.45; max-height: 24rem }
pre.error { background: var(--bad-bg); color: var(--bad); white-space: pre-wrap; overflow-wrap: anywhere }

.facts { margin-top: 1rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: .8125rem; display: grid; grid-template-columns: max-content 1fr; gap: .4rem .75rem }
.facts dd { overflow-wrap: anywhere; min-width: 0 }
.fact { border: 0; background: none; color: var(--accent); padding: 0; cursor: pointer; white-space: nowrap }
.worth { display: block; color: var(--soft) } .worth a { color: inherit }
.confidence { border: 1px solid var(--line); border-radius: 1rem; padding: 0 .45rem; font-size: .75rem; white-space: nowrap }
.verified-test, .observed { color: var(--good) } .inferred, .conflict { color: var(--warn) }
.place { margin-top: .9rem; overflow-wrap: anywhere }

.ends { display: flex; gap: 1.5rem; justify-content: space-between; padding-left: 7rem; color: var(--soft); font-size: .75rem; margin-bottom: .25rem } .ends span:last-child { text-align: right }
.calls li { display: grid; grid-template-columns: 6.25rem minmax(0, 1fr); gap: .75rem }
.who { text-align: right; padding-top: .35rem; line-height: 1.25 } .who b { font-weight: 600; font-size: .8125rem } .who small { display: block; color: var(--soft) }
.lane { border-left: 2px solid var(--line); border-right: 2px solid var(--line); padding: .3rem 0 .5rem }
.calls li + li .lane { border-top: 1px dotted var(--line) }
.arrow { position: relative; padding: 0 1rem .3rem; margin-top: .2rem; text-align: center; line-height: 1.35 }
.arrow::before { content: ""; position: absolute; left: 0; right: 0; bottom: 0; border-bottom: 1.5px solid currentColor; opacity: .55 }
.arrow::after { content: ""; position: absolute; bottom: -3px; width: 7px; height: 7px; border: solid currentColor; border-width: 1.5px 1.5px 0 0 }
.ask::after { right: 1px; transform: rotate(45deg) } .back::after { left: 1px; transform: rotate(-135deg) }
.back::before { border-bottom-style: dashed } .op { font-weight: 600; overflow-wrap: anywhere }
.keys { display: block; color: var(--soft); font-size: .6875rem; overflow-wrap: anywhere } .back.bad .keys { color: inherit; font-size: .75rem }
.bodies { padding: .35rem .75rem 0; font-size: .75rem; color: var(--soft) } .bodies pre { font-size: .72rem; color: var(--ink) }
.bodies[open] > div { display: grid; gap: .25rem }
.ref { color: var(--accent) } .lit { background: var(--accent); color: var(--panel); border-radius: 3px }

.topic { border-bottom: 1px solid var(--line); padding: .45rem 0 } .topic summary .hint { float: right }
.index { font-size: .8125rem; margin-top: .5rem } .index td, .index th { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-top: 1px solid var(--line) }
.index th { color: var(--soft); font-weight: 400 } .index td { overflow-wrap: anywhere } .nowrap { white-space: nowrap }

@media screen and (max-width: 60rem) { .inside { grid-template-columns: minmax(0, 1fr) } }
@media screen and (max-width: 46rem) {
  .ids { display: none } .inside { padding: .75rem } .ends { padding-left: 0 } .calls li { grid-template-columns: minmax(0, 1fr); gap: 0 } .who { text-align: left } .who small { display: inline; margin-left: .4rem }
  .facts { grid-template-columns: 1fr; gap: .1rem } .facts dd { margin-bottom: .5rem } .topic summary .hint { float: none; display: block }
  .index th:last-child, .index td:last-child { display: none } .nowrap { white-space: normal }
}
`
