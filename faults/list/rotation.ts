// Faults in going over from one secret to the next: of app clients, and of refresh tokens.
import type { Body } from '../body'
import { body, insteadOf, insteadOfAny, success, tokens, without } from '../changes'
import type { Fault } from '../fault'

const noticedIn = ['client-secrets']
const refreshed = ['GetTokensFromRefreshToken']

export const rotation: Fault[] = [
  {
    name: 'a new client secret is not kept',
    about: 'a client that goes over to it is locked out',
    on: ['AddUserPoolClientSecret'],
    noticedIn,
    instead: ({ input }) => {
      const shown = input.ClientSecret === undefined && { ClientSecretValue: 'a1'.repeat(25) }
      const ClientSecretId = `${input.ClientId}--1790000000000`
      return success({ ClientSecretDescriptor: { ClientSecretId, ClientSecretCreateDate: 1790000000, ...shown } })
    },
  },
  {
    name: 'a deleted client secret stays good',
    about: 'a secret that leaked cannot be taken back',
    on: ['DeleteUserPoolClientSecret'],
    noticedIn,
    instead: () => success({}),
  },
  {
    name: 'a client has three secrets',
    about: 'a deployment that works here fails on the service',
    on: ['AddUserPoolClientSecret'],
    noticedIn,
    answer: insteadOf('LimitExceededException', () => success({ ClientSecretDescriptor: {} })),
  },
  {
    name: 'the only client secret can be deleted',
    about: 'the client is locked out',
    on: ['DeleteUserPoolClientSecret'],
    noticedIn,
    answer: insteadOfAny(() => success({})),
  },
  {
    name: 'the list of client secrets shows them',
    about: 'who may list may sign in as the client',
    on: ['ListUserPoolClientSecrets'],
    noticedIn,
    answer: body((whole) => ({
      ...whole,
      ClientSecrets: (whole.ClientSecrets as Body[]).map((one) => ({ ...one, ClientSecretValue: 'shown' })),
    })),
  },
  {
    name: 'a chosen client secret is told again',
    about: 'it stands in one log more',
    on: ['AddUserPoolClientSecret'],
    noticedIn,
    answer: body((whole, { input }) => ({
      ...whole,
      ClientSecretDescriptor: {
        ClientSecretValue: input.ClientSecret ?? '',
        ...(whole.ClientSecretDescriptor as Body),
      },
    })),
  },
  {
    name: 'a rotated refresh token is the one before',
    about: 'a stolen refresh token stays good',
    on: refreshed,
    noticedIn: ['tokens/rotation'],
    answer: body((whole, { input }) => {
      const result = whole.AuthenticationResult ?? {}
      return result.RefreshToken
        ? { ...whole, AuthenticationResult: { ...result, RefreshToken: input.RefreshToken } }
        : whole
    }),
  },
  {
    name: 'a client that rotates is given no new refresh token',
    about: 'users are signed out after the next refresh',
    on: refreshed,
    noticedIn: ['tokens/rotation'],
    answer: tokens((result) => without(result, 'RefreshToken')),
  },
  {
    name: 'a refresh token that was rotated away is still taken',
    about: 'nobody notices that it was stolen',
    on: refreshed,
    noticedIn: ['tokens/rotation'],
    answer: insteadOf('RefreshTokenReuseException', () => success({ AuthenticationResult: {} })),
  },
]
