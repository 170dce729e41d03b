// Steps about choice-based sign-in: a first factor preferred, chosen or asked for, and the sign-in after a sign-up.
import { Then, When } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import {
  expectAlikeSessions,
  expectChoice,
  expectDigits,
  expectListed,
  expectSessionOnly,
} from '../support/expect/choice'
import { answerFirst, begin, chooseFirst, confirmOn, signInOn } from '../support/tasks/choice'
import type { Medium } from '../support/tasks/codes'
import type { Edit } from '../support/wire/draft'
import type { CodeWish } from '../support/words/codes'
import type { MfaWorld } from '../support/world'

When('{actor} signs in by choice', async function (this: MfaWorld, actor: Actor) {
  await begin(this, actor)
})

When('{actor} signs in by choice, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await begin(this, actor, undefined, edit)
})

When(
  '{actor} signs in by choice, preferring {challenge}',
  async function (this: MfaWorld, actor: Actor, factor: string) {
    await begin(this, actor, factor)
  },
)

When(
  '{actor} signs in by choice, preferring {challenge}, but {edit}',
  async function (this: MfaWorld, actor: Actor, factor: string, edit: Edit) {
    await begin(this, actor, factor, edit)
  },
)

When('{actor} chooses to begin with {challenge}', async function (this: MfaWorld, actor: Actor, factor: string) {
  await chooseFirst(this, actor, factor)
})

When(
  '{actor} chooses to begin with {challenge}, but {edit}',
  async function (this: MfaWorld, actor: Actor, factor: string, edit: Edit) {
    await chooseFirst(this, actor, factor, edit)
  },
)

When('{actor} answers with what {challenge} takes', async function (this: MfaWorld, actor: Actor, factor: string) {
  await answerFirst(this, actor, factor)
})

When(
  '{actor} answers with what {challenge} takes, but {edit}',
  async function (this: MfaWorld, actor: Actor, factor: string, edit: Edit) {
    await answerFirst(this, actor, factor, edit)
  },
)

When('{actor} confirms the sign-up in its session', async function (this: MfaWorld, actor: Actor) {
  await confirmOn(this, actor)
})

When(
  '{actor} confirms the sign-up in its session, but {edit}',
  async function (this: MfaWorld, actor: Actor, edit: Edit) {
    await confirmOn(this, actor, edit)
  },
)

When(
  '{actor} confirms the sign-up in its session with {code}',
  async function (this: MfaWorld, actor: Actor, code: CodeWish) {
    await confirmOn(this, actor, undefined, code)
  },
)

When('{actor} signs in with the session of the sign-up', async function (this: MfaWorld, actor: Actor) {
  await signInOn(this, actor)
})

When(
  '{actor} signs in with the session of the sign-up, but {edit}',
  async function (this: MfaWorld, actor: Actor, edit: Edit) {
    await signInOn(this, actor, edit)
  },
)

Then('{actor} may begin with {challenges}', function (this: MfaWorld, actor: Actor, factors: string[]) {
  expectChoice(this, actor, factors)
})

Then('{actor} sees {challenge} among the choices', function (this: MfaWorld, actor: Actor, factor: string) {
  expectListed(this, actor, factor)
})

Then(
  'the code sent to the {medium} of {actor} has {int} digits',
  async function (this: MfaWorld, medium: Medium, actor: Actor, digits: number) {
    await expectDigits(this, actor, medium, digits)
  },
)

Then('{actor} is given a session to sign in with', function (this: MfaWorld, actor: Actor) {
  expectSessionOnly(this, actor)
})

Then('the sessions of {actor} and {actor} are alike', (one: Actor, other: Actor) => {
  expectAlikeSessions(one, other)
})
