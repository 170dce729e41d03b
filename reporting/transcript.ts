// What one scenario sent and was answered, as the suite attached it: already redacted by reference (<session:2>).
export interface Refusal {
  type: string
  message?: string
  status?: number
}

export interface Exchange {
  n: number
  actor?: string
  door?: string
  operation: string
  request?: unknown
  response?: unknown
  refusal?: Refusal
  /** No answer came back: why not. */
  failure?: string
  ms?: number
}

export interface Transcript {
  target: string
  shape?: string
  exchanges: Exchange[]
}

export const TRANSCRIPT_TYPE = 'application/vnd.cognito-mfa.transcript+json'
export const VERDICT_TYPE = 'application/vnd.cognito-mfa.verdict+json'

/** What the suite itself says of a scenario; a skipped scenario without it is not excused. */
export interface SuiteVerdict {
  verdict: 'not-applicable' | 'compromised'
  because: string
}
