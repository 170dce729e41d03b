// Signing in: by password or by SRP, through either door.
import type { Actor } from '../actors/actor'
import { secretHash } from '../secret-hash'
import { SrpProof } from '../srp'
import { addressed, asItIs, type Draft, type Edit, hashOfKeys } from '../wire/draft'
import { rightCode } from '../words/codes'
import type { MfaWorld } from '../world'
import { answer, answerWithCode } from './answer'
import { mustSend, send } from './send'

const initiate = { 'user API': 'InitiateAuth', 'admin API': 'AdminInitiateAuth' } as const
const passwordFlow = { 'user API': 'USER_PASSWORD_AUTH', 'admin API': 'ADMIN_USER_PASSWORD_AUTH' } as const

export const initiating = (flow: string | undefined, keys: Draft['keys']) => ({
  operation: initiate,
  members: { ...addressed, AuthFlow: (draft: Draft) => flow ?? passwordFlow[draft.door] },
  keys: { ...keys, SECRET_HASH: hashOfKeys },
  keysIn: 'AuthParameters' as const,
})

const byPassword = (actor: Actor, flow?: string) =>
  initiating(flow, { USERNAME: actor.login, PASSWORD: actor.password })

export async function signIn(world: MfaWorld, actor: Actor, edit: Edit = asItIs, flow?: string): Promise<void> {
  await send(world, actor, byPassword(actor, flow), edit)
}

/** The proof that PASSWORD_VERIFIER will be answered with. */
export function newProof(actor: Actor): SrpProof {
  actor.srp = new SrpProof(actor.login, actor.password, actor.pool.id)
  return actor.srp
}

/** The first half of SRP: the service answers PASSWORD_VERIFIER before any password is proved (AUTH-069). */
export async function startSrp(
  world: MfaWorld,
  actor: Actor,
  edit: Edit = asItIs,
  proof = newProof(actor),
): Promise<void> {
  await send(world, actor, initiating('USER_SRP_AUTH', { USERNAME: actor.login, SRP_A: proof.opening() }), edit)
}

/** The second half: proves the password by answering PASSWORD_VERIFIER. */
export async function provePassword(world: MfaWorld, actor: Actor, edit: Edit = asItIs): Promise<void> {
  const { srp, challenge } = actor
  if (!srp || !challenge) throw new Error(`${actor.name} did not start to sign in by SRP`)
  await answer(world, actor, srp.answer(challenge.parameters), edit)
}

export async function signInBySrp(world: MfaWorld, actor: Actor, edit: Edit = asItIs): Promise<void> {
  await startSrp(world, actor, edit)
  world.nothingUnexamined()
  await provePassword(world, actor)
}

/** Signs in all the way, with a right code where one is asked for. */
export async function comeIn(world: MfaWorld, actor: Actor): Promise<void> {
  await mustSend(world, actor, byPassword(actor))
  if (actor.challenge) await answerWithCode(world, actor, rightCode)
  world.nothingUnexamined()
  if (actor.challenge) throw new Error(`${actor.name} cannot come in: the pool asks for ${actor.challenge.name}`)
}

/** Refreshes with the refresh token; SECRET_HASH is made from the user name, not an alias (AUTH-040). */
export async function refresh(world: MfaWorld, actor: Actor, edit: Edit = asItIs, flow = 'REFRESH_TOKEN_AUTH') {
  const { RefreshToken, NewDeviceMetadata } = actor.tokens ?? {}
  const request = initiating(flow, { REFRESH_TOKEN: RefreshToken, DEVICE_KEY: NewDeviceMetadata?.DeviceKey }) // AUTH-004
  const hash = ({ client }: Draft) => client.secret && secretHash(actor.username, client.id, client.secret)
  await send(world, actor, { ...request, keys: { ...request.keys, SECRET_HASH: hash } }, edit)
}
