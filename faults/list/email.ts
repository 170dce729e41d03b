// Faults in MFA by e-mail: codes that are not asked for or not compared, and what a pool needs before it.
import { answering, asking, body, insteadOf, only, parameters, success, without } from '../changes'
import type { Exchange, Fault } from '../fault'
import { letIn } from '../let-in'
import { initiate, respond, signIn } from './operations'

const noticedIn = ['email']

const offered = (name: string, without: string) =>
  parameters((words) => {
    const list: string[] = JSON.parse(words[name] ?? '[]')
    return { ...words, [name]: JSON.stringify(list.filter((factor) => factor !== without)) }
  })

export const emailFaults: Fault[] = [
  {
    name: 'the code of an e-mail is never asked for',
    about: 'users who prefer e-mail are signed in by the password alone',
    on: initiate,
    noticedIn,
    answer: asking('EMAIL_OTP', letIn),
  },
  {
    name: 'any code of an e-mail signs in',
    about: 'the password alone is enough where the second factor is a mailbox',
    on: respond,
    noticedIn,
    answer: answering('EMAIL_OTP', insteadOf('CodeMismatchException', letIn)),
  },
  {
    name: 'an e-mail challenge is answered without a code',
    about: 'leaving EMAIL_OTP_CODE out gets past the second factor',
    on: respond,
    noticedIn,
    answer: answering('EMAIL_OTP', insteadOf('InvalidParameterException', letIn, /parameter EMAIL_OTP_CODE/)),
  },
  {
    name: 'an e-mail challenge says that it was an SMS',
    about: 'users look for the code on the wrong device',
    on: signIn,
    noticedIn,
    answer: asking(
      'EMAIL_OTP',
      parameters((words) => ({ ...words, CODE_DELIVERY_DELIVERY_MEDIUM: 'SMS' })),
    ),
  },
  {
    name: 'an e-mail challenge does not say where the code went',
    about: 'users with several addresses do not know where to look',
    on: signIn,
    noticedIn,
    answer: asking(
      'EMAIL_OTP',
      parameters((words) => without(words, 'CODE_DELIVERY_DESTINATION')),
    ),
  },
  {
    name: 'e-mail is not among the factors to choose from',
    about: 'users without their phone at hand cannot sign in',
    on: signIn,
    noticedIn: ['email', 'choice'],
    answer: asking('SELECT_MFA_TYPE', offered('MFAS_CAN_CHOOSE', 'EMAIL_OTP')),
  },
  {
    name: 'e-mail is not among the factors to set up',
    about: 'new users without an app cannot come in',
    on: signIn,
    noticedIn: ['email', 'set-up'],
    answer: asking('MFA_SETUP', offered('MFAS_CAN_SETUP', 'EMAIL_OTP')),
  },
  {
    name: 'an address given in the set-up is not proved',
    about: 'MFA goes to an address that may be anybody’s',
    on: respond,
    noticedIn,
    answer: answering('MFA_SETUP', asking('EMAIL_OTP', letIn)),
  },
  {
    name: 'MFA by e-mail is stored for pools that cannot send it',
    about: 'a pool that nobody can sign in to is configured without a word',
    on: ['SetUserPoolMfaConfig'],
    noticedIn: ['email/preconditions', 'pool-configuration'],
    answer: only(
      ({ input }: Exchange) => input.EmailMfaConfiguration !== undefined,
      insteadOf('InvalidParameterException', ({ input }) => success(without(input, 'UserPoolId'))),
    ),
  },
  {
    name: 'the MFA configuration does not show e-mail',
    about: 'an audit finds a pool without e-mail that has it',
    on: ['GetUserPoolMfaConfig', 'SetUserPoolMfaConfig'],
    noticedIn: ['email/preconditions', 'pool-configuration'],
    answer: body((whole) => without(whole, 'EmailMfaConfiguration')),
  },
]
