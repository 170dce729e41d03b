// Faults in tokens: signatures, keys, lifetimes and revocation.

import type { Body } from '../body'
import { answering, body, insteadOf, only, success, tokens, without } from '../changes'
import type { Fault } from '../fault'
import { spoilt } from '../forge'
import { letIn } from '../let-in'
import { initiate, respond, signIn } from './operations'

const noticedIn = ['sign-in/password', 'tokens/claims']

export const tokenFaults: Fault[] = [
  {
    name: 'the signature of the access token is broken',
    about: 'every back end that checks tokens turns the users away',
    on: signIn,
    noticedIn,
    answer: spoilt(2, 'AccessToken'),
  },
  {
    name: 'the signature of the ID token is broken',
    about: 'every application that checks tokens turns the users away',
    on: signIn,
    noticedIn,
    answer: spoilt(2, 'IdToken'),
  },
  {
    name: 'the published keys are those of another pool',
    about: 'no token can be checked',
    on: ['jwks'],
    noticedIn,
    answer: body((whole) => ({
      ...whole,
      keys: (whole.keys as Body[]).map((key) => ({ ...key, kid: `${key.kid}`.split('').reverse().join('') })),
    })),
  },
  {
    name: 'only one key is published',
    about: 'one of the two tokens cannot be checked',
    on: ['jwks'],
    noticedIn,
    answer: body((whole) => ({ ...whole, keys: (whole.keys as Body[]).slice(0, 1) })),
  },
  {
    name: 'the tokens are swapped',
    about: 'back ends get the ID token where they expect the access token',
    on: signIn,
    noticedIn,
    answer: tokens((result) =>
      result.AccessToken && result.IdToken
        ? { ...result, AccessToken: String(result.IdToken), IdToken: result.AccessToken }
        : result,
    ),
  },
  {
    name: 'no refresh token is given',
    about: 'users are signed out after an hour',
    on: signIn,
    noticedIn,
    answer: tokens((result) => without(result, 'RefreshToken')),
  },
  {
    name: 'a refresh gives a new refresh token unasked',
    about: 'a client without rotation keeps old tokens that somebody else holds',
    on: initiate,
    noticedIn: ['tokens'],
    answer: tokens((result) => ({ ...result, RefreshToken: result.RefreshToken ?? 'eyJjdHkiOiJKV1QifQ.new' })),
  },
  {
    name: 'the lifetime of tokens is not told',
    about: 'clients do not know when to refresh',
    on: signIn,
    noticedIn,
    answer: tokens((result) => without(result, 'ExpiresIn')),
  },
  {
    name: 'the lifetime of tokens is told in milliseconds',
    about: 'clients refresh much too late',
    on: signIn,
    noticedIn,
    answer: tokens((result) => ({ ...result, ExpiresIn: Number(result.ExpiresIn) * 1000 })),
  },
  {
    name: 'the type of tokens is written small',
    about: 'clients that build the header from it break strict back ends',
    on: signIn,
    noticedIn,
    answer: tokens((result) => ({ ...result, TokenType: 'bearer' })),
  },
  {
    name: 'a tracked device is not announced',
    about: 'no device can ever be remembered (articles 001 and 004 show it)',
    on: signIn,
    noticedIn: ['articles', 'challenge/software-token-codes'],
    answer: tokens((result) => without(result, 'NewDeviceMetadata')),
  },
  {
    name: 'signing out everywhere signs out nowhere',
    about: 'who stole a token keeps it',
    on: ['GlobalSignOut', 'AdminUserGlobalSignOut'],
    noticedIn: ['tokens'],
    instead: () => success({}),
  },
  {
    name: 'a revoked refresh token still refreshes',
    about: 'who stole a refresh token keeps it',
    on: ['RevokeToken'],
    noticedIn: ['tokens'],
    instead: () => success({}),
  },
  {
    name: 'an expired access token is taken',
    about: 'a token found later still reads the user',
    on: ['GetUser'],
    noticedIn: ['tokens'],
    answer: insteadOf(
      'NotAuthorizedException',
      ({ memory, input }) => success({ Username: memory.account(input)?.username ?? '', UserAttributes: [] }),
      /expired/,
    ),
  },
  {
    name: 'an expired refresh token refreshes',
    about: 'users stay signed in for ever',
    on: initiate,
    noticedIn: ['tokens'],
    answer: insteadOf(
      'NotAuthorizedException',
      () => success({ AuthenticationResult: {} }),
      /Refresh Token has expired/,
    ),
  },
  {
    name: 'a refresh for a disabled user is given',
    about: 'a user who was locked out stays in',
    on: initiate,
    noticedIn: ['tokens'],
    answer: only(
      ({ input }) => Boolean(input.AuthParameters?.REFRESH_TOKEN),
      insteadOf('NotAuthorizedException', () => success({ AuthenticationResult: {} }), /disabled/),
    ),
  },
  {
    name: 'a disabled user finishes the challenge',
    about: 'a user who was locked out in the middle of a sign-in comes in',
    on: respond,
    noticedIn: ['challenge/who-answers'],
    answer: answering(
      'SOFTWARE_TOKEN_MFA',
      insteadOf('NotAuthorizedException', enabledFor(letIn), /^User is disabled/),
    ),
  },
]

/** For the moment of the sign-in the user is not disabled. */
function enabledFor(then: typeof letIn): typeof letIn {
  return async (exchange) => {
    const { poolId: UserPoolId = '', username: Username = '' } = exchange.memory.account(exchange.input) ?? {}
    await exchange.upstream.ask('AdminEnableUser', { UserPoolId, Username })
    const answer = await then(exchange)
    await exchange.upstream.ask('AdminDisableUser', { UserPoolId, Username })
    return answer
  }
}
