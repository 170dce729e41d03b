// Steps about the secrets of an app client: how an administrator rotates them, and which one an actor uses.
import { Given, Then, When } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { expectAdded, expectSecrets } from '../support/expect/client-secrets'
import { expectOpenRefusal } from '../support/expect/open-refusal'
import {
  addSecret,
  chosenSecret,
  deleteSecret,
  listSecrets,
  takeNewSecret,
  type WhichSecret,
} from '../support/tasks/client-secrets'
import { administrator } from '../support/wire/outcome'
import type { MfaWorld } from '../support/world'

Given('a secret was added to the client of {actor}', async function (this: MfaWorld, actor: Actor) {
  await addSecret(this, actor)
  this.nothingUnexamined()
})

Given('a chosen secret was added to the client of {actor}', async function (this: MfaWorld, actor: Actor) {
  await addSecret(this, actor, chosenSecret())
  this.nothingUnexamined()
})

Given(
  'the {whichSecret} secret of the client of {actor} was deleted',
  async function (this: MfaWorld, which: WhichSecret, actor: Actor) {
    await deleteSecret(this, actor, which)
    this.nothingUnexamined()
  },
)

When('{actor} goes over to the new secret', (actor: Actor) => {
  takeNewSecret(actor)
})

When('the administrator adds a secret to the client of {actor}', async function (this: MfaWorld, actor: Actor) {
  await addSecret(this, actor)
})

When('the administrator adds a chosen secret to the client of {actor}', async function (this: MfaWorld, actor: Actor) {
  await addSecret(this, actor, chosenSecret())
})

When(
  'the administrator adds a secret of {int} characters to the client of {actor}',
  async function (this: MfaWorld, length: number, actor: Actor) {
    await addSecret(this, actor, chosenSecret(length))
  },
)

When('the administrator lists the secrets of the client of {actor}', async function (this: MfaWorld, actor: Actor) {
  await listSecrets(this, actor)
})

When(
  'the administrator deletes the {whichSecret} secret of the client of {actor}',
  async function (this: MfaWorld, which: WhichSecret, actor: Actor) {
    await deleteSecret(this, actor, which)
  },
)

When(
  'the administrator asks for {operation} of an unknown client',
  async function (this: MfaWorld, operation: 'ListUserPoolClientSecrets') {
    const input = { UserPoolId: this.pool.id, ClientId: chosenSecret(26), ClientSecretId: 'nothing--1' }
    await this.call(administrator, operation, input)
  },
)

Then(
  'the answer describes the new secret of the client of {actor}, with its value',
  function (this: MfaWorld, actor: Actor) {
    expectAdded(this, actor, true)
  },
)

Then(
  'the answer describes the new secret of the client of {actor}, without its value',
  function (this: MfaWorld, actor: Actor) {
    expectAdded(this, actor, false)
  },
)

Then(
  'the answer describes {int} secret(s) of the client of {actor}',
  function (this: MfaWorld, n: number, actor: Actor) {
    expectSecrets(this, actor, n)
  },
)

Then('the administrator is refused with some exception', function (this: MfaWorld) {
  expectOpenRefusal(this, undefined)
})
