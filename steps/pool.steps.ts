// Steps about the pool of a scenario: which shape it has, whose it is, and its time.
import { Given, When } from '@cucumber/cucumber'
import type { MfaWorld } from '../support/world'

Given('a pool with {shape}', async function (this: MfaWorld, shape: string) {
  await this.useSharedPool(shape)
})

Given('a fresh pool with {shape}', async function (this: MfaWorld, shape: string) {
  await this.useFreshPool(shape)
})

When('{duration} pass(es)', async function (this: MfaWorld, seconds: number) {
  await this.pool.advance(seconds)
})
