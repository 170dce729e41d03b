// Inputs and the service's words for what is wrong with them, as data.
const failed = 'failed to satisfy constraint:'
const one = '1 validation error detected:'
const two = '2 validation errors detected:'
const long = (length: number) => 'a'.repeat(length)
const pool = { UserPoolId: 'eu-west-1_abc' }
const client = { ...pool, ClientName: 'app' }
const session = { ClientId: 'c', ChallengeName: 'SMS_MFA' }

type Row = readonly [fact: string, operation: string, input: object, message: string]
export const refused: readonly Row[] = [
  [
    'PROTO-015',
    'GetUserAttributeVerificationCode',
    { AccessToken: 'a' },
    `${one} Value null at 'attributeName' ${failed} Member must not be null`,
  ],
  [
    'PROTO-012: nothing of a sensitive member',
    'GetUser',
    {},
    `${one} Value at 'accessToken' ${failed} Member must not be null`,
  ],
  [
    'TOTP-015, with the value hidden (OPEN 35)',
    'VerifySoftwareToken',
    { UserCode: 'Aaaa' },
    `${two} Value at 'userCode' ${failed} Member must satisfy regular expression pattern: [0-9]+; Value at 'userCode' ${failed} Member must have length greater than or equal to 6`,
  ],
  [
    'SESS-013',
    'RespondToAuthChallenge',
    { ...session, Session: long(8193) },
    `${one} Value at 'session' ${failed} Member must have length less than or equal to 8192`,
  ],
  [
    'POOL-018',
    'SetUserPoolMfaConfig',
    { ...pool, MfaConfiguration: 'SOMETIMES' },
    `${one} Value 'SOMETIMES' at 'mfaConfiguration' ${failed} Member must satisfy enum value set: [OFF, ON, OPTIONAL]`,
  ],
  [
    'PROTO-021',
    'GetUserPoolMfaConfig',
    { UserPoolId: 'nope' },
    `${one} Value 'nope' at 'userPoolId' ${failed} Member must satisfy regular expression pattern: [\\w-]+_[0-9a-zA-Z]+`,
  ],
  [
    'a pattern is of the whole value',
    'GetUserPoolMfaConfig',
    { UserPoolId: 'a_b\n' },
    `${one} Value 'a_b\n' at 'userPoolId' ${failed} Member must satisfy regular expression pattern: [\\w-]+_[0-9a-zA-Z]+`,
  ],
  [
    'numbers',
    'ListUserPools',
    { MaxResults: 61 },
    `${one} Value '61' at 'maxResults' ${failed} Member must have value less than or equal to 60`,
  ],
  [
    'a member of a list of structures (aws-cdk#14175)',
    'CreateUserPool',
    { PoolName: 'p', Schema: [{}, { Name: long(21) }] },
    `${one} Value '${long(21)}' at 'schema.2.member.name' ${failed} Member must have length less than or equal to 20`,
  ],
  [
    'a nested structure',
    'CreateUserPool',
    { PoolName: 'p', Policies: { PasswordPolicy: { MinimumLength: 5 } } },
    `${one} Value '5' at 'policies.passwordPolicy.minimumLength' ${failed} Member must have value greater than or equal to 6`,
  ],
  [
    'a required member of a list member',
    'UpdateUserAttributes',
    { AccessToken: 'a', UserAttributes: [{ Value: 'x' }] },
    `${one} Value null at 'userAttributes.1.member.name' ${failed} Member must not be null`,
  ],
  [
    'null in a list',
    'UpdateUserAttributes',
    { AccessToken: 'a', UserAttributes: [null] },
    `${one} Value null at 'userAttributes.1.member' ${failed} Member must not be null`,
  ],
  [
    'plain members of a list are told together',
    'CreateUserPool',
    { PoolName: 'p', AliasAttributes: ['phone', 'email'] },
    `${one} Value '[phone, email]' at 'aliasAttributes' ${failed} Member must satisfy constraint: [Member must satisfy enum value set: [phone_number, email, preferred_username]]`,
  ],
  [
    'values of a map',
    'CreateUserPool',
    { PoolName: 'p', UserPoolTags: { k: long(257) } },
    `${one} Value '{k=${long(257)}}' at 'userPoolTags' ${failed} Map value must satisfy constraint: [Member must have length less than or equal to 256, Member must have length greater than or equal to 0]`,
  ],
  [
    'length of a list',
    'CreateUserPoolClient',
    { ...client, CallbackURLs: Array(101).fill('u') },
    `${one} Value '[${Array(101).fill('u').join(', ')}]' at 'callbackURLs' ${failed} Member must have length less than or equal to 100`,
  ],
  [
    'an e-mail pattern in linear time',
    'CreateUserPool',
    { PoolName: 'p', EmailConfiguration: { ReplyToEmailAddress: '@@@ ' } },
    `${one} Value '@@@ ' at 'emailConfiguration.replyToEmailAddress' ${failed} Member must satisfy regular expression pattern: [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`,
  ],
]

export const wrongTypes: readonly Row[] = [
  ['number for a string', 'GetUser', { AccessToken: 1 }, 'NUMBER_VALUE can not be converted to a String'],
  [
    'amplify-js#5165',
    'ConfirmForgotPassword',
    { ClientId: 'c', ConfirmationCode: {} },
    'Start of structure or map found where not expected.',
  ],
  ['amplify-js#4738', 'RespondToAuthChallenge', { ...session, ChallengeResponses: 'x' }, 'Expected map or null'],
  [
    'a list for a map',
    'RespondToAuthChallenge',
    { ...session, ChallengeResponses: [] },
    'Start of list found where not expected',
  ],
  [
    'number in a map',
    'RespondToAuthChallenge',
    { ...session, ChallengeResponses: { USERNAME: 1 } },
    'NUMBER_VALUE can not be converted to a String',
  ],
  [
    'string for a boolean',
    'SetUserMFAPreference',
    { SMSMfaSettings: { Enabled: 'true' } },
    'STRING_VALUE can not be converted to a Boolean',
  ],
  ['string for a number', 'ListUserPools', { MaxResults: '1' }, 'STRING_VALUE can not be converted to an Integer'],
  ['string for a list', 'UpdateUserAttributes', { UserAttributes: 'x' }, 'Expected list or null'],
]

export const accepted: readonly (readonly [why: string, operation: string, input: object])[] = [
  ['null is absent', 'RespondToAuthChallenge', { ...session, Session: null, ChallengeResponses: { A: null } }],
  [
    'AUTH-024: values in a map are not members',
    'InitiateAuth',
    { ClientId: 'c', AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: { USERNAME: long(129) } },
  ],
  ['SIGNUP-021: no minimum for a password', 'SignUp', { ClientId: 'c', Username: 'a', Password: 'x' }],
  ['letters of any script', 'SignUp', { ClientId: 'c', Username: '東京@例え.jp', Password: 'x' }],
  [
    'a link in a message',
    'CreateUserPool',
    { PoolName: 'p', VerificationMessageTemplate: { EmailMessageByLink: 'go {##here##}' } },
  ],
  ['a newer operation', 'AdminDeleteSoftwareToken', { ...pool, Username: 'a' }],
  [
    'a newer enum value',
    'CreateUserPool',
    { PoolName: 'p', Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['SOFTWARE_TOKEN'] } } },
  ],
]
