// Passkeys: registering one, listing and deleting them, and signing in with one.
import type { Actor } from '../actors/actor'
import { type Ceremony, rightly } from '../webauthn/ceremony'
import { type CreationOptions, Passkey, type RequestOptions } from '../webauthn/passkey'
import { asItIs, type Edit } from '../wire/draft'
import type { MfaWorld } from '../world'
import { answer } from './answer'
import { send } from './send'
import { comeIn } from './sign-in'

const signedIn = ({ tokens }: Actor) => ({ AccessToken: tokens?.AccessToken })

export async function startPasskey(world: MfaWorld, actor: Actor, edit: Edit = asItIs): Promise<void> {
  const request = { operation: 'StartWebAuthnRegistration' as const, members: signedIn(actor) }
  const { response } = await send(world, actor, request, edit)
  const { CredentialCreationOptions } = (response ?? {}) as { CredentialCreationOptions?: unknown }
  if (!CredentialCreationOptions) return
  actor.passkeyOptions = CredentialCreationOptions as CreationOptions
  world.redactor.know('passkey', actor.passkeyOptions.user.id)
}

/** Makes a passkey for the options and sends what the browser makes of it. */
export async function completePasskey(
  world: MfaWorld,
  actor: Actor,
  ceremony: Ceremony = rightly,
  edit: Edit = asItIs,
): Promise<void> {
  if (!actor.passkeyOptions) throw new Error(`${actor.name} has not started to register a passkey`)
  const passkey = new Passkey(actor.passkeyOptions, ceremony)
  world.redactor.know('passkey', passkey.id)
  const members = { ...signedIn(actor), Credential: passkey.registration() }
  const { response } = await send(world, actor, { operation: 'CompleteWebAuthnRegistration', members }, edit)
  if (response) actor.passkeys.push(passkey)
}

/** Both halves; the second only if the first was not refused. */
export async function registerPasskey(world: MfaWorld, actor: Actor, ceremony: Ceremony = rightly): Promise<void> {
  actor.passkeyOptions = undefined
  await startPasskey(world, actor)
  if (actor.passkeyOptions) await completePasskey(world, actor, ceremony)
}

export async function havePasskeys(world: MfaWorld, actor: Actor, count: number, ceremony?: Ceremony): Promise<void> {
  if (!actor.tokens) await comeIn(world, actor)
  for (let made = 0; made < count; made += 1) await registerPasskey(world, actor, ceremony)
  world.nothingUnexamined()
}

export async function listPasskeys(
  world: MfaWorld,
  actor: Actor,
  edit: Edit = asItIs,
  page: object = {},
): Promise<void> {
  const members = { ...signedIn(actor), ...page }
  await send(world, actor, { operation: 'ListWebAuthnCredentials', members }, edit)
}

export async function deletePasskey(world: MfaWorld, actor: Actor, edit: Edit = asItIs): Promise<void> {
  const members = { ...signedIn(actor), CredentialId: passkeyOf(actor).id }
  await send(world, actor, { operation: 'DeleteWebAuthnCredential', members }, edit)
}

/** The serialised AuthenticationResponseJSON of the newest passkey (CHAL-127, WAN-043). */
export async function answerWithPasskey(
  world: MfaWorld,
  actor: Actor,
  ceremony: Ceremony = rightly,
  edit: Edit = asItIs,
  owner: Actor = actor,
): Promise<void> {
  const CREDENTIAL = () => JSON.stringify(passkeyOf(owner).assertion(requestOptionsOf(actor), ceremony))
  await answer(world, actor, { CREDENTIAL }, edit)
}

/** Of the challenge asked, or of the one that was passed: a spent session is tried with it. */
export function requestOptionsOf({ challenge, passed, name }: Actor): RequestOptions {
  const text = (challenge ?? passed)?.parameters.CREDENTIAL_REQUEST_OPTIONS
  if (!text) throw new Error(`${name} is not asked for a passkey`)
  return JSON.parse(text)
}

function passkeyOf(actor: Actor): Passkey {
  const passkey = actor.passkeys.at(-1)
  if (!passkey) throw new Error(`${actor.name} has no passkey`)
  return passkey
}
