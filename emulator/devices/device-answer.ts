// How GetDevice and ListDevices show a device (DEV-015).
import type { DeviceType } from '@aws-sdk/client-cognito-identity-provider'
import type { Device, Pool, User } from '../pool/pool'

/** The pool server listens on loopback, so that is where every sign-in comes from. */
const lastIp = '127.0.0.1'

export const deviceType = (pool: Pool, user: User, device: Device): DeviceType => ({
  DeviceKey: device.key,
  DeviceAttributes: [
    { Name: 'device_status', Value: 'valid' },
    ...(device.name === undefined ? [] : [{ Name: 'device_name', Value: device.name }]),
    { Name: 'dev:device_arn', Value: arnOf(pool, user, device) },
    { Name: 'dev:device_remembered_status', Value: device.remembered ? 'remembered' : 'not_remembered' },
    { Name: 'dev:device_sdk', Value: 'aws-sdk' },
    { Name: 'last_ip_used', Value: lastIp },
  ],
  DeviceCreateDate: new Date(device.createdAt),
  DeviceLastModifiedDate: new Date(device.modifiedAt),
  DeviceLastAuthenticatedDate: new Date(device.authenticatedAt),
})

/** The pool's account and Region, and the user as owner; the form is that of a sample of the CLI. */
const arnOf = (pool: Pool, user: User, { key }: Device): string =>
  `${pool.config.Arn?.replace(/:userpool\/.*$/, '')}:owner/${user.username}.${pool.id}/device/${key}`
