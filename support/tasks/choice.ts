// Choice-based sign-in (USER_AUTH): starting it, choosing the first factor, and going on from a sign-up.
import type { Actor } from '../actors/actor'
import { presumeCode } from '../actors/presumed'
import { presumeFlow } from '../pools/presumed'
import { addressed, asItIs, type Draft, type Edit, hashOfMember } from '../wire/draft'
import { type CodeWish, rightCode } from '../words/codes'
import { named, wanted } from '../words/level-edits'
import type { MfaWorld } from '../world'
import { answer, answerWithCode } from './answer'
import { codeFor } from './codes'
import { send } from './send'
import { initiating, newProof } from './sign-in'
import { mediumOfSignUp } from './users'

/** What goes with a first factor in one request (AUTH-006, CHAL-121): nothing with a code (CHAL-122). */
function beside(actor: Actor, factor: string | undefined): Draft['keys'] {
  if (factor === 'PASSWORD') return { PASSWORD: actor.password }
  return factor === 'PASSWORD_SRP' ? { SRP_A: newProof(actor).opening() } : {}
}

export async function begin(world: MfaWorld, actor: Actor, preferred?: string, edit: Edit = asItIs): Promise<void> {
  actor.home ??= world.pool
  const keys = { USERNAME: actor.login, PREFERRED_CHALLENGE: preferred, ...beside(actor, preferred) }
  await send(world, actor, initiating('USER_AUTH', keys), edit)
}

/** Signs in to a level all the way: the tokens tell of it, as those of a sign-in without a level need not (STEP-016). */
export async function comeInTo(world: MfaWorld, actor: Actor, level: number): Promise<void> {
  await begin(world, actor, 'PASSWORD', wanted(named(level)))
  world.nothingUnexamined()
  if (actor.challenge) await answerWithCode(world, actor, rightCode)
  world.nothingUnexamined()
  if (actor.challenge) throw new Error(`${actor.name} cannot reach level ${level}: asked for ${actor.challenge.name}`)
}

/** SELECT_CHALLENGE, answered with the factor and what goes with it. */
export async function chooseFirst(world: MfaWorld, actor: Actor, factor: string, edit: Edit = asItIs): Promise<void> {
  await answer(world, actor, { ANSWER: factor, ...beside(actor, factor) }, edit)
}

/** PASSWORD and PASSWORD_SRP are answered with what was not said before. */
export async function answerFirst(world: MfaWorld, actor: Actor, factor: string, edit: Edit = asItIs): Promise<void> {
  await answer(world, actor, beside(actor, factor), edit)
}

/** ConfirmSignUp with the session of SignUp (SIGNUP-009), which leads to USER_AUTH alone. */
export async function confirmOn(world: MfaWorld, actor: Actor, edit: Edit = asItIs, code: CodeWish = rightCode) {
  presumeFlow(actor.client, 'ALLOW_USER_AUTH')
  presumeCode(actor)
  const members = {
    ClientId: addressed.ClientId,
    Username: actor.login,
    ConfirmationCode: codeFor(world, actor, mediumOfSignUp(actor), code),
    SecretHash: hashOfMember,
    Session: actor.session,
  }
  await send(world, actor, { operation: 'ConfirmSignUp', members }, edit)
}

/** USER_AUTH with the session of ConfirmSignUp (AUTH-059). */
export async function signInOn(world: MfaWorld, actor: Actor, edit: Edit = asItIs): Promise<void> {
  const request = initiating('USER_AUTH', { USERNAME: actor.login })
  await send(world, actor, { ...request, members: { ...request.members, Session: actor.session } }, edit)
}
