// A badge a target and profile, as SVG: how many scenarios passed of those that apply, and in green only what conforms.
import { makeBadge } from 'badge-maker'
import { PROFILES, type Profile } from '../profiles'
import { slugOf } from '../slug'
import type { Column, Judgement } from './matrix'
import { asked } from './matrix'

/** By the name of the file. */
export function badgesOf(columns: readonly Column[]): Map<string, string> {
  const names = badgeNames(columns)
  return new Map(
    columns.flatMap((column, at) =>
      PROFILES.map((profile): [string, string] => [fileOf(names[at] ?? '', profile), badgeOf(column, profile)]),
    ),
  )
}

/** Two runs of one target have a badge each. */
export function badgeNames(columns: readonly Column[]): string[] {
  const names = columns.map(({ target }) => slugOf(target))
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((one) => one === name).length
    return before > 0 ? `${name}-${before + 1}` : name
  })
}

const fileOf = (name: string, profile: Profile): string =>
  profile === 'core' ? `${name}.svg` : `${name}-${profile}.svg`

function badgeOf({ target, profiles }: Column, profile: Profile): string {
  const { total, standing } = profiles[profile]
  const message = `${profile} ${total.passed} of ${asked(total)}${standing === 'in a part' ? ', in a part' : ''}`
  return `${makeBadge({ label: `MFA on ${target}`, message, color: colourOf(profiles[profile]) })}\n`
}

/** A share of failures decides between yellow, orange and red. */
function colourOf({ total, standing }: Judgement): string {
  if (standing === 'conforms') return 'brightgreen'
  if (standing === 'in a part') return 'lightgrey'
  const share = total.passed / Math.max(1, asked(total))
  return share >= 0.9 ? 'yellow' : share >= 0.5 ? 'orange' : 'red'
}
