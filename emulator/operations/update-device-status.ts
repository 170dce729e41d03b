// API_UpdateDeviceStatus: the user says whether a device is remembered (DEV-006, DEV-007).
import type { UpdateDeviceStatusRequest, UpdateDeviceStatusResponse } from '@aws-sdk/client-cognito-identity-provider'
import { deviceOf, remember } from '../devices/device'
import type { Operation } from '../operation'

export const updateDeviceStatus: Operation<UpdateDeviceStatusRequest, UpdateDeviceStatusResponse, 'tokens'> =
  (on) => async (input) => {
    const { pool, user } = await on.tokens.holder(input.AccessToken)
    remember(pool, deviceOf(user, input.DeviceKey), input.DeviceRememberedStatus)
    return {}
  }
