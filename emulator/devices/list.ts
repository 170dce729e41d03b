// The devices of a user, page by page, the oldest first.
import type { ListDevicesResponse } from '@aws-sdk/client-cognito-identity-provider'
import { page } from '../pool/paging'
import type { Device, Pool, User } from '../pool/pool'
import { deviceType } from './device-answer'

const mostDevices = 60
const placeOf = ({ createdAt, key }: Device) => ({ CreationDate: new Date(createdAt), id: key })

interface Asked {
  readonly Limit?: number | undefined
  readonly PaginationToken?: string | undefined
}

export function listed(pool: Pool, user: User, { Limit, PaginationToken }: Asked): ListDevicesResponse {
  const { items, nextToken } = page(user.devices.values(), placeOf, Limit || mostDevices, PaginationToken)
  const Devices = items.map((device) => deviceType(pool, user, device))
  return { Devices, ...(nextToken && { PaginationToken: nextToken }) }
}
