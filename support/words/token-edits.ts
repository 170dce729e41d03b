// The edits in prose that are about tokens and secret hashes: whose token is sent, from which sign-in, or a forged one.
import { randomBytes } from 'node:crypto'
import type { AuthenticationResultType } from '@aws-sdk/client-cognito-identity-provider'
import { type Actor, loginOf } from '../actors/actor'
import { secretHash } from '../secret-hash'
import type { Draft, Edit } from '../wire/draft'
import { set } from '../wire/edit'
import { actorPattern, type Phrase } from './phrases'

type TokenName = 'AccessToken' | 'RefreshToken' | 'IdToken'

const who = `(${actorPattern})`
const own = '(?:her|his|their)'
const re = (source: string) => new RegExp(source)

export const tokenEdits: readonly Phrase<Edit>[] = [
  [re(`with ${own} first access token`), () => access(({ actor }) => held(actor, 'AccessToken', 0))],
  [/with a forged access token/, () => access(({ actor }) => forged(held(actor, 'AccessToken', -1)))],
  [re(`with ${own} first refresh token`), () => refresh(({ actor }) => held(actor, 'RefreshToken', 0))],
  [
    re(`with ${who}'s refresh token`),
    (name = '') =>
      (draft, cast) =>
        refreshOf(cast.actor(name))(draft, cast),
  ],
  [re(`with ${own} access token in its place`), () => refresh(({ actor }) => held(actor, 'AccessToken', -1))],
  [/with a garbage refresh token/, () => refresh(() => randomBytes(600).toString('base64url'))],
  [
    re(`with ${who}'s secret hash`),
    (name = '') =>
      (draft, cast) =>
        hashOver(cast.actor(name).username)(draft, cast),
  ],
  [
    re(`with a secret hash over ${own} (user name|e-mail address|phone number)`),
    (kind) => (draft, cast) => hashOver(loginOf(draft.actor, kind))(draft, cast),
  ],
]

const access =
  (token: (draft: Draft) => string): Edit =>
  (draft, cast) =>
    set('AccessToken', token(draft))(draft, cast)

/** The key of a flow, or the member of the operation that takes the token. */
const refresh =
  (token: (draft: Draft) => string): Edit =>
  (draft, cast) => {
    const member = 'Token' in draft.members ? 'Token' : 'RefreshToken'
    set(draft.keysIn ? 'REFRESH_TOKEN' : member, token(draft))(draft, cast)
  }

const refreshOf = (actor: Actor) => refresh(() => held(actor, 'RefreshToken', -1))

/** Well made, but over the given name (AUTH-036). */
const hashOver =
  (username: string): Edit =>
  (draft, cast) => {
    const { id, secret } = draft.client
    if (!secret) throw new Error('a client without a secret has no secret hash')
    set(draft.keysIn ? 'SECRET_HASH' : 'SecretHash', secretHash(username, id, secret))(draft, cast)
  }

export function held(actor: Actor, name: TokenName, index: number): string {
  const token = (actor.signIns.at(index) as AuthenticationResultType | undefined)?.[name]
  if (!token) throw new Error(`${actor.name} holds no such token: ${actor.signIns.length} answers with tokens so far`)
  return token
}

/** The same header and signature around claims that were changed. */
export function forged(token: string): string {
  const [header, payload = '', signature] = token.split('.')
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
  const changed = Buffer.from(JSON.stringify({ ...claims, auth_time: claims.auth_time - 1 })).toString('base64url')
  return [header, changed, signature].join('.')
}
