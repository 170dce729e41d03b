// Setting up an authenticator app: associate, verify, and the whole way to a user who has one.
import { generateURI } from 'otplib'
import type { Actor } from '../actors/actor'
import { Authenticator, stepMs } from '../authenticator'
import { asItIs, type Edit } from '../wire/draft'
import { administrator } from '../wire/outcome'
import { type CodeWish, rightCode } from '../words/codes'
import type { MfaWorld } from '../world'
import { answer } from './answer'
import { codeFor } from './codes'
import { setPreference } from './preference'
import { send } from './send'
import { comeIn, signIn } from './sign-in'

/** Inside MFA_SETUP the session proves who asks, else the access token (TOTP-003). */
const proof = (actor: Actor) =>
  actor.challenge?.name === 'MFA_SETUP' ? { Session: actor.session } : { AccessToken: actor.tokens?.AccessToken }

export async function associate(world: MfaWorld, actor: Actor, edit: Edit = asItIs): Promise<void> {
  const outcome = await send(world, actor, { operation: 'AssociateSoftwareToken', members: proof(actor) }, edit)
  const { SecretCode } = (outcome.response ?? {}) as { SecretCode?: string }
  if (!SecretCode) return
  if (actor.app) actor.oldApps.push(actor.app)
  actor.app = new Authenticator(SecretCode, world.run.target.marginMs)
}

export async function verify(
  world: MfaWorld,
  actor: Actor,
  wish: CodeWish,
  edit: Edit = asItIs,
  device?: string,
): Promise<void> {
  const members = {
    ...proof(actor),
    UserCode: codeFor(world, actor, 'app', wish),
    FriendlyDeviceName: device,
  }
  const { response } = await send(world, actor, { operation: 'VerifySoftwareToken', members }, edit)
  if (response) actor.enrolmentCode = actor.lastCode
}

/** What a camera reads off the application's QR code: the otpauth URI that carries the secret (TOTP-007). */
export function scanQrCode(world: MfaWorld, actor: Actor): void {
  const uri = generateURI({ issuer: 'cognito-mfa', label: actor.username, secret: actor.theApp.secret })
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  actor.app = new Authenticator(secret, world.run.target.marginMs)
}

/** An administrator takes the app away from a user of that name (TOTP-029). */
export const deleteApp = (world: MfaWorld, Username: string) =>
  world.call(administrator, 'AdminDeleteSoftwareToken', { UserPoolId: world.pool.id, Username })

/** Moves a pool's clock to the beginning of a time step, so that the edges of the window do not move under a scenario. */
export async function beginStep(world: MfaWorld): Promise<void> {
  await world.pool.advance(Math.ceil((stepMs - (world.pool.now() % stepMs)) / 1000))
}

/** The user signs in and registers an app: by MFA_SETUP where the pool requires a factor, by access token else. */
export async function registerApp(world: MfaWorld, actor: Actor, device?: string): Promise<void> {
  await signIn(world, actor)
  world.nothingUnexamined()
  if (actor.challenge && actor.challenge.name !== 'MFA_SETUP') await comeIn(world, actor)
  await associate(world, actor)
  world.nothingUnexamined()
  await verify(world, actor, rightCode, asItIs, device)
  if (actor.challenge) await answer(world, actor, {})
  world.nothingUnexamined()
}

/** Registered and preferred: the next sign-in asks for it in every pool that offers TOTP (CHAL-021, CHAL-025). */
export async function haveApp(world: MfaWorld, actor: Actor, device?: string): Promise<void> {
  await registerApp(world, actor, device)
  await setPreference(world, actor, { TOTP: 'preferred' })
  world.nothingUnexamined()
}
