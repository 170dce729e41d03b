// Those who cannot prove who they are: a name that the pool does not know, and a user whose password has slipped away.
import type { Actor } from '../actors/actor'
import { newPassword } from '../actors/identity'
import type { MfaWorld } from '../world'

export function beUnknown(world: MfaWorld, actor: Actor): void {
  actor.home = world.pool
}

export function forgetPassword(world: MfaWorld, actor: Actor): void {
  actor.password = newPassword()
  world.redactor.know('password', actor.password)
}
