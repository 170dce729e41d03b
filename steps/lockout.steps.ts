// Steps about wrong passwords in a row, and the lock that follows.
import { When } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { failAtOnce, failWithPauses } from '../support/tasks/lockout'
import type { MfaWorld } from '../support/world'

When(
  '{actor} types a wrong password {int} times at once',
  async function (this: MfaWorld, actor: Actor, times: number) {
    await failAtOnce(this, actor, times)
  },
)

When(
  '{actor} types a wrong password {int} times, waiting out each lock',
  async function (this: MfaWorld, actor: Actor, times: number) {
    await failWithPauses(this, actor, times)
  },
)
