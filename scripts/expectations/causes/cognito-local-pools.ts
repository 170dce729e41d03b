// Why cognito-local 5.3.0 fails on pools, clients and groups: their targets in lib/targets, and lib/services/userPoolService.js.
import type { Cause } from '../reasons'

export const cognitoLocalPools: readonly Cause[] = [
  [
    /^(?:Create|Update)UserPool → ok .*should have been refused/,
    'CreateUserPool and UpdateUserPool store their settings as they come: nothing of them is checked, neither alone nor beside the others',
  ],
  [
    /^(?:Create|Update)UserPoolClient → ok .*should have been refused/,
    'CreateUserPoolClient and UpdateUserPoolClient store their settings as they come: neither lifetimes nor the names of flows are checked',
  ],
  [
    /^SetUserPoolMfaConfig → ok .*should have been refused/,
    'SetUserPoolMfaConfig checks nothing, neither modes nor messages nor senders: SMS and TOTP are stored as they come, e-mail and passkeys are dropped',
  ],
  [
    /^DescribeUserPool → |^GetUserPoolMfaConfig → ok SmsMfaConfiguration,SoftwareTokenMfaConfiguration {2}/,
    'UpdateUserPool writes each setting whole, and nothing where the request has none: the other policy, the MFA mode and the defaults are gone',
  ],
  [
    /^DescribeUserPoolClient .*ExplicitAuthFlows: expected 'absent'/,
    'a client of which no ExplicitAuthFlows were given has none: CreateUserPoolClient knows no defaults',
  ],
  [
    /^DescribeUserPoolClient .*ExplicitAuthFlows/,
    'UpdateUserPoolClient keeps what the request leaves out; the service goes back to the defaults',
  ],
  [
    /^[GS]etUserPoolMfaConfig → ok .*(?:WebAuthnConfiguration|EmailMfaConfiguration)/,
    'the MFA configuration knows SMS and TOTP only: settings of passkeys and e-mail are dropped',
  ],
  [
    /^SetUserPoolMfaConfig → ok .*(?:Enabled: true \}.* to deeply equal (?!.*SoftwareToken)|SmsMfaConfiguration: \{ \w.* to deeply equal (?!.*SmsMfa))/,
    'SetUserPoolMfaConfig keeps the mode and the factors that its request leaves out, and the SmsConfiguration of the pool counts as one of them',
  ],
  [
    /^[GS]etUserPoolMfaConfig → ok .*(?:deeply equal|members of the body)/,
    'the MFA configuration is shown with an SmsMfaConfiguration and a SoftwareTokenMfaConfiguration always, also where they are not set',
  ],
  [/^ListGroups → ok .*groups on a page/, 'ListGroups does not read Limit: all groups come at once'],
  [/GroupExists/, 'CreateGroup does not look whether the name is taken: it writes over the group of that name'],
  [
    /Group → Unknown: .*ResourceNotFound/,
    'the store of a pool has no Groups before its first group is made: until then an operation that names one breaks in it (status 500)',
  ],
]
