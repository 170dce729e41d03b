// Faults in the protocol: status, headers, members of errors, validation.
import { insteadOf, success, withBody, without } from '../changes'
import type { Answer, Fault, OnAnswer } from '../fault'
import { signIn } from './operations'

const noticedIn = ['wire']

const everyRefusal =
  (change: (answer: Answer) => Answer): OnAnswer =>
  ({ name }, answer) =>
    answer.status === 200 || name === 'jwks' || name === 'discovery' ? undefined : change(answer)

const fault = (name: string, about: string, answer: OnAnswer): Fault => ({
  name,
  about,
  on: 'every call',
  noticedIn,
  answer,
})

const isPage = (name: string) => ['jwks', 'discovery', 'messages'].includes(name)

export const protocol: Fault[] = [
  fault(
    'refusals come with status 500',
    'clients try again what can never succeed',
    everyRefusal((answer) => ({ ...answer, status: 500 })),
  ),
  fault(
    'refusals come with status 403',
    'proxies and firewalls treat a mistyped code as an attack',
    everyRefusal((answer) => ({ ...answer, status: 403 })),
  ),
  fault(
    'refusals name their exception in the body only',
    'clients that read the header see an unknown error',
    everyRefusal((answer) => ({ ...answer, headers: without(answer.headers, 'x-amzn-errortype') })),
  ),
  fault(
    'refusals name their exception in the header only',
    'clients that read the body see an unknown error',
    everyRefusal((answer) => withBody(answer, without(answer.body, '__type'))),
  ),
  fault(
    'refusals name their exception with a namespace',
    'clients that compare the body see an unknown error',
    everyRefusal((answer) =>
      withBody(answer, { ...answer.body, __type: `com.amazonaws.cognito#${answer.body.__type}` }),
    ),
  ),
  fault(
    'the text of a refusal stands under Message',
    'clients that read the body show nothing',
    everyRefusal((answer) => {
      const { message, ...rest } = answer.body
      return withBody(answer, { ...rest, Message: message })
    }),
  ),
  fault('answers carry no id of the request', 'nobody can ask support about a call', (_, answer) => ({
    ...answer,
    headers: without(answer.headers, 'x-amzn-requestid'),
  })),
  fault('answers are plain JSON', 'clients of the protocol do not take the answer for theirs', ({ name }, answer) =>
    isPage(name) ? undefined : { ...answer, headers: { ...answer.headers, 'content-type': 'application/json' } },
  ),
  fault('times are texts', 'clients read NaN where the service sends seconds', (_, answer) =>
    withBody(answer, withTexts(answer.body) as Answer['body']),
  ),
  {
    name: 'requests are not validated',
    about: 'a client with a missing or malformed member works here and fails on the service',
    on: 'every call',
    noticedIn: ['wire'],
    answer: insteadOf('InvalidParameterException', () => success({}), /validation errors? detected/),
  },
  {
    name: 'validation does not print the constraint',
    about: 'nobody can tell what was wrong with the request',
    on: 'every call',
    noticedIn: ['wire'],
    answer: insteadOf(
      'InvalidParameterException',
      (_, answer) => withBody(answer, { ...answer.body, message: '1 validation error detected' }),
      /validation errors? detected/,
    ),
  },
  {
    name: 'an unknown operation is answered with nothing',
    about: 'a client that calls what is not there goes on as if it were',
    on: 'every call',
    noticedIn: ['wire'],
    answer: insteadOf('UnknownOperationException', () => success({})),
  },
  {
    name: 'administrators need no signature',
    about: 'anybody is an administrator of the pool',
    on: 'every call',
    noticedIn: ['wire'],
    answer: insteadOf('MissingAuthenticationTokenException', () => success({})),
  },
  {
    name: 'members that are absent come as null',
    about: 'clients that ask whether a member is there see a challenge where there is none',
    on: signIn,
    noticedIn: ['wire'],
    answer: (_, answer) =>
      answer.status === 200
        ? withBody(answer, { ChallengeName: null, Session: null, ...answer.body } as Answer['body'])
        : undefined,
  },
  {
    name: 'the discovery document names another issuer',
    about: 'libraries that check the issuer refuse every token',
    on: ['discovery'],
    noticedIn: ['tokens/access'],
    answer: (_, answer) => withBody(answer, { ...answer.body, issuer: 'https://issuer.example.com' }),
  },
]

/** Seconds since 1970 as ISO texts, wherever a member is called a date. */
function withTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTexts)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key.endsWith('Date') && typeof inner === 'number' ? new Date(inner * 1000).toISOString() : withTexts(inner),
    ]),
  )
}
