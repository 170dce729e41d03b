// All pools and app clients of the server, found by id.
import { refusal } from '../errors'
import type { Client, Pool, User } from './pool'

export class Pools {
  readonly #pools = new Map<string, Pool>()
  readonly #clients = new Map<string, Client>()

  /** Oldest first. */
  all(): IterableIterator<Pool> {
    return this.#pools.values()
  }

  get count(): number {
    return this.#pools.size
  }

  add(pool: Pool): void {
    this.#pools.set(pool.id, pool)
  }

  remove(pool: Pool): void {
    this.#pools.delete(pool.id)
    for (const client of pool.clients.values()) this.#clients.delete(client.id)
  }

  clear(): void {
    this.#pools.clear()
    this.#clients.clear()
  }

  /** The pool of that id, or undefined. */
  find(id: string): Pool | undefined {
    return this.#pools.get(id)
  }

  /** The pool of that id; refuses an unknown one (PROTO-028). */
  named(id: string | undefined): Pool {
    const pool = this.#pools.get(id ?? '')
    if (!pool) throw refusal('poolUnknown', id ?? '')
    return pool
  }

  addClient(pool: Pool, client: Client): void {
    pool.clients.set(client.id, client)
    this.#clients.set(client.id, client)
  }

  removeClient(pool: Pool, client: Client): void {
    pool.clients.delete(client.id)
    this.#clients.delete(client.id)
  }

  /** The client of that id with its pool; refuses an unknown one (AUTH-030). */
  client(id: string | undefined): { pool: Pool; client: Client } {
    const client = this.#clients.get(id ?? '')
    if (!client) throw refusal('clientUnknown', id ?? '')
    return { client, pool: this.named(client.poolId) }
  }

  /** The client of that id inside one pool; refuses an unknown or foreign one (AUTH-030). */
  clientOf(poolId: string | undefined, clientId: string | undefined): { pool: Pool; client: Client } {
    const pool = this.named(poolId)
    const client = pool.clients.get(clientId ?? '')
    if (!client) throw refusal('clientUnknown', clientId ?? '')
    return { client, pool }
  }

  /** The user of an Admin operation; refuses an unknown one (PREF-029). */
  user(poolId: string | undefined, username: string | undefined): { pool: Pool; user: User } {
    const pool = this.named(poolId)
    const user = pool.users.find(username ?? '')
    if (!user) throw refusal('userUnknown')
    return { pool, user }
  }
}
