// A request before it is sent: what a task fills in and a sentence's edits change; values are worked out last.
import type { Actor, Door } from '../actors/actor'
import type { AppClient } from '../pools/app-client'
import { secretHash } from '../secret-hash'
import type { Operation } from './operation'

type Lazy<T> = T | ((draft: Draft) => T | Promise<T>)

export interface Draft {
  readonly actor: Actor
  door: Door
  client: AppClient
  /** One operation, or one for each door. */
  readonly operation: Operation | Readonly<Record<Door, Operation>>
  readonly members: Record<string, Lazy<unknown>>
  /** The map of keys inside the request, if it has one: AuthParameters or ChallengeResponses. */
  readonly keys: Record<string, Lazy<string | undefined>>
  readonly keysIn: 'AuthParameters' | 'ChallengeResponses' | undefined
}

/** Finds the actors that an edit mentions. */
export interface Cast {
  actor(name: string): Actor
}

/** Changes a draft on its way: "without PASSWORD", "with Bob's session". */
export type Edit = (draft: Draft, cast: Cast) => void
export const asItIs: Edit = () => {}

/** Members that tell the pool and the client; those of the pool belong to the admin API alone. */
export const addressed = {
  ClientId: (draft: Draft) => draft.client.id,
  UserPoolId: (draft: Draft) => (draft.door === 'admin API' ? draft.actor.pool.id : undefined),
}

/** SECRET_HASH over the user name that is really sent, so that a wrong USERNAME is not masked by a wrong hash. */
export const hashOfKeys = async (draft: Draft) => hashFor(draft, await workedOut(draft, draft.keys.USERNAME))

export const hashOfMember = async (draft: Draft) => hashFor(draft, await workedOut(draft, draft.members.Username))

function hashFor({ client, actor }: Draft, username: unknown): string | undefined {
  return client.secret && secretHash(typeof username === 'string' ? username : actor.login, client.id, client.secret)
}

export const operationOf = ({ operation, door }: Draft): Operation =>
  typeof operation === 'string' ? operation : operation[door]

export async function inputOf(draft: Draft): Promise<object> {
  const members = await worked(draft, draft.members)
  return draft.keysIn ? { ...members, [draft.keysIn]: await worked(draft, draft.keys) } : members
}

/** One after the other, because a code is spent by being worked out. */
async function worked(draft: Draft, values: Record<string, Lazy<unknown>>): Promise<Record<string, unknown>> {
  const entries: [string, unknown][] = []
  for (const [name, value] of Object.entries(values)) entries.push([name, await workedOut(draft, value)])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

const workedOut = (draft: Draft, value: Lazy<unknown>): unknown => (typeof value === 'function' ? value(draft) : value)
