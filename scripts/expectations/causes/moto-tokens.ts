// Why moto 5.2.1 fails on tokens: what they hold, what a refresh looks at, and what is told of them.
import type { Cause } from '../reasons'

const refresh = /tokens\//
const readable =
  'an ID token tells those attributes that ReadAttributes of the client names: a client without such a list, which may read all, gets none'

export const motoTokens: readonly Cause[] = [
  [/refresh token is a JWE/, 'the refresh token is a UUID and no encrypted token (JWE)'],
  [/NewDeviceMetadata/, 'devices are not tracked: tokens come without NewDeviceMetadata'],
  [/claims of the ID token: .*'email'/, readable],
  [/claims of the (?:ID|access) token/, 'tokens lack the claim event_id (create_jwt)'],
  [/\w+ of the ID token: expected undefined/, readable],
  [/kid of the two tokens/, 'one key, with the kid "dummy", signs the tokens of every kind and pool'],
  [/discovery document/, 'it serves no .well-known/openid-configuration: the server ends in an error (status 500)'],
  [
    /^AdminInitiateAuth → .*not valid JSON/,
    'AdminInitiateAuth takes a refresh token out of refresh_tokens without a look whether it is there: one that is unknown or missing ends in a KeyError (status 500)',
    refresh,
  ],
  [/Refresh Token has been revoked/, 'a refresh token that is unknown is said to be revoked'],
  [
    /^InitiateAuth → ResourceNotFoundException: UnknownError .*InvalidParameterException/,
    'InitiateAuth refuses a request without SRP_A or REFRESH_TOKEN with ResourceNotFoundException and no text',
  ],
  [
    /^(?:Admin)?InitiateAuth → ok .*should have been refused:/,
    'a refresh does not look at RefreshTokenRotation: REFRESH_TOKEN_AUTH goes on where the client rotates tokens',
    /tokens\/rotation/,
  ],
  [
    /^(?:Admin)?InitiateAuth → ok .*should have been refused with NotAuthorized.*device tracking/,
    'devices are not tracked: a refresh does not look at DEVICE_KEY',
    refresh,
  ],
  [
    /^(?:Admin)?InitiateAuth → ok .*should have been refused with NotAuthorized/,
    'a refresh does not look whether the token was given to this client',
    /A refresh through a client/,
  ],
  [
    /^(?:Admin)?InitiateAuth → ok .*should have been refused with NotAuthorized/,
    'a refresh does not look whether the user is disabled, or was since the sign-in',
    /Tokens of a disabled user/,
  ],
  [
    /^GetUser → NotAuthorizedException: Invalid token/,
    'what is wrong with an access token is not told apart: one text, Invalid token, for all',
  ],
]
