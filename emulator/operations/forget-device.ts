// API_ForgetDevice: the holder of the access token gives up a device (DEV-014).
import type { ForgetDeviceRequest } from '@aws-sdk/client-cognito-identity-provider'
import { deviceOf } from '../devices/device'
import type { Operation } from '../operation'

export const forgetDevice: Operation<ForgetDeviceRequest, object, 'tokens'> = (on) => async (input) => {
  const { user } = await on.tokens.holder(input.AccessToken)
  user.devices.delete(deviceOf(user, input.DeviceKey).key)
  return {}
}
