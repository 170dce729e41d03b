// Which MFA mode and factors of a given pool do for a scenario: at least those that it needs, and none that would disturb it.
import type { Described } from '../fit'
import type { Shape } from '../shapes'

const notRequired = 'MFA not required'

export function mfaWanted({ setting, mfa }: Shape) {
  return setting === notRequired ? 'OFF or OPTIONAL' : mfaOf(mfa)
}

/**
 * A user of an optional pool who has no factor is asked for none (CHAL-021), and nobody is asked for one that he has not. E-mail is
 * no such thing: whoever has an address has it (CHAL-026), and the pool recovers no account by it (POOL-063).
 */
export function mfaSuffices({ setting, mfa }: Shape, described: Described): boolean {
  const [[mode, ...needed], [has, ...offered]] = [mfaOf(mfa), mfaOf(described.mfa)]
  if (setting === notRequired) return has !== 'ON'
  if (mode !== has || mode === 'OFF' || setting.endsWith(' alone')) return false
  const more = offered.filter((factor) => !needed.includes(factor))
  return needed.every((factor) => offered.includes(factor)) && !more.includes('e-mail')
}

/** Whoever has a phone number is asked for a code by SMS there (CHAL-026). */
export const asksBySms = (mfa: Described['mfa']): boolean => {
  const [mode, ...offered] = mfaOf(mfa)
  return mode === 'ON' && offered.includes('SMS')
}

const factors = {
  TOTP: 'SoftwareTokenMfaConfiguration',
  SMS: 'SmsMfaConfiguration',
  'e-mail': 'EmailMfaConfiguration',
} as const

/** With MFA off nobody is asked for a factor, configured or not. */
export function mfaOf(mfa: Shape['mfa'] | Described['mfa']): string[] {
  const mode = mfa.MfaConfiguration ?? 'OFF'
  const on = Object.entries(factors).filter(([, member]) => isOn(mfa[member]))
  return mode === 'OFF' ? [mode] : [mode, ...on.map(([name]) => name)]
}

/** A factor that is off may still be described, with `Enabled: false`. */
const isOn = (factor: object | undefined) => factor !== undefined && (factor as { Enabled?: boolean }).Enabled !== false
