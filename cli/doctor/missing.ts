// What a run on a real pool lacks, one sentence each with its consequence; nothing of it is an error.
import { triggersOf } from '../../reporting/pool/configuration'
import type { AwsConfig } from '../../support/config'
import type { Seen } from '../../support/targets/index'

export function missing(config: AwsConfig, seen: Seen): string[] {
  return [...ofProfile(config, seen), ...ofCodes(config), ...ofBudget(config)]
}

function ofProfile(config: AwsConfig, seen: Seen): string[] {
  if (config.pool.profile === 'existing') return ofGivenPool(config, config.pool, seen)
  return config.pool.profile === 'disposable' ? ofOwnPools(config) : []
}

type Existing = Extract<AwsConfig['pool'], { profile: 'existing' }>

function ofGivenPool({ budget }: AwsConfig, under: Existing, { pool, client, denied }: Seen): string[] {
  const users = pool?.EstimatedNumberOfUsers ?? 0
  return [
    ...denied.map(
      (operation) =>
        `cognito-idp:${operation} is not allowed to these credentials: what it tells is not known, and a run needs it.`,
    ),
    ...(pool?.DeletionProtection === 'ACTIVE' && !under.mayBeProtected
      ? ['COGNITO_ALLOW_PROTECTED_POOL is not set, and the pool has deletion protection: a run refuses to touch it.']
      : []),
    ...(users > budget.users
      ? [`COGNITO_MAX_POOL_USERS is ${budget.users}, and the pool has about ${users} users: a run refuses to touch it.`]
      : []),
    ...(pool && triggersOf(pool).length > 0
      ? [
          `The pool has triggers (${triggersOf(pool).join(', ')}): they are called in a run, and may change what it sees.`,
        ]
      : []),
    ...(client ? ofClient(client) : []),
  ]
}

const doors: readonly (readonly [flow: string, what: string])[] = [
  ['ALLOW_USER_PASSWORD_AUTH', 'by InitiateAuth with a password'],
  ['ALLOW_ADMIN_USER_PASSWORD_AUTH', 'by AdminInitiateAuth'],
  ['ALLOW_USER_SRP_AUTH', 'by SRP'],
  ['ALLOW_USER_AUTH', 'that choose a first factor'],
  ['ALLOW_CUSTOM_AUTH', 'with challenges of triggers'],
  ['ALLOW_REFRESH_TOKEN_AUTH', 'that refresh tokens by InitiateAuth'],
]

function ofClient(client: NonNullable<Seen['client']>): string[] {
  const has = (flow: string) =>
    client.ExplicitAuthFlows?.some((one) => one === flow || one === flow.replace('ALLOW_', '')) ?? false
  return [
    ...doors
      .filter(([flow]) => !has(flow))
      .map(([flow, what]) => `${flow} is not among the client's flows: the scenarios ${what} will not apply.`),
    ...(client.PreventUserExistenceErrors === 'ENABLED'
      ? ['PreventUserExistenceErrors is ENABLED: the scenarios that expect to be told of unknown users will not apply.']
      : []),
    ...(client.EnableTokenRevocation === false
      ? ['EnableTokenRevocation is off: the scenarios that revoke tokens, or look at origin_jti, will not apply.']
      : []),
    client.ClientSecret
      ? 'The client has a secret: the scenarios of a client without one will not apply.'
      : 'The client has no secret: the scenarios of a client with one will not apply.',
  ]
}

const ofOwnPools = ({ senders }: AwsConfig): string[] => [
  ...(senders.sms ? [] : ['COGNITO_SMS_ROLE_ARN is not set: the scenarios with codes by SMS will not apply.']),
  ...(senders.emailArn ? [] : ['COGNITO_SES_IDENTITY_ARN is not set: the scenarios of MFA by e-mail will not apply.']),
]

function ofCodes({ codes, addresses, budget }: AwsConfig): string[] {
  if (codes.kind === 'none')
    return ['COGNITO_CODE_SOURCE is not set: the scenarios that read a code out of an e-mail or an SMS will not apply.']
  const unread = { EMAIL: 'SMS', SMS: 'e-mail' }
  return [
    ...(codes.carries
      ? [`The code source reads no ${unread[codes.carries]}: the scenarios that need a code from there will not apply.`]
      : []),
    ...(budget.sms > 0 && addresses.phones.length === 0
      ? ['COGNITO_PHONE_NUMBERS is not set: phone numbers are made up, and an SMS could reach somebody.']
      : []),
  ]
}

function ofBudget({ budget }: AwsConfig): string[] {
  const none = (what: string, name: string) =>
    `${name} is 0: the scenarios that could have an ${what} sent will not apply.`
  return [
    ...(budget.emails === 0 ? [none('e-mail', 'COGNITO_MAX_EMAILS')] : []),
    ...(budget.sms === 0
      ? [none('SMS', 'COGNITO_MAX_SMS')]
      : [
          'Whether the account is in the SMS sandbox cannot be seen from here: there, only verified numbers get an SMS.',
        ]),
  ]
}
