// A new user: a sub of its own, no password, no factor, nothing sent yet.
import { newLock } from '../auth/lock'
import type { Pool, User, UserStatus } from '../pool/pool'

export function newUser(pool: Pool, identity: { username: string; sub: string }, status: UserStatus): User {
  const now = pool.clock.now()
  return {
    ...identity,
    createdAt: now,
    modifiedAt: now,
    status,
    enabled: true,
    attributes: new Map(),
    password: undefined,
    passwordValidUntil: undefined,
    totp: undefined,
    mfaEnabled: new Set(),
    mfaPreferred: undefined,
    mfaOptions: undefined,
    codes: new Map(),
    passwordLock: newLock(),
    codeLock: newLock(),
    signIns: new Map(),
    attempts: new Map(),
  }
}
