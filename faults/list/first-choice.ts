// Faults in choice-based sign-in: what may be begun with, and codes that begin a sign-in.
import {
  answering,
  asking,
  body,
  insteadOf,
  insteadOfAny,
  only,
  parameters,
  saying,
  success,
  without,
} from '../changes'
import type { Exchange, Fault } from '../fault'
import { letIn } from '../let-in'
import { initiate, respond, signIn } from './operations'

const noticedIn = ['choice-of-first-factor']
const listed = { AvailableChallenges: ['PASSWORD', 'PASSWORD_SRP', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'] }
const isOnSession = ({ input }: Exchange) => Boolean(input.Session)

export const firstChoice: Fault[] = [
  {
    name: 'the preferred first factor is ignored',
    about: 'users are asked what the application knew already',
    on: initiate,
    noticedIn,
    request: ({ input }) =>
      input.AuthParameters?.PREFERRED_CHALLENGE
        ? { ...input, AuthParameters: without(input.AuthParameters, 'PREFERRED_CHALLENGE') }
        : undefined,
  },
  {
    name: 'the choices of a first factor are not listed',
    about: 'a page of choices has nothing to show',
    on: signIn,
    noticedIn,
    answer: asking(
      'SELECT_CHALLENGE',
      body((whole) => without(whole, 'AvailableChallenges')),
    ),
  },
  {
    name: 'the choices are not listed beside a code',
    about: 'a page cannot offer another way in',
    on: signIn,
    noticedIn,
    answer: asking(
      'EMAIL_OTP',
      body((whole) => without(whole, 'AvailableChallenges')),
    ),
  },
  {
    name: 'every first factor is offered to everybody',
    about: 'users choose what they have not, and are refused',
    on: signIn,
    noticedIn,
    answer: asking(
      'SELECT_CHALLENGE',
      body((whole) => ({ ...whole, ...listed })),
    ),
  },
  {
    name: 'any code begins a sign-in',
    about: 'who knows an address signs in without the mailbox',
    on: respond,
    noticedIn,
    answer: only(
      ({ input }) => ['EMAIL_OTP', 'SMS_OTP'].includes(input.ChallengeName ?? ''),
      insteadOf('CodeMismatchException', letIn),
    ),
  },
  {
    name: 'a first factor that is not offered can be chosen',
    about: 'what the pool forbids is a click away',
    on: respond,
    noticedIn,
    answer: answering(
      'SELECT_CHALLENGE',
      insteadOf('InvalidParameterException', () => success({}), /not available/),
    ),
  },
  {
    name: 'a choice that is not offered is refused in other words',
    about: 'a client that recognises the words of the service does not recognise these',
    on: respond,
    noticedIn,
    answer: answering(
      'SELECT_CHALLENGE',
      insteadOf('InvalidParameterException', saying('No such challenge.'), /avail/),
    ),
  },
  {
    name: 'a first code names the user as SRP does',
    about: 'who types an address learns the user name behind it',
    on: signIn,
    noticedIn,
    answer: asking('EMAIL_OTP', (exchange, answer) =>
      answer.body.ChallengeParameters?.USER_ID_FOR_SRP
        ? undefined
        : parameters((words) => ({ ...words, USER_ID_FOR_SRP: 'somebody' }))(exchange, answer),
    ),
  },
  {
    name: 'a first code shows the whole address',
    about: 'who knows a user name learns the address of the user',
    on: signIn,
    noticedIn,
    answer: asking('EMAIL_OTP', ({ memory, input }, answer) => {
      const address = [...(memory.account(input)?.names ?? [])].find((name) => name.includes('@'))
      const change = parameters((words) => ({ ...words, CODE_DELIVERY_DESTINATION: address ?? '' }))
      return change({ memory, input } as Exchange, answer)
    }),
  },
  {
    name: 'the session of a sign-up signs in again and again',
    about: 'who finds it later is somebody else',
    on: initiate,
    noticedIn,
    answer: only(isOnSession, insteadOf('NotAuthorizedException', letIn)),
  },
  {
    name: 'the session of a sign-up signs in whoever is named',
    about: 'with a sign-up of his own a stranger is anybody',
    on: initiate,
    noticedIn,
    answer: only(isOnSession, insteadOfAny(letIn)),
  },
  {
    name: 'a choice of SRP has no session',
    about: 'a client that sends the session back has none to send',
    on: respond,
    noticedIn,
    answer: asking(
      'PASSWORD_VERIFIER',
      only(
        (_, answer) => answer.body.Session !== undefined,
        body((whole) => without(whole, 'Session')),
      ),
    ),
  },
  {
    name: 'the factors of a user leave the app out',
    about: 'a settings page offers to set up what is there already',
    on: ['GetUserAuthFactors', 'AdminGetUserAuthFactors'],
    noticedIn,
    answer: body((whole) => ({
      ...whole,
      ConfiguredUserAuthFactors: (whole.ConfiguredUserAuthFactors as string[]).filter(
        (one) => one !== 'SOFTWARE_TOKEN',
      ),
    })),
  },
  {
    name: 'the factors of a user have an empty list of MFA',
    about: 'clients that ask whether the list is there see MFA where there is none',
    on: ['GetUserAuthFactors', 'AdminGetUserAuthFactors'],
    noticedIn,
    answer: body((whole) => ({ UserMFASettingList: [], ...whole })),
  },
]
