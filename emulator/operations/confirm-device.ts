// API_ConfirmDevice: the device of this sign-in is kept, with the verifier of its secret (DEV-005, DEV-006, DEV-017).
import type { ConfirmDeviceRequest, ConfirmDeviceResponse } from '@aws-sdk/client-cognito-identity-provider'
import type { Holder } from '../auth/tokens'
import { verifierOf } from '../devices/verifier'
import { refusal } from '../errors'
import type { Operation } from '../operation'
import type { DeviceKeys } from '../pool/pool'

export const confirmDevice: Operation<ConfirmDeviceRequest, ConfirmDeviceResponse, 'tokens'> =
  (on) => async (input) => {
    const holder = await on.tokens.holder(input.AccessToken)
    const keys = keysOf(holder, input.DeviceKey)
    const secret = verifierOf(input.DeviceSecretVerifierConfig)
    const { pool, user } = holder
    const necessary = pool.config.DeviceConfiguration?.DeviceOnlyRememberedOnUserPrompt === true
    const now = pool.clock.now()
    const dates = { createdAt: now, modifiedAt: now, authenticatedAt: now }
    user.devices.set(keys.key, { ...keys, ...secret, ...dates, name: input.DeviceName, remembered: !necessary })
    return { UserConfirmationNecessary: necessary }
  }

/** Refuses a key that the sign-in of the token was not given, and one that is confirmed already. */
function keysOf({ user, signIn }: Holder, key: string): DeviceKeys {
  if (user.devices.has(key)) throw refusal('deviceKeyExists') // DEV-017
  if (signIn.device?.key !== key) throw refusal('deviceKeyInvalid')
  return signIn.device
}
