// Faults in step-up: levels that are not asked for, proofs that are not looked at, and what tokens say.
import { body, insteadOf, insteadOfAny, only, success, without } from '../changes'
import type { Fault } from '../fault'
import { claims } from '../forge'
import { letIn } from '../let-in'
import { initiate } from './operations'

const noticedIn = ['step-up']

const ignored = (name: string, about: string, key: string): Fault => ({
  name,
  about,
  on: initiate,
  noticedIn,
  request: ({ input }) =>
    input.AuthParameters?.[key] ? { ...input, AuthParameters: without(input.AuthParameters, key) } : undefined,
})

const said = (name: string, about: string, change: Parameters<typeof claims>[3]): Fault => ({
  ...claims(name, about, 'AccessToken', change),
  noticedIn,
})

export const levels: Fault[] = [
  ignored('the level of a sign-in is ignored', 'a payment is made with the password alone', 'TARGET_ACR_VALUES'),
  ignored('the proof of a step-up is ignored', 'users are asked for everything again', 'ACCESS_TOKEN'),
  ignored('the age of a proof is ignored', 'a sign-in of last week is good for a payment', 'MAX_AGE'),
  {
    name: 'the access token of anybody proves a user',
    about: 'with a token of his own a stranger goes up as somebody else',
    on: initiate,
    noticedIn,
    answer: only(({ input }) => Boolean(input.AuthParameters?.ACCESS_TOKEN), insteadOfAny(letIn)),
  },
  {
    name: 'a level that the user cannot reach is passed over',
    about: 'the application believes that more was proved',
    on: initiate,
    noticedIn,
    answer: only(
      ({ input }) => Boolean(input.AuthParameters?.TARGET_ACR_VALUES),
      insteadOf('InvalidParameterException', letIn),
    ),
  },
  said('the access token tells no level', 'back ends cannot tell what was proved', (all) => without(all, 'acr')),
  said('the access token tells no methods', 'back ends cannot tell how it was proved', (all) => without(all, 'amr')),
  said('every level is the highest', 'back ends let the password pay', (all) =>
    all.acr ? { ...all, acr: 'urn:cognito:loa:4' } : all,
  ),
  said('two methods are not told to be MFA', 'back ends that look for mfa turn users away', (all) =>
    Array.isArray(all.amr) ? { ...all, amr: all.amr.filter((one) => one !== 'mfa') } : all,
  ),
  {
    name: 'a pool does not show the names of its levels',
    about: 'a deployment sets them again and again',
    on: ['DescribeUserPool'],
    noticedIn,
    answer: body((whole) => ({ ...whole, UserPool: without(whole.UserPool ?? {}, 'AcrConfiguration') })),
  },
  {
    name: 'two levels have one name',
    about: 'nobody knows which one was reached',
    on: ['UpdateUserPool'],
    noticedIn,
    answer: insteadOf('InvalidParameterException', () => success({}), /AcrValue/),
  },
]
