// A generated feature that was edited, one that is missing, and one too many are findings.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCatalogue } from '../catalogue/index'
import { checkReferenceFeatures } from './check-reference-features'
import { referenceFeatures } from './reference-features/index'
import { file } from './testing'

const fresh = referenceFeatures(readCatalogue().challenges)
const written = [...fresh].map(([path, text]) => ({ path, text }))

test('what the generator gives is well, and covers every challenge that can be answered', () => {
  assert.equal(fresh.size, 15)
  assert.deepEqual(checkReferenceFeatures([...written, file('features/sms/a.feature', 'x')], fresh), [])
})

test('an edited feature, a missing one, and one that nobody makes', () => {
  const [first, second, ...others] = written
  const edited = [
    { path: first?.path ?? '', text: `${first?.text}#` },
    ...others,
    file('features/reference/old.feature', 'x'),
  ]
  assert.deepEqual(checkReferenceFeatures(edited, fresh), [
    `${first?.path} is not what catalogue/challenges.yaml gives: npm run reference-features`,
    `${second?.path} is not what catalogue/challenges.yaml gives: npm run reference-features`,
    'features/reference/old.feature is made by nobody: remove it',
  ])
})
