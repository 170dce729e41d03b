// Why cognito-local 5.3.0 fails on the wire: requests are neither validated nor signed, and refusals have another form.
import type { Cause } from '../reasons'

export const cognitoLocalWire: readonly Cause[] = [
  [/x-amzn-errortype/, 'refusals lack the header x-amzn-errortype'],
  [/MissingAuthenticationToken/, 'calls that must be signed are answered without a signature'],
  [/not valid JSON/, 'a body that cannot be read ends in a page of HTML'],
  [
    /status is 500|HTTP status|the status is/,
    'a request out of form ends in an error of the server (status 500) or is done',
  ],
  [
    /__type: expected '?(?:undefined|CognitoLocal)/,
    'requests are not validated: what should be refused for its form is done, or breaks the server',
  ],
  [
    /__type: expected '?(\w+)'? to equal '(\w+)/,
    'requests are not validated: $1 comes where the service refuses the form with $2',
  ],
  [/body: expected \[/, 'the body of the answer has other members than that of the service'],
  [
    /→ (?:Unknown|UnknownError|InternalError|Error): .*equal '(\w+)/,
    'the server breaks (status 500) where the service refuses with $1',
  ],
]
