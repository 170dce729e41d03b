// The template grants what is needed and no more, keeps nothing long, and names what is there.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { parse, type ScalarTag } from 'yaml'

/** The short tags of CloudFormation, each as an object of its long name. */
const shortTag = (name: string): ScalarTag => ({
  tag: `!${name}`,
  resolve: (value) => ({ [name === 'Ref' ? 'Ref' : `Fn::${name}`]: value }),
})

interface Statement {
  readonly Sid?: string
  readonly Effect: 'Allow' | 'Deny'
  readonly Principal?: unknown
  readonly Action: string | readonly string[]
  readonly Resource?: unknown
  readonly Condition?: unknown
}
// biome-ignore lint/suspicious/noExplicitAny: a template is what CloudFormation says it is
type Resource = { readonly Type: string; readonly DeletionPolicy?: string; readonly Properties: any }

const text = readFileSync(path.join(__dirname, 'template.yaml'), 'utf8')
const customTags = ['Ref', 'Sub', 'GetAtt'].map(shortTag)
const template = parse(text, { customTags }) as { Resources: Record<string, Resource>; Outputs: Record<string, object> }
const propertiesOf = (name: string) => template.Resources[name]?.Properties

const keyStatements: readonly Statement[] = propertiesOf('Key').KeyPolicy.Statement
const roleStatements: readonly Statement[] = propertiesOf('Role').Policies.flatMap(
  (policy: { PolicyDocument: { Statement: Statement[] } }) => policy.PolicyDocument.Statement,
)
const allowing = (statements: readonly Statement[], action: string) =>
  statements.filter(({ Effect, Action }) => Effect === 'Allow' && [Action].flat().includes(action))

test('nothing is allowed by a pattern, and the role may send and log and nothing else', () => {
  const actions = [...keyStatements, ...roleStatements].flatMap(({ Action }) => Action)
  assert.deepEqual(
    actions.filter((action) => /\*/.test(action)),
    [],
  )
  assert.deepEqual(
    roleStatements.map(({ Effect, Action, Resource }) => [Effect, Action, Resource]),
    [
      ['Allow', 'sqs:SendMessage', { 'Fn::GetAtt': 'Queue.Arn' }],
      ['Allow', ['logs:CreateLogStream', 'logs:PutLogEvents'], { 'Fn::GetAtt': 'Log.Arn' }],
    ],
  )
})

test('only the function decrypts, and only for this pool the key is granted', () => {
  const decrypting = allowing(keyStatements, 'kms:Decrypt')
  assert.deepEqual(
    decrypting.map(({ Principal }) => Principal),
    [{ AWS: { 'Fn::GetAtt': 'Role.Arn' } }],
  )
  const granting = allowing(keyStatements, 'kms:CreateGrant')
  assert.deepEqual(
    granting.map(({ Condition }) => Condition),
    [{ StringEquals: { 'kms:EncryptionContext:userpool-id': { Ref: 'UserPoolId' } } }],
  )
  assert.deepEqual(allowing(keyStatements, 'kms:Encrypt'), [])
  assert.equal(allowing(keyStatements, 'kms:PutKeyPolicy').length, 1, 'without it nobody could change the key again')
})

test('only this pool of this account calls the function', () => {
  const { Principal, Action, SourceAccount, SourceArn } = propertiesOf('Permission')
  assert.deepEqual([Principal, Action], ['cognito-idp.amazonaws.com', 'lambda:InvokeFunction'])
  assert.deepEqual(SourceAccount, { Ref: 'AWS::AccountId' })
  assert.match(SourceArn['Fn::Sub'], /:cognito-idp:.*\$\{AWS::AccountId\}:userpool\/\$\{UserPoolId\}$/)
})

test('codes are gone within the hour, the log within a day, and deleting the stack deletes everything', () => {
  const { MessageRetentionPeriod, SqsManagedSseEnabled, VisibilityTimeout } = propertiesOf('Queue')
  assert.equal(MessageRetentionPeriod >= 300 && MessageRetentionPeriod <= 3600, true)
  assert.equal(VisibilityTimeout < 60, true, 'a reader waits a minute for a code')
  assert.equal(SqsManagedSseEnabled, true)
  assert.equal(propertiesOf('Log').RetentionInDays, 1)
  for (const name of ['Key', 'Queue', 'Log']) assert.equal(template.Resources[name]?.DeletionPolicy, 'Delete', name)
})

test('the function that is named is there, on a runtime that is kept up, with the settings that it reads', () => {
  const { Runtime, Handler, Code, Timeout, Environment } = propertiesOf('Function')
  const [file, exported] = Handler.split('.')
  const source = path.join(__dirname, Code, `${file}.js`)
  assert.equal(existsSync(source), true)
  const code = readFileSync(source, 'utf8')
  assert.match(code, new RegExp(`exports\\.${exported} =`))
  assert.equal(Number(/^nodejs(\d+)\.x$/.exec(Runtime)?.[1]) >= 22, true)
  assert.equal(Timeout <= 5, true, 'Cognito waits five seconds')
  const read = /const \{ (.*) \} = process\.env/.exec(code)?.[1]?.split(', ')
  assert.deepEqual(Object.keys(Environment.Variables), read)
})

test('what is told names what the pool is set with', () => {
  assert.deepEqual(Object.keys(template.Outputs), ['QueueUrl', 'QueueArn', 'FunctionArn', 'KeyArn', 'LambdaConfig'])
  const { Value } = template.Outputs.LambdaConfig as { Value: { 'Fn::Sub': string } }
  const { KMSKeyID, ...senders } = JSON.parse(Value['Fn::Sub'])
  const sender = { LambdaVersion: 'V1_0', LambdaArn: `\${Function.Arn}` }
  assert.deepEqual(senders, { CustomEmailSender: sender, CustomSMSSender: sender })
  assert.equal(KMSKeyID, `\${Key.Arn}`)
})
