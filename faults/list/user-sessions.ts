// Faults in the tracking of user sessions: what is kept, what is listed, and what is ended.
import type { Body } from '../body'
import { body, insteadOfAny, success, without } from '../changes'
import type { Fault } from '../fault'

const noticedIn = ['user-sessions']
const lists = ['ListUserSessions', 'AdminListUserSessions']
const revokes = ['RevokeUserSession', 'AdminRevokeUserSession']

const listed = (change: (sessions: Body[]) => Body[]) =>
  body((whole) => ({ ...whole, Sessions: change((whole.Sessions ?? []) as Body[]) }))

const each = (change: (session: Body) => Body) => listed((sessions) => sessions.map(change))

export const userSessions: Fault[] = [
  {
    name: 'the tracking of sessions is not kept',
    about: 'nobody sees the sessions that an administrator wants to see',
    on: ['SetUserPoolSessionConfiguration'],
    noticedIn,
    instead: ({ input }) => success(input),
  },
  {
    name: 'a user may have any number of sessions',
    about: 'the limit that was set protects nobody',
    on: ['SetUserPoolSessionConfiguration'],
    noticedIn,
    request: ({ input }) => ({ ...input, TokenSession: { MaxPerUser: 100 } }),
    answer: body((whole, { input }) => ({ ...whole, TokenSession: input.TokenSession })),
  },
  {
    name: 'the time of a client is not kept',
    about: 'a client takes up sessions for longer than it may',
    on: ['SetUserPoolClientSessionConfiguration'],
    noticedIn,
    instead: ({ input }) => success(input),
  },
  {
    name: 'a revoked session goes on',
    about: 'who stole a phone stays signed in',
    on: revokes,
    noticedIn,
    instead: () => success({}),
  },
  {
    name: 'any session can be revoked',
    about: 'a user ends the session of another, or the own one',
    on: revokes,
    noticedIn,
    answer: insteadOfAny(() => success({})),
  },
  {
    name: 'no session is the current one',
    about: 'a page offers to end the session it is shown in',
    on: lists,
    noticedIn,
    answer: each((session) => ({ ...session, IsCurrentSession: false })),
  },
  {
    name: 'every session is the current one',
    about: 'a page offers to end none',
    on: lists,
    noticedIn,
    answer: each((session) => ({ ...session, IsCurrentSession: true })),
  },
  {
    name: 'a refresh does not count as activity',
    about: 'a session that is in use looks forgotten',
    on: lists,
    noticedIn,
    answer: each((session) => ({ ...session, LastActiveDate: session.CreateDate })),
  },
  {
    name: 'a session of an app came through managed login',
    about: 'a page shows two sessions where there is one',
    on: lists,
    noticedIn,
    answer: each((session) => ({ ...session, OriginSessionId: `sso${'a'.repeat(25)}` })),
  },
  {
    name: 'a session does not tell its client',
    about: 'a user cannot tell one application from another',
    on: lists,
    noticedIn,
    answer: each((session) => without(session, 'ClientId')),
  },
  {
    name: 'only the newest session is listed',
    about: 'a stranger who is signed in is not seen',
    on: lists,
    noticedIn,
    answer: listed((sessions) => sessions.slice(-1)),
  },
]
