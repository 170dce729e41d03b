// Faults in what triggers are told: members of the event that are missing, wrong, or say more than they should.
import type { Body } from '../body'
import { told, without } from '../changes'
import type { Fault, OnRequest } from '../fault'

const noticedIn = ['triggers']
const ofSignIn = ['PreAuthentication', 'PostAuthentication', 'PreTokenGeneration']
const ofUsers = ['PreSignUp', 'PostConfirmation']
const senders = ['CustomSMSSender', 'CustomEmailSender']

const event =
  (change: (event: Body) => Body): OnRequest =>
  ({ input }) =>
    change(input)

const attributes = (change: (attributes: Body) => Body) =>
  told((request) => ({ ...request, userAttributes: change((request.userAttributes ?? {}) as Body) }))

const leftOut = (name: string, about: string, on: readonly string[], member: string): Fault => ({
  name,
  about,
  on,
  noticedIn,
  request: told((request) => without(request, member)),
})

const changed = (name: string, about: string, on: readonly string[], request: OnRequest): Fault => ({
  name,
  about,
  on,
  noticedIn,
  request,
})

/** One source in place of another. */
const source = (from: RegExp, to: string) =>
  event((whole) => (from.test(String(whole.triggerSource)) ? { ...whole, triggerSource: to } : whole))

export const triggerEvents: Fault[] = [
  changed(
    'triggers are not told which client calls',
    'a function cannot tell one application from another',
    [...ofSignIn, ...ofUsers],
    event((whole) => without(whole, 'callerContext')),
  ),
  changed(
    'triggers are told of another client',
    'a function takes one application for another',
    [...ofSignIn, ...ofUsers],
    event((whole) => ({ ...whole, callerContext: { ...(whole.callerContext as Body), clientId: 'another' } })),
  ),
  changed(
    'triggers are told a member more than Lambda tells',
    'functions that were tried here fail on the service',
    ofSignIn,
    event((whole) => ({ ...whole, password: 'never' })),
  ),
  changed(
    'triggers are told the sub in place of the user name',
    'functions look for users who are not there',
    [...ofSignIn, ...ofUsers],
    event((whole) => ({ ...whole, userName: '00000000-0000-4000-8000-000000000000' })),
  ),
  changed(
    'triggers are told of another pool',
    'a function that serves two pools changes the wrong one',
    ofSignIn,
    event((whole) => ({ ...whole, userPoolId: 'us-east-1_another00' })),
  ),
  changed(
    'triggers are told no attributes',
    'functions have no address to write to',
    [...ofSignIn, ...ofUsers],
    attributes(() => ({})),
  ),
  changed(
    'triggers are not told the status of a user',
    'functions cannot tell who has to change the password',
    ofUsers,
    attributes((all) => without(all, 'cognito:user_status')),
  ),
  changed(
    'a user made by an administrator is told as one who signs up',
    'a rule for strangers stops the administrator',
    ['PreSignUp'],
    source(/AdminCreateUser/, 'PreSignUp_SignUp'),
  ),
  changed(
    'a sign-up that is confirmed is told as a new password',
    'new users are not welcomed',
    ['PostConfirmation'],
    source(/ConfirmSignUp/, 'PostConfirmation_ConfirmForgotPassword'),
  ),
  changed(
    'a new password is told as a sign-up that is confirmed',
    'users are welcomed a second time',
    ['PostConfirmation'],
    source(/ConfirmForgotPassword/, 'PostConfirmation_ConfirmSignUp'),
  ),
  changed(
    'a refresh is told as a sign-in',
    'functions do for each refresh what is meant for a sign-in',
    ['PreTokenGeneration'],
    source(/RefreshTokens/, 'TokenGeneration_Authentication'),
  ),
  changed(
    'a first password is told as any sign-in',
    'functions cannot greet who comes for the first time',
    ['PreTokenGeneration'],
    source(/NewPasswordChallenge/, 'TokenGeneration_Authentication'),
  ),
  leftOut(
    'PreSignUp is not told what the client adds',
    'invitations are never looked at',
    ['PreSignUp'],
    'clientMetadata',
  ),
  leftOut(
    'PreAuthentication is not told what the client adds',
    'a captcha is never looked at',
    ['PreAuthentication'],
    'validationData',
  ),
  leftOut(
    'PreAuthentication is not told that nobody is there',
    'functions look for users who are not there',
    ['PreAuthentication'],
    'userNotFound',
  ),
  leftOut(
    'PostAuthentication is not told whether the device is new',
    'nobody is warned of a new device',
    ['PostAuthentication'],
    'newDeviceUsed',
  ),
  leftOut(
    'UserMigration is not told what the client adds',
    'a captcha is never looked at',
    ['UserMigration'],
    'validationData',
  ),
  leftOut('UserMigration is not told the password', 'nobody can be looked up', ['UserMigration'], 'password'),
  changed(
    'the trigger that writes is told the code itself',
    'codes stand in the logs of a function',
    ['CustomMessage'],
    told((request) => ({ ...request, codeParameter: '123456' })),
  ),
  changed(
    'the trigger that sends is told the code in clear',
    'codes stand in the logs of a function',
    senders,
    told((request) => ({ ...request, code: '123456' })),
  ),
  changed(
    'the trigger that sends is told another version',
    'functions that look at the version send nothing',
    senders,
    told((request) => ({ ...request, type: 'customSenderRequestV2' })),
  ),
]
