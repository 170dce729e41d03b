// Before and after: opens and closes the target once a worker, and ends each scenario with its transcript examined.
import { After, AfterAll, Before, BeforeAll, Status } from '@cucumber/cucumber'
import { closeRun, openRun } from './run'
import { NotApplicable } from './wire/failures'
import type { MfaWorld } from './world'

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'

BeforeAll({ timeout: 60_000 }, openRun)
AfterAll({ timeout: 180_000 }, closeRun)

/** What must end so anyway ends before a user signs up for it, who costs a message. */
Before({ name: 'an administrator is there' }, function (this: MfaWorld, { pickle }) {
  const asks = pickle.steps.some(({ text }) => /\b(administrator|admin API)\b/.test(text))
  if (asks && !this.run.target.can.has('admin-api'))
    throw new NotApplicable('the scenario needs an administrator, and the run has no credentials')
})

After({ name: 'the transcript is attached' }, async function (this: MfaWorld) {
  await this.attachTranscript()
})

After({ name: 'fresh pools are deleted' }, async function (this: MfaWorld) {
  for (const pool of this.freshPools) await this.run.pools.release(pool, this.run.act)
})

/** Users who delete themselves may have to wait for a code. */
After({ name: 'what the scenario made is removed', timeout: 120_000 }, async function (this: MfaWorld) {
  await this.run.target.tidy((text) => this.log(text))
})

After({ name: 'no refusal goes unexamined' }, function (this: MfaWorld, { result }) {
  if (result?.status === Status.PASSED) this.nothingUnexamined()
})
