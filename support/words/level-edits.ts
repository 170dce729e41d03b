// The edits in prose that ask for a level of authentication: which one, with what proof, and how old the proof may be.
import { randomBytes } from 'node:crypto'
import type { Edit } from '../wire/draft'
import { set } from '../wire/edit'
import { actorPattern, type Phrase } from './phrases'
import { forged, held } from './token-edits'

const own = '(?:her|his|their)'
const re = (source: string) => new RegExp(source)
/** As a pool calls them that has no names of its own (STEP-001). */
export const named = (level: number | string = '') => `urn:cognito:loa:${level}`
export const wanted = (...names: string[]) => set('TARGET_ACR_VALUES', names.join(' '))
const proof = (index: number, name?: string): Edit => {
  return (draft, cast) =>
    set('ACCESS_TOKEN', held(name ? cast.actor(name) : draft.actor, 'AccessToken', index))(draft, cast)
}

export const levelEdits: readonly Phrase<Edit>[] = [
  [/toward level (\d)/, (level) => wanted(named(level))],
  [/toward level (\d) or (\d)/, (first, second) => wanted(named(first), named(second))],
  [/toward the level "([^"]*)"/, (name = '') => wanted(name)],
  [re(`with ${own} access token as a proof`), () => proof(-1)],
  [re(`with ${own} first access token as a proof`), () => proof(0)],
  [re(`with (${actorPattern})'s access token as a proof`), (name) => proof(-1, name)],
  [
    re(`with ${own} ID token as a proof`),
    () => (draft, cast) => set('ACCESS_TOKEN', held(draft.actor, 'IdToken', -1))(draft, cast),
  ],
  [
    /with a forged access token as a proof/,
    () => (draft, cast) => set('ACCESS_TOKEN', forged(held(draft.actor, 'AccessToken', -1)))(draft, cast),
  ],
  [/with a garbage access token as a proof/, () => set('ACCESS_TOKEN', randomBytes(600).toString('base64url'))],
  [/with a proof of (\d+) seconds at most/, (seconds) => set('MAX_AGE', seconds)],
]
