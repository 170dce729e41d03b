// The text and the JSON of a plan, from rows and counts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Row, StepRow } from '../row'
import { planJson } from './json'
import type { Outlook } from './outlook'
import { policyFor } from './policy'
import { foretold, planText } from './text'

const plain = { good: String, bad: String, quiet: String, strong: String }
const row = (name: string, more: Partial<Row>): Row => ({
  id: `sign-in/${name}`,
  uri: 'features/sign-in/a.feature',
  line: 7,
  stage: 'sign-in',
  feature: 'A',
  name,
  example: [],
  tags: [],
  facts: [],
  verdict: 'passed',
  ms: 1,
  steps: [],
  ...more,
})

const notApplicable = (name: string, because: string) => row(name, { verdict: 'not applicable', because })
const step: StepRow = { keyword: 'Then', text: 'x', table: [], status: 'failed', error: 'AssertionError: odd\n  at x' }
const outlook: Outlook = {
  on: 'the pool p',
  rows: [
    row('signs in', {}),
    row('fails', { verdict: 'failed', steps: [step] }),
    notApplicable('one', 'aws lacks "triggers", which a pool with MFA off and a riddle needs'),
    notApplicable('two', 'aws lacks "triggers", which a pool with optional TOTP and a riddle needs'),
    notApplicable('three', 'no code source is set for aws'),
  ],
  operations: new Map([
    ['InitiateAuth', { requests: 2, signed: false }],
    ['CreateUserPool', { requests: 3, signed: true }],
  ]),
  users: 4,
  sent: { EMAIL: 1, SMS: 0 },
  budget: { EMAIL: 40, SMS: 0 },
  notes: ['The copy is without X.'],
  policy: policyFor(['AdminGetUser'], { kind: 'pool', arn: 'arn', comeByPhone: false }),
}

test('what runs and what does not is counted, the latter by reason in short', () => {
  assert.deepEqual(foretold(outlook, plain), [
    '2 of 5 scenarios would run\n     2  Sign in',
    '3 would not apply\n     2  aws lacks "triggers", which the pool of the scenario needs\n     1  no code source is set for aws',
    '1 of those that would run failed in the rehearsal\n     1  AssertionError: odd',
  ])
  assert.match(foretold(outlook, plain, 1)[1] ?? '', /^3 would not apply\n.*\n {5}1 {2}for 1 other reasons$/)
})

test('the costs stand beside what may be spent, and what is none is left out', () => {
  const text = planText(outlook, plain, false)
  assert.match(
    text,
    /On the pool p it would make or send\n {5}4 {2}users.*\n {5}3 {2}user pools.*\n {5}1 {2}e-mails, of at most 40/,
  )
  assert.match(text, /\n {5}0 {2}SMS, of at most 0/)
  assert.doesNotMatch(text, /app clients|signs in/)
  assert.match(text, /5 requests, by operation\n {5}3 {2}CreateUserPool\n {5}2 {2}InitiateAuth/)
  assert.match(text, /"cognito-idp:AdminGetUser"/)
  assert.match(text, /Good to know\n {2}The copy is without X\.\n$/)
})

test('each scenario is named on demand, with its reason', () => {
  const text = planText(outlook, plain, true)
  assert.match(text, /^yes {2}features\/sign-in\/a\.feature:7 {2}signs in$/m)
  assert.match(text, /^no {3}features\/sign-in\/a\.feature:7 {2}three\n {5}no code source is set for aws$/m)
})

test('programs get the same as JSON, with each reason whole', () => {
  const plan = JSON.parse(planJson(outlook))
  assert.deepEqual([plan.scenarios, plan.wouldRun.length, plan.users, plan.userPools, plan.emails], [5, 2, 4, 3, 1])
  assert.deepEqual(plan.wouldNotApply[2], {
    because: 'no code source is set for aws',
    scenarios: ['sign-in/three'],
  })
  assert.deepEqual(plan.requests, { CreateUserPool: 3, InitiateAuth: 2 })
})
