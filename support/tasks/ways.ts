// The ways to every challenge: which user meets it, what comes before, how the sign-in begins, and what makes it answerable.
import type { Actor } from '../actors/actor'
import { leaveOut } from '../wire/edit'
import { rightCode } from '../words/codes'
import { deviceOf, naming } from '../words/devices'
import type { MfaWorld } from '../world'
import { begin } from './choice'
import { startCustom } from './custom-auth'
import { haveRememberedDevice, openDeviceProof } from './devices'
import { havePasskeys } from './passkeys'
import { signIn, startSrp } from './sign-in'
import { associate, haveApp, registerApp, verify } from './software-token'

type Step = (world: MfaWorld, actor: Actor) => Promise<unknown>

export interface Way {
  readonly user: string
  readonly before?: Step
  /** The password, unless it says otherwise. */
  readonly begin?: Step
  /** What must happen before a right answer can be taken. */
  readonly after?: Step
}

const preferring =
  (factor: string, without?: string): Step =>
  (world, actor) =>
    begin(world, actor, factor, without === undefined ? undefined : leaveOut(without))

/** In a pool that requires SMS or TOTP the first five are met without a preference (CHAL-023, -026, -030, -031, -111). */
const ways: Readonly<Record<string, Way>> = {
  SOFTWARE_TOKEN_MFA: { user: 'a user', before: registerApp },
  SMS_MFA: { user: 'a user with a phone number' },
  SELECT_MFA_TYPE: { user: 'a user with a phone number', before: registerApp },
  MFA_SETUP: { user: 'a user', after: enrol },
  NEW_PASSWORD_REQUIRED: { user: 'a user with a temporary password' },
  EMAIL_OTP: { user: 'a user' },
  PASSWORD_VERIFIER: { user: 'a user', begin: (world, actor) => startSrp(world, actor) },
  SELECT_CHALLENGE: { user: 'a user', begin: (world, actor) => begin(world, actor) },
  SMS_OTP: { user: 'a user with a phone number', begin: preferring('SMS_OTP') },
  PASSWORD: { user: 'a user', begin: preferring('PASSWORD', 'PASSWORD') },
  PASSWORD_SRP: { user: 'a user', begin: preferring('PASSWORD_SRP', 'SRP_A') },
  CUSTOM_CHALLENGE: { user: 'a user', begin: (world, actor) => startCustom(world, actor) },
  WEB_AUTHN: {
    user: 'a user',
    before: (world, actor) => havePasskeys(world, actor, 1),
    begin: preferring('WEB_AUTHN'),
  },
  DEVICE_SRP_AUTH: { user: 'a user', before: rememberDevice, begin: signInFromDevice },
  DEVICE_PASSWORD_VERIFIER: { user: 'a user', before: rememberDevice, begin: provingDevice },
}

export const wayTo = (challenge: string): Way => ways[challenge] ?? noWay(challenge)

/** MFA_SETUP can be answered once an app is verified in its sessions (CHAL-081). */
async function enrol(world: MfaWorld, actor: Actor): Promise<void> {
  await associate(world, actor)
  await verify(world, actor, rightCode)
}

async function rememberDevice(world: MfaWorld, actor: Actor): Promise<void> {
  await haveApp(world, actor)
  await haveRememberedDevice(world, actor)
}

function signInFromDevice(world: MfaWorld, actor: Actor): Promise<void> {
  return signIn(world, actor, naming(deviceOf('her device')))
}

async function provingDevice(world: MfaWorld, actor: Actor): Promise<void> {
  await signInFromDevice(world, actor)
  await openDeviceProof(world, actor)
}

function noWay(challenge: string): never {
  throw new Error(`no way to ${challenge} is known: the ways lead to ${Object.keys(ways).join(', ')}`)
}
