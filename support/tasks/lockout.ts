// Typing wrong passwords: one after the other, or waiting out each lock, so that what is tried next is tried in the open.
import type { Actor } from '../actors/actor'
import { expectRefusal } from '../expect/refusal'
import { editOf } from '../words/edits'
import type { MfaWorld } from '../world'
import { signIn } from './sign-in'

const wrongPassword = editOf('with a wrong password')

/** Each must be answered as a wrong password, not by a lock. */
export async function failAtOnce(world: MfaWorld, actor: Actor, times: number): Promise<void> {
  for (let failure = 1; failure <= times; failure++) {
    await signIn(world, actor, wrongPassword)
    expectRefusal(world, actor, 'NotAuthorizedException', 'Incorrect username or password.') // AUTH-021, AUTH-079
  }
}

/** After failure n of 5 or more the user is locked for 2^(n-5) seconds, at most about 900 (AUTH-031). */
const lockSeconds = (failure: number) => (failure < 5 ? 0 : Math.min(2 ** (failure - 5), 900))

/** Waits after every failure but the last, so that the last one's lock is what comes next. */
export async function failWithPauses(world: MfaWorld, actor: Actor, times: number): Promise<void> {
  for (let failure = 1; failure <= times; failure++) {
    await failAtOnce(world, actor, 1)
    const lock = lockSeconds(failure)
    if (lock && failure < times) await world.pool.advance(lock + 1)
  }
}
