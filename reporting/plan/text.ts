// What a run would come to, for people: what runs, what does not and why, what it makes and sends, and the policy it needs.

import { countedBy } from '../counted-by'
import { sentenceCase } from '../sentence-case'
import type { Palette } from '../terminal'
import { called, type Outlook, requestsOf, wouldNot, wouldRun } from './outlook'
import { strayIn } from './stray'

export function planText(outlook: Outlook, paint: Palette, everyScenario: boolean): string {
  const { notes, policy } = outlook
  const parts = [
    ...foretold(outlook, paint),
    ...(everyScenario ? [scenarios(outlook)] : []),
    costs(outlook, paint),
    listed('requests, by operation', requestsOf(outlook), paint),
    [paint.strong('The least IAM policy for it'), JSON.stringify(policy, undefined, 2)].join('\n'),
    ...(notes.length > 0 ? [[paint.strong('Good to know'), ...notes.map((note) => `  ${note}`)].join('\n')] : []),
  ]
  return `${parts.join('\n\n')}\n`
}

/** How many would run and how many not; also the end of doctor, which names the reasons that hold for most. */
export function foretold({ rows }: Pick<Outlook, 'rows'>, paint: Palette, mostReasons = Infinity): string[] {
  const [runs, rests] = [wouldRun(rows), wouldNot(rows)]
  const stages = byName(countedBy(runs, ({ stage }) => sentenceCase(stage)))
  const reasons = countedBy(rests, ({ because = '' }) => inShort(because))
  const named = reasons.slice(0, mostReasons)
  const others = reasons.slice(mostReasons)
  const more: [string, number][] = others.length > 0 ? [[`for ${others.length} other reasons`, total(others)]] : []
  return [
    listed(`of ${rows.length} scenarios would run`, stages, paint, runs.length),
    listed('would not apply', [...named, ...more], paint),
    listed('of those that would run failed in the rehearsal', strayIn(rows), paint),
  ].filter((text) => text !== '')
}

/** What the target lacks, it lacks for pools of any shape. */
const inShort = (because: string): string =>
  because.replace(/, which a pool with .* needs$/, ', which the pool of the scenario needs')

const byName = (counts: [string, number][]) => counts.sort(([a], [b]) => (a < b ? -1 : 1))

function listed(
  title: string,
  counts: readonly [what: string, count: number][],
  paint: Palette,
  sum = total(counts),
): string {
  if (counts.length === 0) return ''
  const lines = counts.map(([what, count]) => `${String(count).padStart(6)}  ${what}`)
  return [paint.strong(`${sum} ${title}`), ...lines].join('\n')
}

const total = (counts: readonly [string, number][]) => counts.reduce((sum, [, count]) => sum + count, 0)

function costs(outlook: Outlook, paint: Palette): string {
  const { users, sent, budget } = outlook
  const lines: [number, string][] = [
    [users, 'users, deleted again'],
    [called(outlook, 'CreateUserPool'), 'user pools, deleted again'],
    [called(outlook, 'CreateUserPoolClient'), 'app clients, deleted again'],
    [sent.EMAIL, `e-mails, of at most ${budget.EMAIL} (COGNITO_MAX_EMAILS)`],
    [sent.SMS, `SMS, of at most ${budget.SMS} (COGNITO_MAX_SMS)`],
  ]
  const always = /^(users|e-mails|SMS)/
  const told = lines.filter(([count, what]) => count > 0 || always.test(what))
  return [
    paint.strong(`On ${outlook.on} it would make or send`),
    ...told.map(([count, what]) => `${String(count).padStart(6)}  ${what}`),
  ].join('\n')
}

function scenarios({ rows }: Outlook): string {
  return rows
    .map(({ uri, line, name, verdict, because }) =>
      verdict === 'not applicable' ? `no   ${uri}:${line}  ${name}\n     ${because}` : `yes  ${uri}:${line}  ${name}`,
    )
    .join('\n')
}
