// Settings that bound what a run may cost and where it keeps account of what it made.
import { type Env, numberIn, textIn } from './env'

export interface BudgetSettings {
  /** Messages that the pool may send for the run, at most. */
  readonly emails: number
  readonly sms: number
  /** The folder of the journal. */
  readonly journal: string
  /** A pool with more users is not touched. */
  readonly users: number
}

export const budgetSettings = (env: Env): BudgetSettings => ({
  emails: numberIn(env, 'COGNITO_MAX_EMAILS') ?? 40,
  sms: numberIn(env, 'COGNITO_MAX_SMS') ?? 0,
  journal: textIn(env, 'COGNITO_JOURNAL') ?? '.cognito-mfa/journal',
  users: numberIn(env, 'COGNITO_MAX_POOL_USERS') ?? 1000,
})
