// What a run would come to, for programs.
import { countedBy } from '../counted-by'
import { called, type Outlook, wouldNot, wouldRun } from './outlook'
import { strayIn } from './stray'

export function planJson(outlook: Outlook): string {
  const { on, rows, users, sent, operations, notes, policy } = outlook
  const plan = {
    on,
    scenarios: rows.length,
    wouldRun: wouldRun(rows).map(({ id, uri, line, name }) => ({ id, uri, line, name })),
    wouldNotApply: countedBy(wouldNot(rows), ({ because = '' }) => because).map(([because]) => ({
      because,
      scenarios: wouldNot(rows)
        .filter((row) => (row.because ?? '') === because)
        .map(({ id }) => id),
    })),
    failedInRehearsal: Object.fromEntries(strayIn(rows)),
    users,
    userPools: called(outlook, 'CreateUserPool'),
    appClients: called(outlook, 'CreateUserPoolClient'),
    emails: sent.EMAIL,
    sms: sent.SMS,
    requests: Object.fromEntries(
      [...operations].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { requests }]) => [name, requests]),
    ),
    notes,
    policy,
  }
  return `${JSON.stringify(plan, undefined, 2)}\n`
}
