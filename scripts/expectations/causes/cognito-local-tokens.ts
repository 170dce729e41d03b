// Why cognito-local 5.3.0 fails on tokens: lib/services/tokenGenerator.js, lib/targets/revokeToken.js and those that take an access token.
import type { Cause } from '../reasons'

const notVerified =
  'access tokens are decoded and not verified: one that was changed is taken, and what is none is refused with InvalidParameterException, Invalid parameter'
const noDevices =
  'devices are not tracked: tokens come without NewDeviceMetadata, and a refresh does not read DEVICE_KEY'
const noRotation =
  'AuthSessionValidity and RefreshTokenRotation of a client are dropped: neither is shown, and no refresh token rotates'

export const cognitoLocalTokens: readonly Cause[] = [
  [/NewDeviceMetadata/, noDevices],
  [/members of AuthenticationResult/, 'AuthenticationResult comes without ExpiresIn and TokenType'],
  [/InitiateAuth → ok AuthenticationResult .*should have been refused/, noDevices, /DEVICE_KEY/],
  [/InitiateAuth → ok AuthenticationResult .*should have been refused/, noRotation, /rotation/],
  [/^DescribeUserPoolClient .*(?:RefreshTokenRotation|AuthSessionValidity)/, noRotation],
  [
    /InitiateAuth → ok AuthenticationResult .*should have been refused with NotAuthorized/,
    'a refresh does not look at whose client the token is: it is found among those of all users of the pool',
  ],
  [
    /^InitiateAuth → NotAuthorizedException: User not authorized .*InitiateAuth was refused/,
    'RespondToAuthChallenge does not store the refresh token that it gives: a refresh by it is refused',
    /refresh asks for no second factor/,
  ],
  [
    /User not authorized.*(?:Invalid Refresh Token|Refresh Token has been revoked)/,
    'a refresh token that no user holds is refused as User not authorized, be it garbage, of another pool or revoked',
  ],
  [
    /^RevokeToken → ok/,
    'RevokeToken looks for the token among those of all users: ClientSecret, whose client it is and EnableTokenRevocation are not looked at',
  ],
  [
    /^GetUser → ok .*should have been refused/,
    'RevokeToken takes the refresh token from its user and remembers nothing: the access tokens made with it stay good',
    /revo/,
  ],
  [/^GetUser → ok .*should have been refused/, notVerified],
  [
    /InvalidParameterException.* to equal 'NotAuthorizedException/,
    notVerified,
    /access token|What is no token|not signed in/,
  ],
  [
    /Invalid Cognito User Pool ID/,
    'pool ids begin with local_ in place of a region: the verifier of AWS (aws-jwt-verify) takes none of the tokens',
  ],
  [/kid of the two tokens/, 'one key, CognitoLocal, signs access tokens and ID tokens'],
  [
    /issuer: expected 'http:\/\/localhost:9229/,
    'the discovery document names http://localhost:9229 as the issuer, wherever the server listens',
  ],
]
