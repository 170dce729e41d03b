// Brings a new user to a challenge, and answers whatever challenge is asked as it wants to be answered.
import type { Actor } from '../actors/actor'
import { asItIs, type Edit } from '../wire/draft'
import { set } from '../wire/edit'
import { userOf } from '../words/users'
import type { MfaWorld } from '../world'
import { answerLike } from './right-answers'
import { signIn } from './sign-in'
import { beUser } from './users'
import { wayTo } from './ways'

export async function comeTo(world: MfaWorld, actor: Actor, challenge: string): Promise<void> {
  const { user, before = nothing, begin = signIn, after = nothing } = wayTo(challenge)
  await beUser(world, actor, userOf(user))
  await before(world, actor)
  await begin(world, actor)
  world.nothingUnexamined()
  if (actor.challenge?.name !== challenge)
    throw new Error(`${actor.name} was to be asked for ${challenge} and met ${actor.challenge?.name ?? 'none'}`)
  await after(world, actor)
  world.nothingUnexamined()
}

/** The right answer of the challenge that is asked. */
export const answerRightly = (world: MfaWorld, actor: Actor, edit: Edit = asItIs) =>
  answerLike(world, actor, (actor.challenge ?? actor.passed)?.name, edit)

/** What would be the right answer of another challenge, or without any asked, under that challenge's name. */
export async function answerAsIf(world: MfaWorld, actor: Actor, name: string): Promise<void> {
  actor.challenge ??= { name, parameters: {} }
  await answerLike(world, actor, name, set('ChallengeName', name))
}

async function nothing(): Promise<void> {}
