// The budget: counted from what answers tell, and a call that could send more than is left does not apply.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Budget } from './budget'
import { shapeOf } from './pools/shapes'
import { messagesOf } from './wire/told'

const bySms = shapeOf('required SMS')
const byApp = shapeOf('optional TOTP')

test('what was sent is read from the answer', () => {
  const email = { CodeDeliveryDetails: { DeliveryMedium: 'EMAIL' } }
  assert.deepEqual(messagesOf('SignUp', {}, email), ['EMAIL'])
  assert.deepEqual(messagesOf('SignUp', {}, undefined), [])
  const asked = { ChallengeName: 'SMS_MFA', ChallengeParameters: { CODE_DELIVERY_DELIVERY_MEDIUM: 'SMS' } }
  assert.deepEqual(messagesOf('InitiateAuth', {}, asked), ['SMS'])
  assert.deepEqual(messagesOf('AdminCreateUser', { MessageAction: 'SUPPRESS' }, {}), [])
  assert.deepEqual(messagesOf('AdminCreateUser', { DesiredDeliveryMediums: ['EMAIL'] }, {}), ['EMAIL'])
})

test('the call behind the last message does not apply, and names the setting', () => {
  const budget = new Budget({ EMAIL: 2, SMS: 0 }, 1)
  budget.mayCall('SignUp', {}, byApp)
  budget.spend(['EMAIL', 'EMAIL'])
  const spent = { name: 'NotApplicable', message: 'the budget of 2 e-mails is spent (COGNITO_MAX_EMAILS)' }
  assert.throws(() => budget.mayCall('SignUp', {}, byApp), spent)
  budget.mayCall('AdminCreateUser', { MessageAction: 'SUPPRESS' }, byApp)
  budget.mayCall('InitiateAuth', {}, byApp)
})

test('a sign-in that sends an SMS needs a budget for it, one with an app does not', () => {
  const budget = new Budget({ EMAIL: 5, SMS: 0 }, 1)
  assert.throws(() => budget.mayCall('InitiateAuth', {}, bySms), { message: /COGNITO_MAX_SMS/ })
  budget.mayCall('InitiateAuth', {}, byApp)
})

test('workers share it', () => {
  const budget = new Budget({ EMAIL: 7, SMS: 0 }, 4)
  budget.spend(['EMAIL'])
  assert.throws(() => budget.mayCall('ForgotPassword', {}, byApp), { message: /budget of 7/ })
})

/** As a given pool is adapted to, whose scenarios are about something else. */
const withoutNeeds = (shape: string) => ({ ...shapeOf(shape), needs: new Set<never>() })

test('a user whose name is a phone number may cost an SMS where no scenario is about them', () => {
  const budget = new Budget({ EMAIL: 5, SMS: 0 }, 1)
  const byPhone = withoutNeeds('optional TOTP, phone sign-in and phone verification')
  const spent = { message: /COGNITO_MAX_SMS/ }
  for (const operation of ['SignUp', 'ResendConfirmationCode', 'ForgotPassword', 'AdminCreateUser'] as const)
    assert.throws(() => budget.mayCall(operation, {}, byPhone), spent, operation)
  const named = { AttributeName: 'phone_number' }
  assert.throws(() => budget.mayCall('GetUserAttributeVerificationCode', named, byPhone), spent)
  budget.mayCall('GetUserAttributeVerificationCode', { AttributeName: 'email' }, byPhone)
  budget.mayCall('AdminCreateUser', { MessageAction: 'SUPPRESS' }, byPhone)
  budget.mayCall('AdminCreateUser', { DesiredDeliveryMediums: ['EMAIL'] }, byPhone)
  budget.mayCall('InitiateAuth', {}, byPhone)
})

test('in a pool that proves phone numbers a sign-up without one costs no SMS', () => {
  const budget = new Budget({ EMAIL: 5, SMS: 0 }, 1)
  const shape = withoutNeeds('optional TOTP and phone verification')
  budget.mayCall('SignUp', { UserAttributes: [{ Name: 'email' }] }, shape)
  const withPhone = { UserAttributes: [{ Name: 'email' }, { Name: 'phone_number' }] }
  assert.throws(() => budget.mayCall('SignUp', withPhone, shape), { message: /COGNITO_MAX_SMS/ })
})

test('where phone numbers recover nobody, a forgotten password costs none', () => {
  const byMail = shapeOf('optional TOTP, phone sign-in and recovery by e-mail')
  new Budget({ EMAIL: 5, SMS: 0 }, 1).mayCall('ForgotPassword', {}, byMail)
})
