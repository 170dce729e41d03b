// Steps about the custom flow: how it starts, and how the riddle of the suite's triggers is answered.
import { When } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { solveRiddle, startCustom, startCustomBySrp } from '../support/tasks/custom-auth'
import { asItIs, type Edit } from '../support/wire/draft'
import type { MfaWorld } from '../support/world'

When('{actor} starts a custom sign-in', async function (this: MfaWorld, actor: Actor) {
  await startCustom(this, actor)
})

When('{actor} starts a custom sign-in, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await startCustom(this, actor, edit)
})

When('{actor} starts a custom sign-in by SRP', async function (this: MfaWorld, actor: Actor) {
  await startCustomBySrp(this, actor)
})

When('{actor} starts a custom sign-in by SRP, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await startCustomBySrp(this, actor, edit)
})

When('{actor} solves the riddle', async function (this: MfaWorld, actor: Actor) {
  await solveRiddle(this, actor)
})

When('{actor} solves the riddle, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await solveRiddle(this, actor, edit)
})

When('{actor} answers the riddle wrongly', async function (this: MfaWorld, actor: Actor) {
  await solveRiddle(this, actor, asItIs, 'a locksmith')
})
