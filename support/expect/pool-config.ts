// Expects what a pool or an app client shows of its configuration; a member that should be absent must be absent.
import { assert } from 'chai'
import type { MfaConfig } from '../words/mfa-config'
import type { MfaWorld } from '../world'
import { answerOf, type Members } from './answer-of'

type Table = Readonly<Record<string, string>>

/** The whole answer of SetUserPoolMfaConfig: nothing is null, nothing is more (POOL-002, POOL-003). */
export function expectMfaAnswer(world: MfaWorld, config: MfaConfig): void {
  assert.deepEqual(answerOf(world), config)
}

export async function expectMfa(world: MfaWorld, config: MfaConfig): Promise<void> {
  assert.deepEqual(await world.act('GetUserPoolMfaConfig', { UserPoolId: world.pool.id }), config)
}

export async function expectPool(world: MfaWorld, table: Table): Promise<void> {
  const { UserPool } = await world.act('DescribeUserPool', { UserPoolId: world.pool.id })
  expectMembers(UserPool ?? {}, table)
}

export async function expectClient(world: MfaWorld, ClientId: string, table: Table): Promise<void> {
  const { UserPoolClient } = await world.act('DescribeUserPoolClient', { UserPoolId: world.pool.id, ClientId })
  expectMembers(UserPoolClient ?? {}, table)
}

/** By path, as text; the members of a list in any order. */
function expectMembers(shown: object, table: Table): void {
  for (const [path, expected] of Object.entries(table)) {
    const value = path.split('.').reduce<unknown>((at, name) => (at as Members | undefined)?.[name], shown)
    assert.equal(asText(value), sorted(expected.split(', ')), path)
  }
}

function asText(value: unknown): string {
  if (value === undefined) return 'absent'
  return Array.isArray(value) ? sorted(value.map(String)) : String(value)
}

const sorted = (words: readonly string[]) => [...words].sort().join(', ')
