// Why moto 5.2.1 fails on the wire: requests are neither validated nor signed, and refusals have another form.
import type { Cause } from '../reasons'

export const motoWire: readonly Cause[] = [
  [/x-amzn-errortype/, 'refusals lack the header x-amzn-errortype'],
  [/MissingAuthenticationToken/, 'calls that must be signed are answered without a signature'],
  [/status is 500/, 'a malformed request ends in an error of the server, status 500'],
  [
    /__type: expected '?ResourceNotFoundException/,
    'requests are not validated: what should be refused for its form is looked up, and not found',
  ],
  [/__type: expected '?undefined/, 'requests are not validated: what should be refused for its form is done'],
  [
    /__type: expected '?(\w+)'? to equal '(\w+)/,
    'requests are not validated: $1 comes where the service refuses the form with $2',
  ],
  [
    /body: expected \[ 'AuthenticationResult' \]/,
    'InitiateAuth leaves ChallengeParameters out of the answer that brings tokens',
  ],
]
