// Brings a new user to a challenge, and answers whatever challenge is asked as it wants to be answered.
import type { Actor } from '../actors/actor'
import { asItIs, type Edit } from '../wire/draft'
import { set } from '../wire/edit'
import { rightCode } from '../words/codes'
import { userOf } from '../words/users'
import type { MfaWorld } from '../world'
import { answer, answerWithCode, answerWithNewPassword, choose } from './answer'
import { signIn } from './sign-in'
import { associate, registerApp, verify } from './software-token'
import { beUser } from './users'

type Way = (world: MfaWorld, actor: Actor) => Promise<void>

/** In a pool that requires SMS or TOTP every one of these is met without a preference (CHAL-023, -026, -030, -031, -111). */
const ways: Readonly<Record<string, readonly [user: string, before: Way, after: Way]>> = {
  SOFTWARE_TOKEN_MFA: ['a user', registerApp, nothing],
  SMS_MFA: ['a user with a phone number', nothing, nothing],
  SELECT_MFA_TYPE: ['a user with a phone number', registerApp, nothing],
  MFA_SETUP: ['a user', nothing, enrol],
  NEW_PASSWORD_REQUIRED: ['a user with a temporary password', nothing, nothing],
}

export async function comeTo(world: MfaWorld, actor: Actor, challenge: string): Promise<void> {
  const [user, before, after] = ways[challenge] ?? noWay(challenge)
  await beUser(world, actor, userOf(user))
  await before(world, actor)
  await signIn(world, actor)
  world.nothingUnexamined()
  if (actor.challenge?.name !== challenge)
    throw new Error(`${actor.name} was to be asked for ${challenge} and met ${actor.challenge?.name ?? 'none'}`)
  await after(world, actor)
  world.nothingUnexamined()
}

/** MFA_SETUP can be answered once an app is verified in its sessions (CHAL-081). */
async function enrol(world: MfaWorld, actor: Actor): Promise<void> {
  await associate(world, actor)
  await verify(world, actor, rightCode)
}

/** The right answer of the challenge that is asked. */
export const answerRightly = (world: MfaWorld, actor: Actor, edit: Edit = asItIs) =>
  answerLike(world, actor, (actor.challenge ?? actor.passed)?.name, edit)

/** What would be the right answer of another challenge, or without any asked, under that challenge's name. */
export async function answerAsIf(world: MfaWorld, actor: Actor, name: string): Promise<void> {
  actor.challenge ??= { name, parameters: {} }
  await answerLike(world, actor, name, set('ChallengeName', name))
}

function answerLike(world: MfaWorld, actor: Actor, name: string | undefined, edit: Edit): Promise<void> {
  if (name === 'NEW_PASSWORD_REQUIRED') return answerWithNewPassword(world, actor, edit)
  if (name === 'SELECT_MFA_TYPE') return choose(world, actor, 'SMS', edit)
  if (name === 'MFA_SETUP') return answer(world, actor, {}, edit)
  return answerWithCode(world, actor, rightCode, edit, name)
}

async function nothing(): Promise<void> {}

function noWay(challenge: string): never {
  throw new Error(`no way to ${challenge} is known: the ways lead to ${Object.keys(ways).join(', ')}`)
}
