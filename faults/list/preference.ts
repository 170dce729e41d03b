// Faults in MFA preferences: what is stored, refused and shown.
import { body, insteadOf, success, without } from '../changes'
import type { Fault } from '../fault'
import { enrol, prefer, showUser } from './operations'

const noticedIn = ['mfa-preference']

export const preference: Fault[] = [
  {
    name: 'a preference is not stored',
    about: 'the user turned MFA on, and is never asked for a code',
    on: prefer,
    noticedIn,
    instead: () => success({}),
  },
  {
    name: 'a factor can be preferred before it is set up',
    about: 'a user believes to be protected by an app that was never verified (articles 000 and 002)',
    on: prefer,
    noticedIn: [...noticedIn, 'wrong-order'],
    answer: insteadOf('InvalidParameterException', () => success({})),
  },
  {
    name: 'two factors can be preferred',
    about: 'which one is asked for is left to chance',
    on: prefer,
    noticedIn,
    answer: ({ input }, answer) => (answer.status !== 200 && preferred(input) > 1 ? success({}) : undefined),
  },
  {
    name: 'preferring a factor turns the others off',
    about: 'a user who adds an app loses the phone as a way in',
    on: prefer,
    noticedIn: [...noticedIn, 'choice'],
    request: ({ input }) =>
      preferred(input) === 1
        ? {
            SMSMfaSettings: { Enabled: false, PreferredMfa: false },
            SoftwareTokenMfaSettings: { Enabled: false, PreferredMfa: false },
            ...input,
          }
        : undefined,
  },
  {
    name: 'turning a factor off does nothing',
    about: 'a user who lost the phone is asked for its code for ever',
    on: prefer,
    noticedIn,
    request: ({ input }) => {
      const off = members.filter((name) => (input[name] as Setting | undefined)?.Enabled === false)
      return off.length > 0 ? without(input, ...off) : undefined
    },
  },
  {
    name: 'a verified app is preferred by itself',
    about: 'users are asked for a code who only looked at the set-up page',
    on: enrol,
    noticedIn: ['software-token', 'mfa-preference'],
    answer: async ({ name, memory, input, upstream }, answer) => {
      const account = memory.account(input)
      if (name !== 'VerifySoftwareToken' || answer.status !== 200 || !account) return undefined
      const SoftwareTokenMfaSettings = { Enabled: true, PreferredMfa: true }
      const who = { UserPoolId: account.poolId, Username: account.username }
      await upstream.ask('AdminSetUserMFAPreference', { ...who, SoftwareTokenMfaSettings })
      return undefined
    },
  },
  {
    name: 'an enabled factor is preferred by itself',
    about: 'users are never offered the choice they should have',
    on: prefer,
    noticedIn,
    request: ({ input }) => {
      const { SoftwareTokenMfaSettings: app } = input as { SoftwareTokenMfaSettings?: Setting }
      return app?.Enabled && !app.PreferredMfa
        ? { ...input, SoftwareTokenMfaSettings: { ...app, PreferredMfa: true } }
        : undefined
    },
  },
  {
    name: 'the factors of a user are not shown',
    about: 'support sees a user without MFA who has it',
    on: showUser,
    noticedIn,
    answer: body((whole) => without(whole, 'UserMFASettingList')),
  },
  {
    name: 'the preferred factor of a user is not shown',
    about: 'a settings page cannot tell which factor is asked for',
    on: showUser,
    noticedIn,
    answer: body((whole) => without(whole, 'PreferredMfaSetting')),
  },
  {
    name: 'a user without factors has an empty list of them',
    about: 'clients that ask whether the list is there see MFA where there is none',
    on: showUser,
    noticedIn,
    answer: body((whole) => ({ UserMFASettingList: [], ...whole })),
  },
  {
    name: 'an associated app counts as a factor before it is verified',
    about: 'a settings page shows an app that cannot sign in',
    on: showUser,
    noticedIn,
    answer: ({ memory, input }, answer) => {
      const account = memory.account(input)
      const pending = account !== undefined && account.secrets.length > 0 && account.enrolledWith === undefined
      return pending ? { ...answer, body: { ...answer.body, UserMFASettingList: ['SOFTWARE_TOKEN_MFA'] } } : undefined
    },
  },
  {
    name: 'an app that an administrator deleted stays',
    about: 'a user who lost the phone cannot be helped',
    on: ['AdminDeleteSoftwareToken'],
    noticedIn: ['software-token/replacement'],
    instead: () => success({}),
  },
  {
    name: 'the status of the verification is not told',
    about: 'clients that compare Status with SUCCESS say that it failed',
    on: ['VerifySoftwareToken'],
    noticedIn: ['software-token', 'set-up'],
    answer: body((whole) => without(whole, 'Status')),
  },
]

interface Setting {
  Enabled?: boolean
  PreferredMfa?: boolean
}

const members = ['SMSMfaSettings', 'SoftwareTokenMfaSettings', 'EmailMfaSettings'] as const

const preferred = (input: Readonly<Record<string, unknown>>): number =>
  members.filter((name) => (input[name] as Setting | undefined)?.PreferredMfa).length
