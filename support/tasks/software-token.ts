// Setting up an authenticator app: associate, verify, and the whole way to a user who has one.
import type { Actor } from '../actors/actor'
import { Authenticator } from '../authenticator'
import { asItIs, type Edit } from '../wire/draft'
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

/** The user signs in and registers an app: by MFA_SETUP where the pool requires a factor, by access token else. */
export async function registerApp(world: MfaWorld, actor: Actor, device?: string): Promise<void> {
  await signIn(world, actor)
  world.nothingUnexamined()
  if (actor.challenge && actor.challenge.name !== 'MFA_SETUP') await comeIn(world, actor)
  await associate(world, actor)
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
