// The legacy setting of MFA options, by the user or by an administrator as the actor's door says: SMS or nothing (PREF-032).
import type { Actor } from '../actors/actor'
import { addressed, asItIs, type Draft, type Edit } from '../wire/draft'
import type { MfaWorld } from '../world'
import { send } from './send'

export type MfaOption = 'SMS' | 'nothing'

const options = { SMS: [{ DeliveryMedium: 'SMS', AttributeName: 'phone_number' }], nothing: [] }
const setSettings = { 'user API': 'SetUserSettings', 'admin API': 'AdminSetUserSettings' } as const

export async function setMfaOption(world: MfaWorld, actor: Actor, wish: MfaOption, edit: Edit = asItIs): Promise<void> {
  const members = {
    AccessToken: ({ door }: Draft) => (door === 'user API' ? actor.tokens?.AccessToken : undefined),
    UserPoolId: addressed.UserPoolId,
    Username: ({ door }: Draft) => (door === 'admin API' ? actor.username : undefined),
    MFAOptions: options[wish],
  }
  await send(world, actor, { operation: setSettings, members }, edit)
}
