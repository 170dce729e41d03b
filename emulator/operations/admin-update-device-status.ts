// API_AdminUpdateDeviceStatus: an administrator says whether a device is remembered (DEV-007).
import type {
  AdminUpdateDeviceStatusRequest,
  AdminUpdateDeviceStatusResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import { deviceOf, remember } from '../devices/device'
import type { Operation } from '../operation'

export const adminUpdateDeviceStatus: Operation<
  AdminUpdateDeviceStatusRequest,
  AdminUpdateDeviceStatusResponse,
  'pools'
> = (on) => (input) => {
  const { pool, user } = on.pools.user(input.UserPoolId, input.Username) // PREF-029
  remember(pool, deviceOf(user, input.DeviceKey), input.DeviceRememberedStatus)
  return {}
}
