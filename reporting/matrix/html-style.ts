// The look of the matrix's page: the report's palette, a table that scrolls by itself, and stages that unfold.
import { palette } from '../html/style'

export const style = `${palette}
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 var(--sans) }
main { max-width: 68rem; margin: 2rem auto; padding: 0 1rem }
h1 { line-height: 1.2 } h2 { margin-top: 2.5rem }
a { color: var(--accent) }
small, .soft { color: var(--soft) }
.scrolls { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { padding: .3rem .75rem .3rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line) }
td { font-variant-numeric: tabular-nums }
tr.sum > * { font-weight: 600; background: var(--faint) }
.bar { display: block; width: 100%; min-width: 5rem; height: 4px }
.bar .good { fill: var(--good) } .bar .bad { fill: var(--bad) }
td.good { color: var(--good) } td.warn { color: var(--warn) } td.bad, td.bad a { color: var(--bad) } td.none, td.none a { color: var(--soft) }
form { position: sticky; top: 0; display: flex; gap: 1rem; flex-wrap: wrap; padding: .5rem 0; background: var(--page) }
input { flex: 1 1 12rem; min-width: 0; font: inherit; color: inherit; background: var(--panel); border: 1px solid var(--line); border-radius: 4px; padding: .3rem .6rem }
details { border-bottom: 1px solid var(--line) }
summary { cursor: pointer; padding: .4rem 0; font-weight: 600 }
.scenarios th { font-weight: 400; overflow-wrap: anywhere; min-width: 9rem }
.scenarios td { white-space: nowrap; font-size: .875rem }
.why li { margin: .4rem 0; overflow-wrap: anywhere } .why li:target { background: var(--warn-bg) }
.why code { display: block; font: .8125rem/1.5 var(--mono); color: var(--soft) }
[hidden] { display: none }
@media print { form { display: none } }
`
