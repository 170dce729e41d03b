// Steps about the wire itself: requests caught behind the SDK, changed and sent by hand, and answers before any SDK reads them.
import { type DataTable, Then, When } from '@cucumber/cucumber'
import {
  expectNotPerformed,
  expectRawRefusal,
  expectRawSuccess,
  expectRequestIds,
  expectTime,
  expectUnsigned,
  expectViolations,
} from '../support/expect/raw'
import { sendByHand } from '../support/tasks/raw'
import type { RawEdit } from '../support/words/raw-edits'
import type { MfaWorld } from '../support/world'

const asItIs: RawEdit = () => {}

When('{operation} is sent by hand with:', async function (this: MfaWorld, operation: string, table: DataTable) {
  await sendByHand(this, operation, table.raw(), asItIs)
})

When(
  '{operation} is sent by hand {rawEdit} with:',
  async function (this: MfaWorld, operation: string, edit: RawEdit, table: DataTable) {
    await sendByHand(this, operation, table.raw(), edit)
  },
)

When('{operation} is sent by hand', async function (this: MfaWorld, operation: string) {
  await sendByHand(this, operation, [], asItIs)
})

When('{operation} is sent by hand {rawEdit}', async function (this: MfaWorld, operation: string, edit: RawEdit) {
  await sendByHand(this, operation, [], edit)
})

Then('the wire carries {refusal}', function (this: MfaWorld, type: string) {
  expectRawRefusal(this, type)
})

Then('the wire carries {refusal} saying {string}', function (this: MfaWorld, type: string, text: string) {
  expectRawRefusal(this, type, text)
})

Then('the wire carries an empty answer', function (this: MfaWorld) {
  expectRawSuccess(this, [])
})

Then('the wire carries an answer of {word}', function (this: MfaWorld, member: string) {
  expectRawSuccess(this, [member])
})

Then('the wire carries an answer of {word} and {word}', function (this: MfaWorld, one: string, other: string) {
  expectRawSuccess(this, [one, other])
})

Then('the wire carries these violations:', function (this: MfaWorld, table: DataTable) {
  expectViolations(this, table.raw().flat())
})

Then('the wire carries {word} as seconds since 1970', function (this: MfaWorld, path: string) {
  expectTime(this, path)
})

Then('the call is refused for want of a signature', function (this: MfaWorld) {
  expectUnsigned(this)
})

Then('the call is not performed', function (this: MfaWorld) {
  expectNotPerformed(this)
})

Then('each answer has a request id of its own', function (this: MfaWorld) {
  expectRequestIds(this)
})
