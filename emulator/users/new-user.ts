// A new user: a sub of its own, no password, no factor, nothing sent yet.
import { newLock } from '../auth/lock'
import type { Pool, User, UserStatus } from '../pool/pool'
import { setAttributes } from './attributes'
import type { Identity } from './usernames'

/** Adds a user with these attributes to the pool. */
export function addUser(pool: Pool, identity: Identity, status: UserStatus): User {
  const user = newUser(pool, identity, status)
  setAttributes(pool, user, identity.attributes)
  pool.users.add(user)
  return user
}

export function newUser(pool: Pool, { username, sub }: Identity, status: UserStatus): User {
  const now = pool.clock.now()
  return {
    username,
    sub,
    createdAt: now,
    modifiedAt: now,
    status,
    enabled: true,
    attributes: new Map(),
    password: undefined,
    passwordValidUntil: undefined,
    totp: undefined,
    mfaEnabled: new Set(),
    passkeyMfa: false,
    passkeys: new Map(),
    passkeyChallenge: undefined,
    mfaPreferred: undefined,
    mfaOptions: undefined,
    codes: new Map(),
    passwordLock: newLock(),
    codeLock: newLock(),
    devices: new Map(),
    signIns: new Map(),
    attempts: new Map(),
  }
}
