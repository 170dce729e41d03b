// API_GetDevice: one device of the holder of the access token (DEV-015).
import type { GetDeviceRequest, GetDeviceResponse } from '@aws-sdk/client-cognito-identity-provider'
import { deviceOf } from '../devices/device'
import { deviceType } from '../devices/device-answer'
import type { Operation } from '../operation'

export const getDevice: Operation<GetDeviceRequest, GetDeviceResponse, 'tokens'> = (on) => async (input) => {
  const { pool, user } = await on.tokens.holder(input.AccessToken)
  return { Device: deviceType(pool, user, deviceOf(user, input.DeviceKey)) }
}
