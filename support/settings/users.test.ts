// The file of given users: read whole, or refused with one sentence that shows nothing of what stands in it.
import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { ConfigError } from './env'
import { givenUsers } from './users'

const folder = mkdtempSync(path.join(tmpdir(), 'users-'))
after(() => rmSync(folder, { recursive: true }))

function file(text: string, mode = 0o600): { COGNITO_USERS_FILE: string } {
  const name = path.join(folder, 'users')
  writeFileSync(name, text)
  chmodSync(name, mode)
  return { COGNITO_USERS_FILE: name }
}

const alice = '{"username": "alice", "password": "hunter2"}'
const refused = (env: { COGNITO_USERS_FILE: string }, words: RegExp) =>
  assert.throws(
    () => givenUsers(env),
    ({ message, name }: Error) =>
      name === ConfigError.name &&
      words.test(message) &&
      /^COGNITO_USERS_FILE [^\n]+\.$/.test(message) &&
      !/hunter2/.test(message),
  )

test('no file means no users, and empty lines are no users', () => {
  assert.deepEqual(givenUsers({}), [])
  const users = givenUsers(file(`${alice}\n\n{"username": "bob", "password": "x"}\n`))
  assert.deepEqual(
    users.map(({ line, username }) => [line, username]),
    [
      [1, 'alice'],
      [3, 'bob'],
    ],
  )
})

test('a file that others may read is refused', () => {
  refused(file(alice, 0o640), /others may read/)
  refused(file(alice, 0o604), /chmod 600/)
})

test('what is no user is named by its line', () => {
  refused(file(`${alice}\nhunter2`), /line 2/)
  refused(file('{"username": "hunter2"}'), /line 1/)
  refused(file(`${alice}\n${alice}`), /line 2 twice/)
})

test('no file and an empty one are refused', () => {
  refused({ COGNITO_USERS_FILE: path.join(folder, 'nothing') }, /no file that can be read/)
  refused(file('\n'), /empty/)
})
