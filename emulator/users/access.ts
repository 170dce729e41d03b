// What an app client may read and write of its users; without a list of its own: the standard attributes (SIGNUP-061).
import type { Client } from '../pool/pool'
import { isProof, isStandard } from './schema'

/** Attributes that belong to the pool, whatever the client's settings say: who the user is, and what was proven. */
const isThePools = (name: string): boolean => name === 'sub' || name === 'identities' || isProof(name)

export function mayRead(client: Client, name: string): boolean {
  const { ReadAttributes: named } = client.config
  if (name === 'sub') return true
  return named?.length ? named.includes(name) : isStandard(name)
}

export function mayWrite(client: Client, name: string): boolean {
  const { WriteAttributes: named } = client.config
  if (isThePools(name)) return false
  return named?.length ? named.includes(name) : isStandard(name)
}
