// Why moto 5.2.1 fails on the wire: requests are neither validated nor signed, and refusals have another form.
import type { Cause } from '../reasons'

const requests = /wire\/requests/

export const motoWire: readonly Cause[] = [
  [/x-amzn-errortype/, 'refusals lack the header x-amzn-errortype'],
  [/MissingAuthenticationToken/, 'calls that must be signed are answered without a signature'],
  [/^ListUserPools → .*status is 200/, 'calls that must be signed are answered without a signature'],
  [
    /^(CreateUserPool|CreateUserPoolClient|UpdateUserPoolClient) → .*status is 500/,
    '$1 is performed without a signature, and ends in a KeyError (status 500) where the PoolName, UserPoolId or ClientId that it pops off the request is not there',
  ],
  [
    /→ ok status.*not valid JSON/,
    'the server reads service and region off the credential of a signature (infer_service_region_host), and breaks on one without a scope (status 500)',
    /A signature does not stand in/,
  ],
  [
    /status is 500/,
    'moto knows no protocol for cognito-idp with the content type application/json (determine_request_protocol): it performs the call, and ends in NotImplementedError (status 500)',
    /content-type set to "application\/json"/,
  ],
  [
    /status is 500/,
    'an X-Amz-Target without a dot breaks the guess at the service (infer_service_region_host, status 500)',
    /x-amz-target set to "InitiateAuth"/,
  ],
  [
    /status is 500/,
    'an operation that moto does not have, or not in the service named, ends in NotImplementedError (status 500)',
    /x-amz-target set to/,
  ],
  [
    /status is 500/,
    'a body that is JSON and no object breaks _get_param, which takes a member out of it (status 500)',
    /with the body/,
  ],
  [/status is 200/, 'the method is not looked at: PUT is performed as POST', /A call as PUT/],
  [/status is 200/, 'a call without a content type is performed as JSON 1.1', /without the header content-type/],
  [
    /status is 200/,
    'a call without X-Amz-Target goes to the default service of the server, S3, which answers with a list of buckets',
    requests,
  ],
  [
    /^CreateUserPool → ok status.*FeatureUnavailableInTier/,
    'CreateUserPool does not know the tiers of pools: features of a higher one are taken',
  ],
  [
    /^RespondToAuthChallenge → .*__type: expected 'ResourceNotFoundException' to equal 'NotAuthorizedException'/,
    'a session that is missing or unknown is refused with ResourceNotFoundException and the session as the text',
  ],
  [/^ForgotPassword → .*__type: .*'NotAuthorizedException'/, 'ForgotPassword does not read SecretHash'],
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
