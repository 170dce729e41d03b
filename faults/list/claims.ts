// Faults in what tokens say; their signatures are good.
import { without } from '../changes'
import type { Fault } from '../fault'
import { claims } from '../forge'

export const claimFaults: Fault[] = [
  claims('the access token does not name the user', 'back ends cannot tell who calls', 'AccessToken', (all) =>
    without(all, 'username'),
  ),
  claims('the ID token does not name the user', 'applications cannot tell who signed in', 'IdToken', (all) =>
    without(all, 'cognito:username'),
  ),
  claims('the access token holds the e-mail address', 'addresses leak to every back end', 'AccessToken', (all) => ({
    ...all,
    email: 'somebody@example.com',
  })),
  claims('the ID token holds no e-mail address', 'applications cannot write to the user', 'IdToken', (all) =>
    without(all, 'email'),
  ),
  claims('the access token says it is an ID token', 'back ends cannot tell the two apart', 'AccessToken', (all) => ({
    ...all,
    token_use: 'id',
  })),
  claims('the ID token is meant for another client', 'applications take tokens of others', 'IdToken', (all) => ({
    ...all,
    aud: 'another',
  })),
  claims('the access token is issued by another pool', 'back ends take users of others', 'AccessToken', (all) => ({
    ...all,
    iss: `${all.iss}x`,
  })),
  claims('the access token has no scope', 'the user cannot change their own factors', 'AccessToken', (all) =>
    without(all, 'scope'),
  ),
  claims('the access token lives twice as long as told', 'a stolen token is good for longer', 'AccessToken', (all) => ({
    ...all,
    exp: 2 * Number(all.exp) - Number(all.iat),
  })),
  claims('both tokens are of different sign-ins', 'revoking one leaves the other', 'IdToken', (all) => ({
    ...all,
    origin_jti: '00000000-0000-4000-8000-000000000000',
  })),
  claims('the tokens are about different users', 'records are filed under the wrong user', 'IdToken', (all) => ({
    ...all,
    sub: '00000000-0000-4000-8000-000000000000',
  })),
  claims('the access token was issued an hour ago', 'it looks expired to back ends', 'AccessToken', (all) => ({
    ...all,
    iat: Number(all.iat) - 3600,
    exp: Number(all.exp) - 3600,
  })),
]
