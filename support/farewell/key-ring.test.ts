// The files of users who are to delete themselves: there before a call is sent, for their owner alone, gone with the user.
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import type { Kept } from './held'
import { KeyRing } from './key-ring'

const folder = mkdtempSync(path.join(tmpdir(), 'key-ring-'))
after(() => rmSync(folder, { recursive: true }))

const user = (username: string): Kept => ({
  username,
  made: false,
  confirmed: false,
  email: `${username}@example.com`,
  phone: undefined,
  passwords: ['Pw-9'],
  apps: [],
  messages: { SMS: 0, EMAIL: 0 },
})
const token = (username: string) => `e30.${Buffer.from(JSON.stringify({ username })).toString('base64url')}.x`

test('a user who is kept is found again as a dead run left them, without tokens', () => {
  const ring = new KeyRing(path.join(folder, 'one'), () => {})
  const alice = ring.add(user('alice'))
  alice.tokens.push('a token')
  ring.keep(alice)
  alice.apps.push({ secret: 'S', spent: 7 })
  ring.keep(alice)
  const [again, ...others] = KeyRing.of(path.join(folder, 'one')).users
  assert.deepEqual([again?.username, again?.apps, again?.tokens], ['alice', [{ secret: 'S', spent: 7 }], []])
  assert.equal(others.length, 0)
})

test('its file is for the owner alone, and goes with the user', () => {
  const gone: string[] = []
  const ring = new KeyRing(path.join(folder, 'two'), ({ username }) => gone.push(username))
  const bob = ring.add(user('bob'))
  ring.keep(bob)
  const files = () => readdirSync(folder).filter((name) => name.startsWith('two.'))
  assert.equal(statSync(path.join(folder, files()[0] ?? '')).mode & 0o777, 0o600)
  ring.drop(bob)
  assert.deepEqual([files(), gone, ring.users], [[], ['bob'], []])
})

test('a file that was not put in its place is of a call that was never sent', () => {
  writeFileSync(path.join(folder, 'three.1.key.new'), '{"half')
  assert.deepEqual(KeyRing.of(path.join(folder, 'three')).users, [])
  assert.equal(readdirSync(folder).filter((name) => name.startsWith('three')).length, 0)
})

test('whose a call is, its name, token or session tells; another user with the address is not meant', () => {
  const ring = new KeyRing(path.join(folder, 'four'), () => {})
  const [alice, bob] = [ring.add(user('alice')), ring.add({ ...user('bob'), email: 'alice@example.com' })]
  alice.sessions.add('a session')
  bob.sub = 'a sub'
  const owners = [{ names: ['alice'] }, { names: ['a sub'] }, { token: token('bob') }, { session: 'a session' }]
  assert.deepEqual(
    owners.map((shown) => ring.owner(shown)),
    [alice, bob, bob, alice],
  )
  assert.equal(ring.owner({ names: [undefined, 'carol'], token: 'no token', session: 'another' }), undefined)
})
