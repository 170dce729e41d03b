// Steps about the sessions of users that a pool tracks: how it is set, what is listed, and how one ends.
import { Given, Then, When } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import {
  expectActiveAfter,
  expectClients,
  expectCurrent,
  expectSessions,
  expectTakingUp,
  expectTracking,
} from '../support/expect/user-sessions'
import {
  askTakingUp,
  askTracking,
  listSessions,
  revokeSession,
  setTakingUp,
  setTracking,
  setTrackingWithout,
  track,
  type WhichSession,
} from '../support/tasks/user-sessions'
import type { Edit } from '../support/wire/draft'
import type { MfaWorld } from '../support/world'

Given('the pool tracks user sessions', async function (this: MfaWorld) {
  await track(this, 20)
})

Given('the pool tracks {int} user session(s)', async function (this: MfaWorld, most: number) {
  await track(this, most)
})

When('the administrator sets tracking {word} with {int} sessions', async function (this: MfaWorld, tracking, most) {
  await setTracking(this, tracking, most)
})

When('the administrator sets tracking without {word}', async function (this: MfaWorld, name: string) {
  await setTrackingWithout(this, name)
})

When('the administrator asks for the session configuration', async function (this: MfaWorld) {
  await askTracking(this)
})

Then('the answer shows tracking {word} with {int} sessions', function (this: MfaWorld, tracking, most) {
  expectTracking(this, tracking, most)
})

When(
  'the administrator asks for the session configuration of the client of {actor}',
  async function (this: MfaWorld, actor: Actor) {
    await askTakingUp(this, actor)
  },
)

When(
  'the administrator lets the client of {actor} take up sessions for {int} minutes',
  async function (this: MfaWorld, actor: Actor, minutes: number) {
    await setTakingUp(this, actor, minutes)
  },
)

Then(
  'the answer shows sessions of the client of {actor} taken up for {int} minutes',
  function (this: MfaWorld, actor: Actor, minutes: number) {
    expectTakingUp(this, actor, minutes)
  },
)

Given('{actor} has listed her/his sessions', async function (this: MfaWorld, actor: Actor) {
  await listSessions(this, actor)
  this.nothingUnexamined()
})

When('{actor} lists her/his sessions', async function (this: MfaWorld, actor: Actor) {
  await listSessions(this, actor)
})

When('{actor} lists her/his sessions, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await listSessions(this, actor, edit)
})

When(
  '{actor} revokes her/his {whichSession} session',
  async function (this: MfaWorld, actor: Actor, which: WhichSession) {
    await revokeSession(this, actor, which)
  },
)

When(
  '{actor} revokes her/his {whichSession} session, but {edit}',
  async function (this: MfaWorld, actor: Actor, which: WhichSession, edit: Edit) {
    await revokeSession(this, actor, which, edit)
  },
)

Then('{actor} is shown {int} session(s)', function (this: MfaWorld, actor: Actor, count: number) {
  expectSessions(this, actor, count)
})

Then('{actor} is shown sessions of {int} clients', function (this: MfaWorld, actor: Actor, count: number) {
  expectSessions(this, actor, actor.userSessions.length)
  expectClients(actor, count)
})

Then('the {whichSession} session of {actor} is the current one', function (this: MfaWorld, which, actor: Actor) {
  expectCurrent(this, actor, which)
})

Then('no session of {actor} is the current one', function (this: MfaWorld, actor: Actor) {
  expectCurrent(this, actor, undefined)
})

Then(
  'the {whichSession} session of {actor} was active {duration} after it began',
  function (this: MfaWorld, which: WhichSession, actor: Actor, seconds: number) {
    expectActiveAfter(actor, which, seconds)
  },
)
