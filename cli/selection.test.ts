// Where a run stands: with us for our features, with the user for theirs, and the steps are ours in both.
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { root } from './root'
import { planOf } from './selection'

const named = (plan: Awaited<ReturnType<typeof planOf>>) => [...new Set(plan.scenarios.map(({ uri }) => uri))]

test('features of somebody else are named from their folder, and played with our steps', async () => {
  const cwd = realpathSync(mkdtempSync(path.join(tmpdir(), 'plan-')))
  try {
    writeFileSync(path.join(cwd, 'own.feature'), 'Feature: Ours\n  Scenario: One\n    Given a pool with MFA off\n')
    const io = { cwd, env: {}, stderr: process.stderr }
    for (const typed of ['own.feature', '.', 'own.feature:2']) {
      const plan = await planOf({ features: [typed] }, io)
      assert.equal(plan.cwd, cwd)
      assert.deepEqual(named(plan), ['own.feature'])
      assert.ok(plan.configuration.support.requirePaths?.length)
      for (const pattern of plan.configuration.support.requirePaths)
        assert.ok(existsSync(path.resolve(cwd, pattern.replace(/\/\*.*/, ''))), pattern)
    }
    const both = await planOf({ features: ['own.feature', path.join(root, 'features/sms')] }, io)
    assert.equal(both.cwd, root)
    assert.ok(named(both).some((uri) => /^features[\\/]sms[\\/]/.test(uri)))
  } finally {
    rmSync(cwd, { recursive: true })
  }
})
