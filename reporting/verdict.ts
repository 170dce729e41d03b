// The words a scenario or a fact can end with, how grave each is, and which of them are findings.

/** Gravest first: the verdict of a group is the first of these that occurs in it. */
export const VERDICTS = [
  'compromised',
  'failed',
  'unexpectedly passed',
  'not run',
  'expected failure',
  'not applicable',
  'passed',
] as const

export type Verdict = (typeof VERDICTS)[number]

const FINDINGS: ReadonlySet<Verdict> = new Set(['compromised', 'failed', 'unexpectedly passed', 'not run'])

/** A finding turns the run red; the others are known, or cannot be asked of this target. */
export const isFinding = (verdict: Verdict): boolean => FINDINGS.has(verdict)

export const gravest = (verdicts: Iterable<Verdict>): Verdict | undefined => {
  const seen = new Set(verdicts)
  return VERDICTS.find((verdict) => seen.has(verdict))
}
