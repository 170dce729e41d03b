// API_ListDevices: the devices of the holder of the access token, page by page (DEV-015).
import type { ListDevicesRequest, ListDevicesResponse } from '@aws-sdk/client-cognito-identity-provider'
import { listed } from '../devices/list'
import type { Operation } from '../operation'

export const listDevices: Operation<ListDevicesRequest, ListDevicesResponse, 'tokens'> = (on) => async (input) => {
  const { pool, user } = await on.tokens.holder(input.AccessToken)
  return listed(pool, user, input)
}
