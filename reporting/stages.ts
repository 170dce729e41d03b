// The stages of a run with their rows and counts, in the order of the lifecycle, folders it does not name last.
import type { Row } from './row'
import { type Tally, tallyOf } from './tally'

export interface Stage extends Tally {
  name: string
  rows: Row[]
  ms: number
}

export function stagesOf(rows: readonly Row[]): Stage[] {
  return inOrder(rows.map((row) => row.stage)).map((name) => {
    const mine = rows.filter((row) => row.stage === name)
    return { name, rows: mine, ms: mine.reduce((sum, row) => sum + row.ms, 0), ...tallyOf(mine) }
  })
}

/** Each name once, as the lifecycle goes. */
export const inOrder = (names: readonly string[]): string[] =>
  [...new Set(names)].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))

const LIFECYCLE = [
  'pool-configuration',
  'sign-up',
  'groups',
  'sign-in',
  'client-secrets',
  'srp',
  'software-token',
  'mfa-preference',
  'challenge',
  'sms',
  'set-up',
  'choice',
  'email',
  'choice-of-first-factor',
  'passkeys',
  'new-password',
  'devices',
  'recovery',
  'reference',
  'sessions',
  'tokens',
  'step-up',
  'user-sessions',
  'custom-auth',
  'triggers',
  'wrong-order',
  'wire',
  'articles',
]

const place = (stage: string): number => (LIFECYCLE.includes(stage) ? LIFECYCLE.indexOf(stage) : LIFECYCLE.length)
