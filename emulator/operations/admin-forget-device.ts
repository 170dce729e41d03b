// API_AdminForgetDevice: an administrator removes a device of a user (DEV-014).
import type { AdminForgetDeviceRequest } from '@aws-sdk/client-cognito-identity-provider'
import { deviceOf } from '../devices/device'
import type { Operation } from '../operation'

export const adminForgetDevice: Operation<AdminForgetDeviceRequest, object, 'pools'> = (on) => (input) => {
  const { user } = on.pools.user(input.UserPoolId, input.Username) // PREF-029
  user.devices.delete(deviceOf(user, input.DeviceKey).key)
  return {}
}
