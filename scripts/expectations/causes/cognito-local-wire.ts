// Why cognito-local 5.3.0 fails on the wire (lib/server/server.js): requests are neither validated nor signed, and refusals have another form.
import type { Cause } from '../reasons'

/** What targets.js has not got, where the answer itself is not shown. */
const missing =
  /^(Admin(?:DeleteSoftwareToken|ResetUserPassword|RespondToAuthChallenge|SetUserMFAPreference|SetUserSettings|UserGlobalSignOut|GetUserAuthFactors|ListUserSessions|RevokeUserSession)|[GS]etUserPool(?:Client)?SessionConfiguration|GetTokensFromRefreshToken|GlobalSignOut|ResendConfirmationCode|SetUserSettings|ListUserSessions|RevokeUserSession) → ok status/

export const cognitoLocalWire: readonly Cause[] = [
  [missing, 'it has no $1'],
  [/x-amzn-errortype/, 'refusals lack the header x-amzn-errortype'],
  [/MissingAuthenticationToken/, 'calls that must be signed are answered without a signature'],
  [/the status is (?:200|500)/, 'calls that must be signed are answered without a signature', /without a signature/],
  [
    /not valid JSON|the status: expected 413/,
    'a body of more than 100 kB, the limit of body-parser, is refused with status 413 and a page of HTML',
  ],
  [
    /the status is 500/,
    'a body is parsed as application/x-amz-json-1.1 only: under another content-type the operation has none and breaks (status 500)',
    /content-type/,
  ],
  [/the status is 500/, 'an x-amz-target that is none is refused with CognitoLocal#Unsupported and status 500'],
  [/the status is 200/, 'of x-amz-target only what follows the dot is read: a call to another service is performed'],
  [
    /^ListUserPoolClients/,
    'ListUserPoolClients does not look for the pool: an unknown one has an empty list of clients',
  ],
  [
    /^CreateUserPoolClient → ok status/,
    'CreateUserPoolClient reads GenerateSecret only: a ClientSecret that is given is dropped',
  ],
  [
    /ResourceNotFoundException.* to equal '(?:__type: )?InvalidParameter/,
    'no request is validated before its ClientId or UserPoolId is looked up: where that is missing, out of form or unknown, ResourceNotFoundException comes',
  ],
]
