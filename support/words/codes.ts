// The codes of the sentences: "the right code", "the same code again", "a code from Bob's app".
import type { Actor } from '../actors/actor'
import { NotApplicable } from '../wire/failures'
import { actorPattern, anyPhrase, meaningOf, type Phrase } from './phrases'

/** Where codes come from for the request at hand. */
export interface CodeDesk {
  readonly actor: Actor
  named(name: string): Actor
  /** The code that should be accepted now: of the actor's app, or the one last sent to the actor. */
  right(actor: Actor): Promise<string>
  wrong(actor: Actor): Promise<string>
  /** Why no code could be read so far; undefined where it could. */
  readonly unread: string | undefined
  /** So many messages before the last one. */
  sentBefore(actor: Actor, messages: number): Promise<string>
}

export type CodeWish = (desk: CodeDesk) => string | Promise<string>

const table: readonly Phrase<CodeWish>[] = [
  [/(?:the|a) right code/, () => (desk) => desk.right(desk.actor)],
  [/a wrong code/, () => (desk) => desk.wrong(desk.actor)],
  [
    /the same code again/,
    () =>
      ({ actor, unread }) =>
        needed(actor.lastCode, `${actor.name} used no code yet`, unread),
  ],
  [
    /the code (?:she|he) enrolled with/,
    () =>
      ({ actor }) =>
        needed(actor.enrolmentCode, `${actor.name} did not enrol`),
  ],
  [/the code sent before/, () => (desk) => desk.sentBefore(desk.actor, 1)],
  [new RegExp(`the code sent to (${actorPattern})`), (name) => (desk) => desk.sentBefore(desk.named(name ?? ''), 0)],
  [new RegExp(`a code from (${actorPattern})'s app`), (name) => (desk) => desk.right(desk.named(name ?? ''))],
  [
    /a code from (?:her|his) old app/,
    () =>
      ({ actor }) =>
        oldAppCode(actor),
  ],
  [
    /a code (\d+) steps? (old|ahead)/,
    (steps, way) =>
      ({ actor }) =>
        fromNow(actor, Number(steps) * (way === 'old' ? -1 : 1)),
  ],
  [
    /a code computed with SHA-256/,
    () =>
      ({ actor }) =>
        actor.theApp.sha256Code(actor.pool.now()),
  ],
  [
    /a stale code/,
    () =>
      ({ actor }) =>
        fromNow(actor, -10),
  ],
  [
    /the code "([^"]*)"/,
    (code = '') =>
      () =>
        code,
  ],
]

export const codePattern = anyPhrase(table)
export const codeOf = (text: string): CodeWish => meaningOf(table, text)

export const rightCode: CodeWish = (desk) => desk.right(desk.actor)

const fromNow = (actor: Actor, steps: number) => actor.theApp.codeFromNow(actor.pool.now(), steps)

function oldAppCode(actor: Actor): string {
  const app = actor.oldApps.at(-1)
  if (!app) throw new Error(`${actor.name} has replaced no app yet`)
  return app.codeFromNow(actor.pool.now(), 0)
}

function needed(code: string | undefined, otherwise: string, unread?: string): string {
  if (code === undefined) throw unread ? new NotApplicable(unread) : new Error(otherwise)
  return code
}
