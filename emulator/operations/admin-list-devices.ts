// API_AdminListDevices: the devices of a user, page by page (DEV-015).
import type { AdminListDevicesRequest, AdminListDevicesResponse } from '@aws-sdk/client-cognito-identity-provider'
import { listed } from '../devices/list'
import type { Operation } from '../operation'

export const adminListDevices: Operation<AdminListDevicesRequest, AdminListDevicesResponse, 'pools'> =
  (on) => (input) => {
    const { pool, user } = on.pools.user(input.UserPoolId, input.Username) // PREF-029
    return listed(pool, user, input)
  }
