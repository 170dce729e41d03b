// Steps about triggers: how often they were called for an actor, and what they were told.
import { type DataTable, Then } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { expectCalls, expectMembers, expectSealedCode, expectSession, expectTold } from '../support/expect/triggers'
import type { TriggerName } from '../support/triggers/traits'
import type { MfaWorld } from '../support/world'

Then(
  'the trigger {trigger} was called {int} time(s) for {actor}',
  function (this: MfaWorld, trigger: TriggerName, times: number, actor: Actor) {
    expectCalls(this, actor, trigger, times)
  },
)

Then(
  'the trigger {trigger} was told of {actor}:',
  function (this: MfaWorld, trigger: TriggerName, actor: Actor, table: DataTable) {
    expectTold(this, actor, trigger, table.rowsHash())
  },
)

Then(
  'the event of {trigger} for {actor} has only the members:',
  function (this: MfaWorld, trigger: TriggerName, actor: Actor, table: DataTable) {
    expectMembers(this, actor, trigger, table.raw().flat())
  },
)

Then(
  'the trigger DefineAuthChallenge was told the session of {actor}:',
  function (this: MfaWorld, actor: Actor, table: DataTable) {
    expectSession(this, actor, table.hashes())
  },
)

Then(
  'the trigger {trigger} was given an encrypted code of {actor}',
  function (this: MfaWorld, trigger: TriggerName, actor: Actor) {
    expectSealedCode(this, actor, trigger)
  },
)
