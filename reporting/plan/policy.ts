// The least IAM policy for the calls that a rehearsal counted: signed calls alone need a permission.
export interface Statement {
  readonly Sid: string
  readonly Effect: 'Allow'
  readonly Action: readonly string[]
  readonly Resource: string
  readonly Condition?: object
}

export interface Policy {
  readonly Version: '2012-10-17'
  readonly Statement: readonly Statement[]
}

/** What the calls are about: one pool that there is, or pools that the run makes, with what it makes them of. */
export type Ground =
  | { readonly kind: 'pool'; readonly arn: string; readonly comeByPhone: boolean }
  | {
      readonly kind: 'pools'
      readonly region: string
      readonly tag: readonly [key: string, value: string]
      readonly smsRole: string | undefined
      readonly sendsByOwnMail: boolean
    }

/** A run that was killed is swept: what sweep calls is in the policy of the run, called or not. */
function sweeping(ground: Ground): readonly string[] {
  if (ground.kind === 'pools') return ['ListUserPools', 'DeleteUserPool']
  return ground.comeByPhone ? ['AdminDeleteUser', 'AdminGetUser'] : ['AdminDeleteUser']
}

/** Likewise, where the run had leave to change the pool. */
const puttingBack = ['UpdateUserPool', 'SetUserPoolMfaConfig', 'ListUserPoolClients', 'DeleteUserPoolClient'] as const
const changes: ReadonlySet<string> = new Set(['CreateUserPoolClient', 'UpdateUserPool', 'SetUserPoolMfaConfig'])

/** `queueUrl`: where the run reads codes, if it does so in a queue of AWS. */
export function policyFor(signed: Iterable<string>, ground: Ground, queueUrl?: string): Policy {
  const own = [...signed]
  const leave = ground.kind === 'pool' && own.some((operation) => changes.has(operation))
  const called = new Set([...own, ...sweeping(ground), ...(leave ? puttingBack : [])])
  const actions = [...called].sort().map((operation) => `cognito-idp:${operation}`)
  const onGround = ground.kind === 'pool' ? onPool(actions, ground.arn) : onPools(actions, ground)
  return { Version: '2012-10-17', Statement: [...onGround, ...toRead(queueUrl)] }
}

function toRead(queueUrl: string | undefined): Statement[] {
  const [, region, suffix, account, name] =
    /^https:\/\/sqs\.([\w-]+)\.amazonaws\.com(\.cn)?\/(\d{12})\/([\w.-]+)$/.exec(queueUrl ?? '') ?? []
  if (!region) return []
  const partition = suffix ? 'aws-cn' : partitionOf(region)
  return [allow('ReadCodes', queueActions, `arn:${partition}:sqs:${region}:${account}:${name}`)]
}

/** What the code source sqs calls (infra/code-source/README.md). */
const queueActions = ['sqs:ChangeMessageVisibility', 'sqs:DeleteMessage', 'sqs:ReceiveMessage']

const allow = (Sid: string, Action: readonly string[], Resource: string, Condition?: object): Statement => ({
  Sid,
  Effect: 'Allow',
  Action,
  Resource,
  ...(Condition && { Condition }),
})

/** These two name no pool, so that no ARN can stand for what they are about. */
const anywhere = ['cognito-idp:CreateUserPool', 'cognito-idp:ListUserPools']
const without = (some: readonly string[], all: readonly string[]) => all.filter((one) => !some.includes(one))
const findPools = allow('FindPools', ['cognito-idp:ListUserPools'], '*')

const onPool = (actions: readonly string[], arn: string): Statement[] => [
  allow('Pool', without(anywhere, actions), arn),
  ...(actions.includes('cognito-idp:ListUserPools') ? [findPools] : []),
]

function onPools(actions: readonly string[], ground: Extract<Ground, { kind: 'pools' }>): Statement[] {
  const partition = partitionOf(ground.region)
  const account = ground.smsRole?.split(':')[4] ?? '*'
  const [key, value] = ground.tag
  const pools = `arn:${partition}:cognito-idp:${ground.region}:${account}:userpool/*`
  const tagged = (where: 'RequestTag' | 'ResourceTag') => ({ StringEquals: { [`aws:${where}/${key}`]: value } })
  const makes = actions.includes('cognito-idp:CreateUserPool')
  return [
    ...(makes
      ? [allow('MakePools', ['cognito-idp:CreateUserPool', 'cognito-idp:TagResource'], '*', tagged('RequestTag'))]
      : []),
    findPools,
    allow('PoolsOfRuns', without(anywhere, actions), pools, tagged('ResourceTag')),
    ...(makes && ground.smsRole ? [allow('SendSms', ['iam:PassRole'], ground.smsRole, passedTo)] : []),
    ...(makes && ground.sendsByOwnMail
      ? [allow('SendMail', ['iam:CreateServiceLinkedRole'], linked(partition), mails)]
      : []),
  ]
}

const passedTo = { StringEquals: { 'iam:PassedToService': 'cognito-idp.amazonaws.com' } }

/** Needed by the first pool of an account that sends by SES, and by no later one. */
const linked = (partition: string) =>
  `arn:${partition}:iam::*:role/aws-service-role/email.cognito-idp.amazonaws.com/AWSServiceRoleForAmazonCognitoIdpEmailService*`
const mails = { StringEquals: { 'iam:AWSServiceName': 'email.cognito-idp.amazonaws.com' } }

function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn'
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'
}
