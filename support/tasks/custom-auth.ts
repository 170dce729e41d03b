// The custom flow: starting it, with or without SRP first, and answering the riddle that the suite's triggers ask.
import type { Actor } from '../actors/actor'
import { asItIs, type Edit } from '../wire/draft'
import type { MfaWorld } from '../world'
import { answer } from './answer'
import { send } from './send'
import { initiating, newProof } from './sign-in'

export const startCustom = (world: MfaWorld, actor: Actor, edit: Edit = asItIs) =>
  send(world, actor, initiating('CUSTOM_AUTH', { USERNAME: actor.login }), edit)

/** AUTH-005: the key is CHALLENGE_NAME, though an SDK text spells it otherwise. */
export const startCustomBySrp = (world: MfaWorld, actor: Actor, edit: Edit = asItIs) =>
  send(
    world,
    actor,
    initiating('CUSTOM_AUTH', {
      USERNAME: actor.login,
      CHALLENGE_NAME: 'SRP_A',
      SRP_A: newProof(actor).opening(),
    }),
    edit,
  )

export const solveRiddle = (world: MfaWorld, actor: Actor, edit: Edit = asItIs, ANSWER = 'a piano') =>
  answer(world, actor, { ANSWER }, edit)
