// Which factors of a user are on and which is preferred, as the two SetUserMFAPreference operations change them (PREF-012 to PREF-021).
import { invalidParameter, refusal } from '../errors'
import { passkeysAreMultiFactor } from '../pool/first-factors'
import type { MfaName, Pool, User } from '../pool/pool'
import { destinationOf, poolOffers } from './factors'
import { hasPasskey } from './passkeys/availability'

interface Setting {
  Enabled?: boolean | undefined
  PreferredMfa?: boolean | undefined
}

export interface PreferenceRequest {
  SMSMfaSettings?: Setting | undefined
  SoftwareTokenMfaSettings?: Setting | undefined
  EmailMfaSettings?: Setting | undefined
  WebAuthnMfaSettings?: Pick<Setting, 'Enabled'> | undefined
}

/** Checks the whole request before anything changes; a factor left out keeps its state (PREF-018). */
export function setPreference(pool: Pool, user: User, request: PreferenceRequest): void {
  const settings = given(request)
  // PREF-020, PREF-021: only the exception's name is known.
  if (settings.filter(([, setting]) => setting.PreferredMfa).length > 1)
    throw invalidParameter('Only one MFA method can be set as the preferred one.')
  for (const [factor, setting] of settings) check(pool, user, factor, setting)
  const passkeys = request.WebAuthnMfaSettings
  if (passkeys?.Enabled) checkPasskeyMfa(pool, user, settings)
  for (const [factor, setting] of settings) apply(user, factor, setting)
  if (passkeys) user.passkeyMfa = passkeys.Enabled === true
  user.modifiedAt = pool.clock.now()
}

function given(request: PreferenceRequest): [MfaName, Setting][] {
  const all: [MfaName, Setting | undefined][] = [
    ['SMS_MFA', request.SMSMfaSettings],
    ['SOFTWARE_TOKEN_MFA', request.SoftwareTokenMfaSettings],
    ['EMAIL_OTP', request.EmailMfaSettings],
  ]
  return all.filter((entry): entry is [MfaName, Setting] => entry[1] !== undefined)
}

function check(pool: Pool, user: User, factor: MfaName, { Enabled, PreferredMfa }: Setting): void {
  if (PreferredMfa && !Enabled) throw invalidParameter(`${factor} cannot be preferred without being enabled.`)
  if (Enabled && !canTurnOn(pool, user, factor))
    throw invalidParameter(`User does not have delivery config set to turn on ${factor}`) // PREF-005, PREF-009, PREF-010
}

/** A phone number need not be verified (PREF-016), nor SMS be offered by the pool (PREF-026). */
function canTurnOn(pool: Pool, user: User, factor: MfaName): boolean {
  if (factor === 'SMS_MFA') return destinationOf(user, factor) !== undefined
  if (!poolOffers(pool, factor)) return false
  return factor === 'SOFTWARE_TOKEN_MFA' ? user.totp?.key !== undefined : destinationOf(user, factor) !== undefined
}

/** Beside another factor of the same request (WAN-050, WAN-051), a passkey (WAN-052) and the pool's leave (PREF-030). */
function checkPasskeyMfa(pool: Pool, user: User, settings: readonly [MfaName, Setting][]): void {
  if (!settings.some(([, { Enabled }]) => Enabled)) throw refusal('passkeyMfaAlone')
  if (!passkeysAreMultiFactor(pool.mfa.WebAuthnConfiguration)) throw refusal('passkeyMfaNotOffered')
  if (!hasPasskey(pool, user)) throw refusal('passkeyMfaWithout')
}

function apply(user: User, factor: MfaName, { Enabled, PreferredMfa }: Setting): void {
  if (Enabled) user.mfaEnabled.add(factor)
  else user.mfaEnabled.delete(factor)
  if (PreferredMfa)
    user.mfaPreferred = factor // PREF-019
  else if (user.mfaPreferred === factor) user.mfaPreferred = undefined // PREF-015
}
