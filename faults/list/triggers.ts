// Faults in triggers: functions that are not called, errors that are passed over, and answers that are not heard.
import type { Body } from '../body'
import { asType, heard, insteadOf, insteadOfAny, notCalled, saying, success } from '../changes'
import type { Fault } from '../fault'
import { customTriggers, signIn } from './operations'

const noticedIn = ['triggers']

const silent = (trigger: string, about: string): Fault => ({
  name: `the ${trigger} trigger is not called`,
  about,
  on: [trigger],
  noticedIn,
  instead: notCalled,
})

const passedOver = (trigger: string, about: string): Fault => ({
  name: `an error of the ${trigger} trigger is passed over`,
  about,
  on: [trigger],
  noticedIn,
  answer: insteadOfAny(({ input }) => success(input)),
})

const unheard = (name: string, about: string, trigger: string, change: (response: Body) => Body): Fault => ({
  name,
  about,
  on: [trigger],
  noticedIn,
  answer: heard(change),
})

const nothing = () => ({})

export const triggers: Fault[] = [
  silent('PreSignUp', 'who must not sign up does'),
  silent('PostConfirmation', 'new users are missing in the application'),
  silent('PreAuthentication', 'who must not sign in does'),
  silent('PostAuthentication', 'nobody keeps count of sign-ins'),
  silent('CustomMessage', 'users get messages in words that are not the application’s'),
  silent('CustomSMSSender', 'no code is ever sent'),
  silent('CustomEmailSender', 'no code is ever sent'),
  silent('UserMigration', 'users of the old directory cannot come in'),
  passedOver('PreSignUp', 'who was turned away signs up'),
  passedOver('PreAuthentication', 'who was turned away signs in'),
  passedOver('PostAuthentication', 'a sign-in that was turned away is good'),
  passedOver('PreTokenGeneration', 'tokens lack what back ends rely on'),
  passedOver('CustomMessage', 'a message that was held back is sent'),
  {
    name: 'an error of the triggers of a custom sign-in is passed over',
    about: 'an application that failed is taken for one that agreed',
    on: customTriggers,
    noticedIn,
    answer: insteadOfAny(({ input }) => success({ ...input, response: { issueTokens: true, answerCorrect: true } })),
  },
  unheard('a sign-up is not confirmed by its trigger', 'users wait for a code in vain', 'PreSignUp', nothing),
  unheard('an address is not verified by its trigger', 'recovery never works', 'PreSignUp', (response) => ({
    autoConfirmUser: response.autoConfirmUser,
  })),
  unheard('tokens are made without their trigger', 'back ends miss the claims', 'PreTokenGeneration', nothing),
  unheard('a message is sent without its trigger', 'the words are not the application’s', 'CustomMessage', nothing),
  unheard('a user who migrates is nobody', 'users of the old directory cannot come in', 'UserMigration', nothing),
  {
    name: 'an error of a trigger does not tell which one',
    about: 'clients that read the name of the trigger do not find it',
    on: signIn,
    noticedIn,
    answer: insteadOf('UserLambdaValidationException', saying('not today')),
  },
  {
    name: 'an error of a trigger has another name',
    about: 'clients take a refusal of the application for a breakdown',
    on: signIn,
    noticedIn,
    answer: insteadOf('UserLambdaValidationException', asType('UnexpectedLambdaException')),
  },
  {
    name: 'nonsense from a trigger is told as its error',
    about: 'a mistake in a function looks like a refusal of the application',
    on: [...signIn, 'SignUp'],
    noticedIn,
    answer: insteadOf('InvalidLambdaResponseException', asType('UserLambdaValidationException')),
  },
  {
    name: 'nonsense from a trigger counts as consent',
    about: 'a function that broke lets everybody in',
    on: [...signIn, 'SignUp'],
    noticedIn,
    answer: insteadOf('InvalidLambdaResponseException', () => success({ AuthenticationResult: {} })),
  },
  {
    name: 'a trigger without a function is passed over',
    about: 'a pool that was deployed by half lets everybody in',
    on: signIn,
    noticedIn,
    answer: insteadOf('UnexpectedLambdaException', () => success({ AuthenticationResult: {} })),
  },
]
