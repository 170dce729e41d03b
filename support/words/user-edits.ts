// The edits in prose that are about a user's attributes, alias and former password.
import type { Edit } from '../wire/draft'
import { set, setAttribute } from '../wire/edit'
import { actorPattern, type Phrase } from './phrases'

const key = String.raw`([A-Za-z][\w.:]*)`
const re = (source: string) => new RegExp(source)

export const userEdits: readonly Phrase<Edit>[] = [
  [/with (?:her|his) old password/, () => oldPassword],
  [re(`without the attribute ${key}`), (name = '') => setAttribute(name, undefined)],
  [re(`with the attribute ${key} set to "([^"]*)"`), (name = '', value = '') => setAttribute(name, value)],
  [/under (?:her|his) sub/, () => underSub],
  [/forcing the alias/, () => forceAlias],
  [re(`naming the session of (${actorPattern})`), (name = '') => sessionOf(name)],
]

const oldPassword: Edit = (draft, cast) => {
  const { name, oldPassword: old } = draft.actor
  if (!old) throw new Error(`${name} has changed no password yet`)
  set(draft.keysIn ? 'PASSWORD' : 'Password', old)(draft, cast)
}

/** As her tokens tell it. */
const underSub: Edit = (draft, cast) => {
  const [, payload = ''] = draft.actor.tokens?.AccessToken?.split('.') ?? []
  const { sub } = JSON.parse(Buffer.from(payload, 'base64url').toString())
  set(draft.keysIn ? 'USERNAME' : 'Username', sub)(draft, cast)
}

const forceAlias: Edit = ({ members }) => {
  members.ForceAliasCreation = true
}

/** The newest that the other user was shown (USES-005). */
const sessionOf =
  (name: string): Edit =>
  (draft, cast) => {
    const id = cast.actor(name).userSessions.at(-1)?.SessionId
    if (!id) throw new Error(`${name} was shown no session`)
    set('SessionId', id)(draft, cast)
  }
