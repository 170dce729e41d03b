// The policy of a plan: what signed calls and a later sweep need, on the one pool, or on pools that carry the run's tag.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Ground, policyFor } from './policy'

const arn = 'arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_AbCdEfGhI'
const made: Ground = {
  kind: 'pools',
  region: 'eu-west-1',
  tag: ['created-by', 'us'],
  smsRole: 'arn:aws:iam::123456789012:role/sms',
  sendsByOwnMail: true,
}
const given = { kind: 'pool', arn, comeByPhone: false } as const
const byId = (ground: Ground, ...signed: string[]) =>
  Object.fromEntries(policyFor(signed, ground).Statement.map((statement) => [statement.Sid, statement]))

test('on a given pool one statement names its ARN, the calls in order, and what sweep calls', () => {
  const { Version, Statement } = policyFor(['DescribeUserPool', 'AdminCreateUser'], given)
  assert.equal(Version, '2012-10-17')
  assert.deepEqual(Statement, [
    {
      Sid: 'Pool',
      Effect: 'Allow',
      Action: ['AdminCreateUser', 'AdminDeleteUser', 'DescribeUserPool'].map((name) => `cognito-idp:${name}`),
      Resource: arn,
    },
  ])
})

test('where users come by phone, sweep looks whose a number is', () => {
  const { Pool } = byId({ ...given, comeByPhone: true })
  assert.deepEqual(Pool?.Action, ['cognito-idp:AdminDeleteUser', 'cognito-idp:AdminGetUser'])
})

test('a pool that the run may change can be put back', () => {
  const { Pool } = byId(given, 'CreateUserPoolClient')
  assert.deepEqual(Pool?.Action, [
    'cognito-idp:AdminDeleteUser',
    'cognito-idp:CreateUserPoolClient',
    'cognito-idp:DeleteUserPoolClient',
    'cognito-idp:ListUserPoolClients',
    'cognito-idp:SetUserPoolMfaConfig',
    'cognito-idp:UpdateUserPool',
  ])
})

test('a run that reads codes out of a queue of AWS may do so, and nothing is allowed of a queue elsewhere', () => {
  const statements = (url: string) => policyFor([], given, url).Statement.slice(1)
  assert.deepEqual(statements('https://sqs.us-east-1.amazonaws.com/123456789012/codes'), [
    {
      Sid: 'ReadCodes',
      Effect: 'Allow',
      Action: ['sqs:ChangeMessageVisibility', 'sqs:DeleteMessage', 'sqs:ReceiveMessage'],
      Resource: 'arn:aws:sqs:us-east-1:123456789012:codes',
    },
  ])
  assert.deepEqual(statements('http://127.0.0.1:9324/queue'), [])
})

test('to list pools is not about one of them', () => {
  const { Pool, FindPools } = byId(given, 'ListUserPools')
  assert.deepEqual([Pool?.Action, FindPools?.Resource], [['cognito-idp:AdminDeleteUser'], '*'])
})

test('pools of the run are made with its tag, and nothing is done to others', () => {
  const { MakePools, FindPools, PoolsOfRuns } = byId(made, 'CreateUserPool', 'AdminCreateUser')
  assert.deepEqual(MakePools?.Action, ['cognito-idp:CreateUserPool', 'cognito-idp:TagResource'])
  assert.deepEqual(MakePools?.Condition, { StringEquals: { 'aws:RequestTag/created-by': 'us' } })
  assert.deepEqual([FindPools?.Action, FindPools?.Resource], [['cognito-idp:ListUserPools'], '*'])
  assert.deepEqual(PoolsOfRuns?.Action, ['cognito-idp:AdminCreateUser', 'cognito-idp:DeleteUserPool'])
  assert.equal(PoolsOfRuns?.Resource, 'arn:aws:cognito-idp:eu-west-1:123456789012:userpool/*')
  assert.deepEqual(PoolsOfRuns?.Condition, { StringEquals: { 'aws:ResourceTag/created-by': 'us' } })
})

test('the role for SMS is passed, and sending by SES links a role; without them neither is allowed', () => {
  const { SendSms, SendMail } = byId(made, 'CreateUserPool')
  assert.deepEqual([SendSms?.Action, SendSms?.Resource], [['iam:PassRole'], 'arn:aws:iam::123456789012:role/sms'])
  assert.deepEqual(SendSms?.Condition, { StringEquals: { 'iam:PassedToService': 'cognito-idp.amazonaws.com' } })
  assert.match(SendMail?.Resource ?? '', /AWSServiceRoleForAmazonCognitoIdpEmailService/)
  const bare = byId({ ...made, smsRole: undefined, sendsByOwnMail: false }, 'CreateUserPool')
  assert.deepEqual(Object.keys(bare), ['MakePools', 'FindPools', 'PoolsOfRuns'])
  assert.match(bare.PoolsOfRuns?.Resource ?? '', /:eu-west-1:\*:userpool/)
})

test('the partition is that of the Region', () => {
  const inChina = byId({ ...made, region: 'cn-north-1' }, 'CreateUserPool')
  assert.match(inChina.PoolsOfRuns?.Resource ?? '', /^arn:aws-cn:/)
})

test('a selection that makes no pool may make none', () => {
  assert.deepEqual(Object.keys(byId(made)), ['FindPools', 'PoolsOfRuns'])
})
