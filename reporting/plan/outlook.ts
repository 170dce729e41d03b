// What a run would come to, as plan and doctor tell it: from the rows of a rehearsal and what it counted.
import type { Row } from '../row'
import type { Policy } from './policy'

export interface Outlook {
  /** Where, in words: "the pool us-east-1_AbCdEfGhI", "pools of its own". */
  readonly on: string
  readonly rows: readonly Row[]
  readonly operations: ReadonlyMap<string, { readonly requests: number; readonly signed: boolean }>
  readonly users: number
  readonly sent: Readonly<Record<'EMAIL' | 'SMS', number>>
  readonly budget: Readonly<Record<'EMAIL' | 'SMS', number>>
  /** What the rehearsal could not have of the given pool, and what else to know of it. */
  readonly notes: readonly string[]
  readonly policy: Policy
}

export const wouldRun = (rows: readonly Row[]): Row[] => rows.filter(({ verdict }) => verdict !== 'not applicable')

export const wouldNot = (rows: readonly Row[]): Row[] => rows.filter(({ verdict }) => verdict === 'not applicable')

export const requestsOf = ({ operations }: Pick<Outlook, 'operations'>): [operation: string, requests: number][] =>
  [...operations]
    .map(([operation, { requests }]): [string, number] => [operation, requests])
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))

export const called = ({ operations }: Pick<Outlook, 'operations'>, operation: string): number =>
  operations.get(operation)?.requests ?? 0
