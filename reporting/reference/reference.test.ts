// What counts as proof: only answers to a challenge that was asked, in scenarios that passed, with nothing else amiss.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCatalogue } from '../../catalogue/index'
import type { Row, Run } from '../row'
import type { Exchange } from '../transcript'
import { stateDiagram } from './mermaid'
import { referenceOf } from './reference'

const catalogue = readCatalogue()

const row = (id: string, exchanges: Omit<Exchange, 'n'>[], more: Partial<Row> = {}): Row => ({
  id,
  uri: 'features/sms/a.feature',
  line: 1,
  stage: 'sms',
  feature: 'f',
  name: id,
  example: [],
  tags: [],
  facts: [],
  verdict: 'passed',
  ms: 1,
  steps: [],
  transcript: {
    target: 'emulator',
    shape: 'required SMS',
    exchanges: exchanges.map((one, i) => ({ n: i + 1, ...one })),
  },
  ...more,
})
const run = (...rows: Row[]): Run => ({ target: 'emulator', versions: [], ms: 1, rows, failures: [] })
const tokens = { ChallengeParameters: {}, AuthenticationResult: { AccessToken: '<access token:1>' } }
const missing = { type: 'InvalidParameterException', message: 'Missing required parameter SMS_MFA_CODE', status: 400 }

const asked: Omit<Exchange, 'n'> = {
  actor: 'Alice',
  door: 'user API',
  operation: 'InitiateAuth',
  request: { ClientId: '<client:1>', AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: {} },
  response: { ChallengeName: 'SMS_MFA', Session: '<session:3>', ChallengeParameters: { USER_ID_FOR_SRP: '<user:7>' } },
}
const answer = (keys: Record<string, string>, ending: object, Session = '<session:3>'): Omit<Exchange, 'n'> => ({
  actor: 'Alice',
  door: 'user API',
  operation: 'RespondToAuthChallenge',
  request: { ClientId: '<client:1>', ChallengeName: 'SMS_MFA', Session, ChallengeResponses: keys },
  ...ending,
})
const whole = { USERNAME: '<user:7>', SMS_MFA_CODE: '<code:1>' }

const page = (of: Run) => referenceOf(of, catalogue).challenges.find(({ name }) => name === 'SMS_MFA') ?? assert.fail()
const codeOf = (of: Run) => page(of).keys.find(({ key }) => key === 'SMS_MFA_CODE')?.proof ?? assert.fail()

test('a key is proven by a taken answer, by one without it and by one that misspells it', () => {
  const proof = codeOf(
    run(
      row('right', [asked, answer(whole, { response: tokens })]),
      row('left out', [asked, answer({ USERNAME: '<user:7>' }, { refusal: missing })]),
      row('misspelt', [asked, answer({ USERNAME: '<user:7>', SMS_MFA: '<code:1>' }, { refusal: missing })]),
    ),
  )
  assert.deepEqual(
    [proof.taken, proof.leftOut, proof.misspelt[0]?.proofs].map((proofs) => proofs?.map(({ id }) => id)),
    [['right'], ['left out'], ['misspelt']],
  )
  assert.equal(proof.misspelt[0]?.name, 'SMS_MFA')
  assert.deepEqual(proof.refusals, ['InvalidParameterException: Missing required parameter SMS_MFA_CODE'])
})

test('no proof: a scenario that failed, an answer that lacks two keys, a challenge that was not asked', () => {
  const proof = codeOf(
    run(
      row('failed', [asked, answer({ USERNAME: '<user:7>' }, { refusal: missing })], { verdict: 'failed' }),
      row('two keys', [asked, answer({}, { refusal: missing })]),
      row('not asked', [answer({ USERNAME: '<user:7>' }, { refusal: missing })]),
    ),
  )
  assert.deepEqual(proof.leftOut, [])
})

test('an example bears no number of the run, and the door and client of each right answer are told', () => {
  const { samples, ways, next } = page(run(row('right', [asked, answer(whole, { response: tokens })])))
  const [sample] = samples
  assert.deepEqual(sample?.answered.request, {
    ClientId: '<client>',
    ChallengeName: 'SMS_MFA',
    Session: '<session>',
    ChallengeResponses: { USERNAME: '<user>', SMS_MFA_CODE: '<code>' },
  })
  assert.deepEqual(
    ways.map(({ door, secret }) => ({ door, secret })),
    [{ door: 'user API', secret: false }],
  )
  assert.equal(next[0]?.worth.proofs.length, 1)
})

test('the map tells what followed what, and only where it was seen', () => {
  const { maps, steps } = referenceOf(run(row('right', [asked, answer(whole, { response: tokens })])), catalogue)
  assert.deepEqual(
    maps.map(({ shape }) => shape),
    ['required SMS'],
  )
  assert.equal(
    stateDiagram(steps),
    [
      'stateDiagram-v2',
      '  direction LR',
      '  [*] --> USER_PASSWORD_AUTH',
      '  USER_PASSWORD_AUTH --> SMS_MFA',
      '  SMS_MFA --> TOKENS',
      '  TOKENS --> [*]',
    ].join('\n'),
  )
})

test('a run on a real pool tells its day, one on the emulator does not', () => {
  const began = '2026-11-20T10:00:00.000Z'
  assert.equal(referenceOf({ ...run(), target: 'aws', began }, catalogue).day, '2026-11-20')
  assert.equal(referenceOf({ ...run(), began }, catalogue).day, undefined)
})
