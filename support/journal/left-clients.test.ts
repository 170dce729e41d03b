// The app clients that a journal leaves to delete, by id or, where no id was told, by a name of our making.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ClientEntry } from './entry'
import { clientNameOf, leftClients } from './left-clients'

const poolId = 'us-east-1_a'
const name = clientNameOf('0a1b', 1)
const begun: ClientEntry = { kind: 'client begun', poolId, name }
const made: ClientEntry = { kind: 'client made', poolId, name, clientId: 'id' }

const cases: readonly [what: string, entries: readonly ClientEntry[], left: Partial<ReturnType<typeof leftClients>>][] =
  [
    ['one that was begun is left by name', [begun], { named: [{ poolId, name }] }],
    ['one that was made is left by id', [begun, made], { known: [{ poolId, clientId: 'id' }] }],
    ['one whose id nobody told is left by name', [begun, { ...made, clientId: '' }], { named: [{ poolId, name }] }],
    ['one that was refused is not left', [begun, { kind: 'client refused', poolId, name }], {}],
    ['one that is gone is not left', [begun, made, { kind: 'client gone', poolId, clientId: 'id' }], {}],
    ['a name of somebody else is let be', [{ kind: 'client begun', poolId, name: 'client' }], {}],
    ['so is a client that was never begun', [made], {}],
  ]

for (const [what, entries, left] of cases)
  test(what, () => assert.deepEqual(leftClients(entries), { named: [], known: [], ...left }))
