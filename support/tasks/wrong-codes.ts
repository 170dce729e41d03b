// Answers a challenge with wrong codes one after the other, each of which must be refused in the same way.
import type { Actor } from '../actors/actor'
import { expectRefusal } from '../expect/refusal'
import { codeOf } from '../words/codes'
import type { MfaWorld } from '../world'
import { answerWithCode } from './answer'

export async function guessCodes(world: MfaWorld, actor: Actor, times: number, refusal: string): Promise<void> {
  for (let guess = 0; guess < times; guess += 1) {
    await answerWithCode(world, actor, codeOf('a wrong code'))
    expectRefusal(world, actor, refusal)
  }
}
