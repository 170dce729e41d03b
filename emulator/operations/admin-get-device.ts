// API_AdminGetDevice: one device of a user (DEV-015).
import type { AdminGetDeviceRequest, AdminGetDeviceResponse } from '@aws-sdk/client-cognito-identity-provider'
import { deviceOf } from '../devices/device'
import { deviceType } from '../devices/device-answer'
import type { Operation } from '../operation'

export const adminGetDevice: Operation<AdminGetDeviceRequest, AdminGetDeviceResponse, 'pools'> = (on) => (input) => {
  const { pool, user } = on.pools.user(input.UserPoolId, input.Username) // PREF-029
  return { Device: deviceType(pool, user, deviceOf(user, input.DeviceKey)) }
}
