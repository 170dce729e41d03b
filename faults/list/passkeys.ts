// Faults in passkeys: registrations and proofs that are taken unchecked, and what is kept and shown.
import type { Body } from '../body'
import { answering, asking, body, insteadOf, parameters, success, without } from '../changes'
import type { Fault } from '../fault'
import { letIn } from '../let-in'
import { initiate, respond, signIn } from './operations'

const noticedIn = ['passkeys']

/** Registered in spite of this refusal. */
const registers = (name: string, about: string, refusal: string): Fault => ({
  name,
  about,
  on: ['StartWebAuthnRegistration', 'CompleteWebAuthnRegistration'],
  noticedIn,
  answer: insteadOf(refusal, () => success({})),
})

const creation = (change: (options: Body) => Body) =>
  body((whole) => ({ ...whole, CredentialCreationOptions: change((whole.CredentialCreationOptions ?? {}) as Body) }))

const request = (change: (options: Body) => Body) =>
  asking(
    'WEB_AUTHN',
    parameters((words) => ({
      ...words,
      CREDENTIAL_REQUEST_OPTIONS: JSON.stringify(change(JSON.parse(words.CREDENTIAL_REQUEST_OPTIONS ?? '{}'))),
    })),
  )

const listed = (change: (credential: Body) => Body) =>
  body((whole) => ({ ...whole, Credentials: ((whole.Credentials ?? []) as Body[]).map(change) }))

export const passkeys: Fault[] = [
  {
    name: 'any passkey signs in',
    about: 'the signature of a passkey is not compared: who knows a user name is the user',
    on: respond,
    noticedIn,
    answer: answering('WEB_AUTHN', insteadOf('NotAuthorizedException', letIn)),
  },
  registers(
    'a passkey of another site is registered',
    'phishing sites register passkeys',
    'WebAuthnOriginNotAllowedException',
  ),
  registers(
    'a passkey for another relying party is registered',
    'a passkey is kept that never signs in',
    'WebAuthnRelyingPartyMismatchException',
  ),
  registers(
    'a registration is taken without its challenge',
    'a registration that was overheard can be played again',
    'WebAuthnChallengeNotFoundException',
  ),
  registers(
    'a registration is finished through another client',
    'an application registers passkeys for another',
    'WebAuthnClientMismatchException',
  ),
  registers(
    'a passkey with a key nobody takes is registered',
    'a passkey is kept that never signs in',
    'WebAuthnCredentialNotSupportedException',
  ),
  registers(
    'a pool without passkeys registers them',
    'a factor that was never allowed is set up',
    'WebAuthnNotEnabledException',
  ),
  registers(
    'a pool without a relying party registers passkeys',
    'no browser can use them',
    'WebAuthnConfigurationMissingException',
  ),
  registers('a user registers any number of passkeys', 'one account fills the store', 'LimitExceededException'),
  {
    name: 'a registered passkey is not kept',
    about: 'users believe to have a passkey, and cannot sign in with it',
    on: ['CompleteWebAuthnRegistration'],
    noticedIn,
    instead: () => success({}),
  },
  {
    name: 'a deleted passkey stays',
    about: 'who stole a key still signs in',
    on: ['DeleteWebAuthnCredential'],
    noticedIn,
    instead: () => success({}),
  },
  {
    name: 'a passkey that is not there is deleted',
    about: 'a settings page says that it is done, and it is not',
    on: ['DeleteWebAuthnCredential'],
    noticedIn,
    answer: insteadOf('ResourceNotFoundException', () => success({})),
  },
  {
    name: 'no passkey is listed',
    about: 'a user cannot find the key that was lost',
    on: ['ListWebAuthnCredentials'],
    noticedIn,
    answer: body((whole) => ({ ...whole, Credentials: [] })),
  },
  {
    name: 'a listed passkey does not say what it is attached to',
    about: 'a user cannot tell a phone from a key',
    on: ['ListWebAuthnCredentials'],
    noticedIn,
    answer: listed((credential) => without(credential, 'AuthenticatorAttachment')),
  },
  {
    name: 'a listed passkey tells its transports as a text',
    about: 'clients that read a list break',
    on: ['ListWebAuthnCredentials'],
    noticedIn,
    answer: listed((credential) => ({ ...credential, AuthenticatorTransports: 'internal' })),
  },
  {
    name: 'a registration excludes no passkeys',
    about: 'the same key is registered twice',
    on: ['StartWebAuthnRegistration'],
    noticedIn,
    answer: creation((options) => ({ ...options, excludeCredentials: [] })),
  },
  {
    name: 'a registration does not ask for a resident key',
    about: 'users have to type their names',
    on: ['StartWebAuthnRegistration'],
    noticedIn,
    answer: creation((options) => without(options, 'authenticatorSelection')),
  },
  {
    name: 'a registration asks for too few algorithms',
    about: 'some devices cannot register',
    on: ['StartWebAuthnRegistration'],
    noticedIn,
    answer: creation((options) => ({ ...options, pubKeyCredParams: [] })),
  },
  {
    name: 'a sign-in names no passkeys',
    about: 'devices do not find the right one',
    on: signIn,
    noticedIn,
    answer: request((options) => ({ ...options, allowCredentials: [] })),
  },
  {
    name: 'a sign-in does not ask for user verification',
    about: 'who picks up a phone is its owner',
    on: signIn,
    noticedIn,
    answer: request((options) => ({ ...options, userVerification: 'discouraged' })),
  },
  {
    name: 'a passkey signs in beside MFA that was turned on',
    about: 'the second factor is skipped',
    on: initiate,
    noticedIn,
    answer: insteadOf('NotAuthorizedException', letIn, /Password Challenge is Required/),
  },
]
