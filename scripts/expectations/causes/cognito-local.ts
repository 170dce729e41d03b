// Why cognito-local 5.3.0 fails: what its source (lib/) does otherwise, by what a failing scenario looks like.
import type { Cause } from '../reasons'
import { cognitoLocalAnswers } from './cognito-local-answers'
import { cognitoLocalPools } from './cognito-local-pools'
import { cognitoLocalRecovery } from './cognito-local-recovery'
import { cognitoLocalSignIn } from './cognito-local-sign-in'
import { cognitoLocalSignUp } from './cognito-local-sign-up'
import { cognitoLocalTokens } from './cognito-local-tokens'
import { cognitoLocalWire } from './cognito-local-wire'

const uncheckedPasswords =
  'a new password is not checked: neither against the policy of the pool nor for its length and form, and a reset asks not even for one'

/** What it has not got, and what it looks at nowhere. */
const everywhere: readonly Cause[] = [
  [/Unsupported x-amz-target header "(\w+)"/, 'it has no $1'],
  [/AuthFlow=USER_SRP_AUTH/, 'it has no USER_SRP_AUTH'],
  [/AuthFlow=USER_AUTH/, 'it has no USER_AUTH: no first factor can be chosen'],
  [/ChallengeName=(\w+)/, 'it has no answer to the challenge $1'],
  [
    /AuthFlow=USER_PASSWORD_FLOW|AuthFlow=.*HTTP status: expected 500/,
    'a flow that an operation does not play is refused with CognitoLocal#Unsupported and status 500, be it unknown or one of the other door',
  ],
  [/AuthFlow=(\w+)/, 'it has no flow $1'],
  [
    /FeatureUnavailableInTier|UserPoolTier|CreateUserPool → ok .* the plan \w+$/,
    'UserPoolTier is dropped by CreateUserPool and UpdateUserPool: none is shown, one that does not exist is taken, and so are features of a higher one',
  ],
  [
    /should have been refused with NotAuthorized|→ ok status,headers,body .*__type: expected 'undefined'/,
    'SECRET_HASH and SecretHash are read nowhere: who calls through a client with a secret needs none, and any will do',
    /secret hash|SECRET_HASH/i,
  ],
  [/should have been refused with LimitExceeded/, 'no attempts are counted: LimitExceededException never comes'],
  [/should have been refused with InvalidPassword/, uncheckedPasswords],
  [
    /should have been refused with InvalidParameter/,
    uncheckedPasswords,
    /passwords\.feature|reset\.feature .* Password /,
  ],
]

export const cognitoLocal: readonly Cause[] = [
  ...everywhere,
  ...cognitoLocalWire,
  ...cognitoLocalSignIn,
  ...cognitoLocalAnswers,
  ...cognitoLocalTokens,
  ...cognitoLocalPools,
  ...cognitoLocalSignUp,
  ...cognitoLocalRecovery,
]
