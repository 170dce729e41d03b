// Faults in remembered devices: proofs that are skipped or not compared, and what is kept of a device.

import type { Body } from '../body'
import { answering, asking, body, insteadOf, only, success, tokens, without } from '../changes'
import type { Fault } from '../fault'
import { claims } from '../forge'
import { letIn } from '../let-in'
import { initiate, respond, signIn } from './operations'

const noticedIn = ['devices']

/** Said to be done, and not done. */
const pretended = (name: string, about: string, ...on: string[]): Fault => ({
  name,
  about,
  on,
  noticedIn,
  instead: () => success({}),
})

export const devices: Fault[] = [
  {
    name: 'a device that is named need not prove itself',
    about: 'whoever knows the key of a device gets past MFA',
    on: signIn,
    noticedIn,
    answer: asking('DEVICE_SRP_AUTH', letIn),
  },
  {
    name: 'any proof of a device signs in',
    about: 'the secret of the device is not compared',
    on: respond,
    noticedIn,
    answer: answering('DEVICE_PASSWORD_VERIFIER', insteadOf('NotAuthorizedException', letIn)),
  },
  {
    name: 'the device of a sign-in is ignored',
    about: 'users of remembered devices are asked for a code each time',
    on: initiate,
    noticedIn,
    request: ({ input }) =>
      input.AuthParameters?.DEVICE_KEY
        ? { ...input, AuthParameters: without(input.AuthParameters, 'DEVICE_KEY') }
        : undefined,
  },
  {
    name: 'a confirmed device is not kept',
    about: 'no device is ever remembered',
    on: ['ConfirmDevice'],
    noticedIn,
    instead: () => success({ UserConfirmationNecessary: true }),
  },
  {
    name: 'a confirmed device says the opposite of whether the user is to be asked',
    about: 'users are asked whether to remember what is remembered already, or never asked',
    on: ['ConfirmDevice'],
    noticedIn,
    answer: body((whole) => ({ ...whole, UserConfirmationNecessary: !whole.UserConfirmationNecessary })),
  },
  {
    name: 'a device can be confirmed twice',
    about: 'a stranger replaces the secret of a device',
    on: ['ConfirmDevice'],
    noticedIn,
    answer: insteadOf('DeviceKeyExistsException', () => success({ UserConfirmationNecessary: true })),
  },
  {
    name: 'a device key that was never given is confirmed',
    about: 'devices are remembered that never signed in',
    on: ['ConfirmDevice'],
    noticedIn,
    answer: only(
      ({ input }) => Boolean(input.DeviceKey),
      insteadOf('InvalidParameterException', () => success({ UserConfirmationNecessary: true })),
    ),
  },
  pretended('a forgotten device stays', 'a lost computer still gets past MFA', 'ForgetDevice', 'AdminForgetDevice'),
  pretended(
    'whether a device is remembered is not kept',
    'a user’s choice comes to nothing',
    'UpdateDeviceStatus',
    'AdminUpdateDeviceStatus',
  ),
  {
    name: 'no device is listed',
    about: 'a user cannot find the computer that was lost',
    on: ['ListDevices', 'AdminListDevices'],
    noticedIn,
    answer: body((whole) => ({ ...whole, Devices: [] })),
  },
  {
    name: 'an unknown device is shown',
    about: 'an application takes a device for known that is not',
    on: ['GetDevice', 'AdminGetDevice'],
    noticedIn,
    answer: insteadOf('ResourceNotFoundException', ({ input }) => success({ Device: { DeviceKey: input.DeviceKey } })),
  },
  {
    name: 'a device is shown without its name',
    about: 'a user cannot tell one device from another',
    on: ['GetDevice', 'AdminGetDevice', 'ListDevices', 'AdminListDevices'],
    noticedIn,
    answer: body((whole) => ({
      ...whole,
      ...(whole.Device ? { Device: nameless(whole.Device as Body) } : {}),
      ...(whole.Devices ? { Devices: (whole.Devices as Body[]).map(nameless) } : {}),
    })),
  },
  {
    name: 'a new device comes without its group key',
    about: 'no client can make the proof of the device',
    on: signIn,
    noticedIn,
    answer: tokens((result) =>
      result.NewDeviceMetadata
        ? { ...result, NewDeviceMetadata: without(result.NewDeviceMetadata as Body, 'DeviceGroupKey') }
        : result,
    ),
  },
  {
    name: 'a remembered device is announced as a new one',
    about: 'clients confirm it again at each sign-in, and lose it',
    on: respond,
    noticedIn,
    answer: answering(
      'DEVICE_PASSWORD_VERIFIER',
      tokens((result) => ({ ...result, NewDeviceMetadata: { DeviceKey: 'us-east-1_x', DeviceGroupKey: '-x' } })),
    ),
  },
  {
    name: 'a refresh needs no device',
    about: 'a refresh token that was stolen is good without the device it was given to',
    on: initiate,
    noticedIn: ['devices', 'tokens'],
    answer: only(
      ({ input }) => Boolean(input.AuthParameters?.REFRESH_TOKEN),
      insteadOf('NotAuthorizedException', () => success({ AuthenticationResult: {} }), /Refresh Token/),
    ),
  },
  {
    ...claims(
      'the access token does not name the device',
      'back ends cannot tell which one calls',
      'AccessToken',
      (all) => without(all, 'device_key'),
    ),
    noticedIn: ['software-token/tracked-devices', 'devices'],
  },
]

const nameless = (device: Body): Body => ({
  ...device,
  DeviceAttributes: ((device.DeviceAttributes ?? []) as { Name: string }[]).filter(
    ({ Name }) => Name !== 'device_name',
  ),
})
