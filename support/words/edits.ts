// The edits of a request in prose, for the scenarios that go wrong on purpose: "without PASSWORD", "with Bob's session".
import { randomBytes } from 'node:crypto'
import { type Actor, type Door, loginOf } from '../actors/actor'
import type { AppClient, ClientKind } from '../pools/app-client'
import type { Draft, Edit } from '../wire/draft'
import { leaveOut, rename, set } from '../wire/edit'
import { NotApplicable } from '../wire/failures'
import { answerEdits } from './answer-edits'
import { deviceEdits } from './devices'
import { levelEdits } from './level-edits'
import { actorPattern, anyPhrase, meaningOf, type Phrase } from './phrases'
import { tokenEdits } from './token-edits'
import { userEdits } from './user-edits'

const key = String.raw`([A-Za-z][\w.:]*)`
const who = `(${actorPattern})`
const own = '(?:her|his|their)'
const re = (source: string) => new RegExp(source)

export const edits: readonly Phrase<Edit>[] = [
  ...answerEdits,
  ...deviceEdits,
  ...levelEdits,
  ...tokenEdits,
  ...userEdits,
  [/without a session/, () => leaveOut('Session')],
  [/without an access token/, () => leaveOut('AccessToken')],
  [re(`without ${key}`), (name = '') => leaveOut(name)],
  [re(`with ${key} misspelt as ${key}`), (right = '', wrong = '') => rename(right, wrong)],
  [re(`with an empty ${key}`), (name = '') => set(name, '')],
  [re(`with ${key} set to "([^"]*)"`), (name = '', value = '') => set(name, value)],
  [/with a wrong password/, () => setEither('PASSWORD', 'Password', 'Wrong-0-password')],
  [/with a wrong secret hash/, () => setEither('SECRET_HASH', 'SecretHash', randomBytes(32).toString('base64'))],
  [/without a secret hash/, () => setEither('SECRET_HASH', 'SecretHash', undefined)],
  [re(`with ${who}'s password`), (name) => other(name, (actor) => setEither('PASSWORD', 'Password', actor.password))],
  [re(`with ${who}'s session`), (name) => other(name, (actor) => set('Session', sessionOf(actor, -1)))],
  [re(`with ${own} first session`), () => ownSession(0)],
  [re(`with ${own} previous session`), () => ownSession(-2)],
  [/with a garbage session/, () => set('Session', garbage(1200))],
  [/with a session of (\d+) characters/, (length) => set('Session', garbage(Number(length)))],
  [re(`with ${who}'s access token`), (name) => other(name, (actor) => set('AccessToken', tokenOf(actor)))],
  [re(`with a ${key} of (\\d+) characters`), (name = '', length) => set(name, longText(Number(length)))],
  [re(`with ${own} access token`), () => (draft, cast) => set('AccessToken', tokenOf(draft.actor))(draft, cast)],
  [/with a garbage access token/, () => set('AccessToken', garbage(900))],
  [/as the challenge ([A-Z_]+)/, (name = '') => set('ChallengeName', name)],
  [re(`under ${who}'s user name`), (name) => other(name, (actor) => under(actor.username))],
  [
    re(`under ${own} (user name|e-mail address|phone number)`),
    (kind) => (draft, cast) => under(loginOf(draft.actor, kind))(draft, cast),
  ],
  [/under an unknown user name/, () => under(`nobody-${randomBytes(6).toString('hex')}`)],
  [/through the (user API|admin API)/, (door) => through(() => ({ door: door as Door }))],
  [
    /through a (client with(?:out)? a secret)/,
    (kind) => through((draft) => ({ client: otherClient(draft, kind as ClientKind) })),
  ],
  [
    /through an unknown client/,
    () => through(() => ({ client: { id: randomBytes(13).toString('hex'), secret: undefined } })),
  ],
]

const one = anyPhrase(edits).source
export const editPattern = new RegExp(`(?:${one})(?: and (?:${one}))*`)

/** One edit or several, joined by "and". */
export function editOf(text: string): Edit {
  const parts = text.split(/ and (?=with|as |under |through |naming |toward )/).map((part) => meaningOf(edits, part))
  return (draft, cast) => {
    for (const edit of parts) edit(draft, cast)
  }
}

const other =
  (name = '', edit: (actor: Actor) => Edit): Edit =>
  (draft, cast) =>
    edit(cast.actor(name))(draft, cast)

/** Another door or client: the rest of the request follows. */
/** A pool that was given has one client: going through that one changes nothing. */
function otherClient({ actor, client }: Draft, kind: ClientKind): AppClient {
  const other = actor.pool.client(kind)
  if (other.id !== client.id || actor.pool.hasBothClients) return other
  throw new NotApplicable('the scenario needs a second app client, and the run was given one')
}

const through =
  (change: (draft: Draft) => Partial<Pick<Draft, 'door' | 'client'>>): Edit =>
  (draft) => {
    Object.assign(draft, change(draft))
  }

const under = (username: string) => setEither('USERNAME', 'Username', username)
const ownSession =
  (index: number): Edit =>
  (draft, cast) =>
    set('Session', sessionOf(draft.actor, index))(draft, cast)

/** The key inside the request where it has keys, else the member. */
const setEither =
  (inKeys: string, member: string, value: string | undefined): Edit =>
  (draft, cast) =>
    set(draft.keysIn ? inKeys : member, value)(draft, cast)

function sessionOf(actor: Actor, index: number): string {
  const session = actor.sessions.at(index)
  if (!session) throw new Error(`${actor.name} holds no such session: ${actor.sessions.length} received so far`)
  return session
}

function tokenOf(actor: Actor): string {
  const token = actor.tokens?.AccessToken
  if (!token) throw new Error(`${actor.name} holds no access token`)
  return token
}

/** Of all four kinds of characters, so that only the length can be wrong with it. */
const longText = (length: number) => `Pw-9${randomBytes(length).toString('hex')}`.slice(0, length)

/** Opaque like a session of the service (SESS-015), and issued by nobody. */
const garbage = (length: number) => `AYABe${randomBytes(length).toString('base64url')}`.slice(0, length)
