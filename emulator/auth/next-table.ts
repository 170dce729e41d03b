// The ordered list of next.ts as a Markdown table, for the docs and for whoever wants to read it.
import type { Rule } from './next'

export const nextTable = (rules: readonly Rule[]): string =>
  [
    '| # | when | the service asks | facts |',
    '|---|---|---|---|',
    ...rules.map(({ when, asks, facts }, at) => `| ${at + 1} | ${when} | ${asks} | ${facts.join(', ')} |`),
  ].join('\n')
