// Setting the MFA preference, by the user or by an administrator as the actor's door says.
import type { Actor } from '../actors/actor'
import { addressed, asItIs, type Draft, type Edit } from '../wire/draft'
import type { MfaWorld } from '../world'
import { send } from './send'

export type Factor = 'TOTP' | 'SMS' | 'e-mail' | 'passkeys'
export type Preference = 'preferred' | 'enabled' | 'enabled, not preferred' | 'off' | 'preferred but not enabled'

const memberOf = {
  TOTP: 'SoftwareTokenMfaSettings',
  SMS: 'SMSMfaSettings',
  'e-mail': 'EmailMfaSettings',
  passkeys: 'WebAuthnMfaSettings',
} as const

const settings = {
  preferred: { Enabled: true, PreferredMfa: true },
  enabled: { Enabled: true },
  'enabled, not preferred': { Enabled: true, PreferredMfa: false },
  off: { Enabled: false, PreferredMfa: false },
  'preferred but not enabled': { Enabled: false, PreferredMfa: true },
} as const satisfies Record<Preference, object>

type Wishes = Partial<Record<Factor, Preference>>

export const factors = Object.keys(memberOf) as Factor[]
export const preferences = Object.keys(settings) as Preference[]

const setMfa = { 'user API': 'SetUserMFAPreference', 'admin API': 'AdminSetUserMFAPreference' } as const

export async function setPreference(world: MfaWorld, actor: Actor, wishes: Wishes, edit: Edit = asItIs): Promise<void> {
  const chosen = Object.entries(wishes).map(([factor, wish]) => settingOf(factor as Factor, wish))
  const members = {
    AccessToken: ({ door }: Draft) => (door === 'user API' ? actor.tokens?.AccessToken : undefined),
    UserPoolId: addressed.UserPoolId,
    Username: ({ door }: Draft) => (door === 'admin API' ? actor.username : undefined),
    ...Object.fromEntries(chosen),
  }
  await send(world, actor, { operation: setMfa, members }, edit)
}

/** Passkeys can be on or off, and never preferred (WAN-049). */
function settingOf(factor: Factor, wish: Preference): [member: string, setting: object] {
  const { Enabled } = settings[wish]
  return [memberOf[factor], factor === 'passkeys' ? { Enabled } : settings[wish]]
}

/** For a wish that the sources do not say is taken or refused: what it must not do is told by the steps after it. */
export async function tryPreference(world: MfaWorld, actor: Actor, wishes: Wishes): Promise<void> {
  await setPreference(world, actor, wishes)
  world.examineLast()
}
