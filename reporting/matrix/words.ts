// What the matrix says of a stage, a profile and a column, in the words that all its forms share.

import type { Score } from '../standing'
import { asked, type Column, type Judgement, played } from './matrix'

/** What is not applicable is not asked. */
export const cellText = (score: Score | undefined): string =>
  score && asked(score) > 0 ? `${score.passed} of ${asked(score)}` : '–'

export function verdictText({ standing, total }: Judgement): string {
  if (standing === 'has findings') return 'does not conform, and the run failed'
  if (standing === 'known failures') return 'does not conform'
  return standing === 'conforms'
    ? 'conforms'
    : `in a part: ${played(total)} of ${played(total) + total.leftOut} scenarios`
}

export const nameOf = ({ target, version }: Column): string => [target, version].filter(Boolean).join(' ')

/** A run of an older suite is no whole one. */
export const suiteText = ({ suite, newest }: Column): string =>
  suite < newest ? `${suite}, an older suite: ${newest} today` : String(suite)
