// Steps about what an administrator does to users while a scenario runs.
import { Given, When } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { setAttribute, type Treatment, treat } from '../support/tasks/administration'
import type { MfaWorld } from '../support/world'

When('the administrator {treatment} {actor}', async function (this: MfaWorld, treatment: Treatment, actor: Actor) {
  await treat(this, actor, treatment)
})

Given(
  'the administrator has set the attribute {member} of {actor} to {string}',
  async function (this: MfaWorld, name: string, actor: Actor, value: string) {
    await setAttribute(this, actor, name, value)
  },
)
