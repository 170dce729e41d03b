// The reference of a recorded run: its data keeps its schema, its typings refuse wrong programs, its pages load nothing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages, readCatalogue } from '../../catalogue/index'
import { runOf } from '../rows'
import { recorded } from '../testdata/recorded'
import { referenceFiles } from './files'
import { schema } from './schema'
import { violations } from './schema.testing'

const files = referenceFiles(runOf(recorded(), 'emulator'), readCatalogue(), languages)
const file = (name: string) => files.get(name) ?? assert.fail(`there is no ${name}`)

test('challenge-responses.json keeps its published schema, and the schema refuses what is out of form', () => {
  const data = JSON.parse(file('challenge-responses.json'))
  assert.deepEqual(violations(data, schema), [])
  assert.equal(data.challenges.length, 16)
  const [first] = data.challenges
  first.keys[0].need = 'maybe'
  delete first.name
  first.more = 1
  assert.deepEqual(violations(data, schema).sort(), [
    '/challenges/0 has more',
    '/challenges/0 lacks name',
    '/challenges/0/keys/0/need is not one of required, optional, conditional',
  ])
})

test('the same run gives the same files, to the letter', () => {
  assert.deepEqual(referenceFiles(runOf(recorded(), 'emulator'), readCatalogue(), languages), files)
})

test('a page loads nothing, names each challenge, and speaks its language', () => {
  for (const name of ['challenge-responses.html', 'challenge-responses.ja.html']) {
    assert.doesNotMatch(file(name), /<(script|img|iframe|link)[^>]* (src|href)="(?!data:)| style="| on\w+="/)
    for (const { name: challenge } of readCatalogue().challenges.all)
      assert.ok(file(name).includes(`id="${challenge}"`))
  }
  assert.ok(file('challenge-responses.ja.html').includes('<html lang="ja">'))
  assert.match(file('challenge-responses.ja.md'), /発行される条件/)
})
