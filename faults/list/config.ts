// Faults in what a pool stores of its configuration and shows of it.
import type { Body } from '../body'
import { body, insteadOf, success, without } from '../changes'
import type { Fault } from '../fault'

const noticedIn = ['pool-configuration']

/** Taken and forgotten: the pool never hears of these members. */
const forgets = (name: string, about: string, on: string[], members: string[], stages = noticedIn): Fault => ({
  name,
  about,
  on,
  noticedIn: stages,
  request: ({ input }) => (members.some((member) => member in input) ? without(input, ...members) : undefined),
})

/** Stored, but not shown. */
const hides = (
  name: string,
  about: string,
  on: string[],
  holder: 'UserPool' | 'UserPoolClient',
  member: string,
  stages = noticedIn,
): Fault => ({
  name,
  about,
  on,
  noticedIn: stages,
  answer: body((whole) => (whole[holder] ? { ...whole, [holder]: without(whole[holder] as Body, member) } : whole)),
})

const pools = ['CreateUserPool', 'UpdateUserPool', 'DescribeUserPool']
const clients = ['CreateUserPoolClient', 'UpdateUserPoolClient', 'DescribeUserPoolClient']

const byEmailFirst = [
  { Name: 'verified_email', Priority: 1 },
  { Name: 'verified_phone_number', Priority: 2 },
]
const withoutSymbols = { MinimumLength: 8, RequireUppercase: true, RequireLowercase: true, RequireNumbers: true }

export const config: Fault[] = [
  {
    name: 'the MFA configuration is not stored',
    about: 'MFA was switched on, and nobody is asked for a code',
    on: ['SetUserPoolMfaConfig'],
    noticedIn,
    instead: ({ input }) => success(without(input, 'UserPoolId')),
  },
  {
    name: 'required MFA is stored as optional',
    about: 'the pool says that MFA is required, and users without a factor come in',
    on: ['SetUserPoolMfaConfig'],
    noticedIn: ['set-up', 'pool-configuration/mfa-mode'],
    request: ({ input }) => (input.MfaConfiguration === 'ON' ? { ...input, MfaConfiguration: 'OPTIONAL' } : undefined),
  },
  {
    name: 'the MFA configuration shows OFF',
    about: 'an audit finds a pool without MFA that has it',
    on: ['GetUserPoolMfaConfig'],
    noticedIn,
    answer: body((whole) => ({ ...whole, MfaConfiguration: 'OFF' })),
  },
  {
    name: 'the MFA configuration does not show TOTP',
    about: 'an audit finds a pool without apps that has them',
    on: ['GetUserPoolMfaConfig', 'SetUserPoolMfaConfig'],
    noticedIn,
    answer: body((whole) => without(whole, 'SoftwareTokenMfaConfiguration')),
  },
  {
    name: 'the MFA configuration shows factors that are not configured',
    about: 'an audit finds SMS in a pool that cannot send any',
    on: ['GetUserPoolMfaConfig'],
    noticedIn,
    answer: body((whole) => ({ SoftwareTokenMfaConfiguration: { Enabled: false }, ...whole })),
  },
  {
    name: 'a pool of which nothing was said recovers by e-mail first',
    about: 'the code goes to an address that the user did not expect',
    on: ['CreateUserPool'],
    noticedIn: ['recovery'],
    request: ({ input }) =>
      'AccountRecoverySetting' in input
        ? undefined
        : { ...input, AccountRecoverySetting: { RecoveryMechanisms: byEmailFirst } },
  },
  {
    name: 'a pool of which nothing was said takes passwords without symbols',
    about: 'users choose weaker passwords than their pool promises',
    on: ['CreateUserPool'],
    noticedIn: ['pool-configuration', 'sign-up/passwords'],
    request: ({ input }) => (input.Policies ? undefined : { ...input, Policies: { PasswordPolicy: withoutSymbols } }),
  },
  {
    name: 'a pool shows no MFA mode',
    about: 'tools that compare pools see no difference',
    on: pools,
    noticedIn,
    answer: body((whole) =>
      whole.UserPool ? { ...whole, UserPool: without(whole.UserPool, 'MfaConfiguration') } : whole,
    ),
  },
  {
    name: 'MFA is switched off together with its factors',
    about: 'a contradictory configuration is taken where the service refuses it',
    on: ['SetUserPoolMfaConfig'],
    noticedIn,
    answer: insteadOf(
      'InvalidParameterException',
      ({ input }) => success(without(input, 'UserPoolId')),
      /turn off MFA/,
    ),
  },
  {
    name: 'MFA is switched on without a factor',
    about: 'a pool that nobody can sign in to is configured without a word',
    on: ['SetUserPoolMfaConfig'],
    noticedIn,
    answer: insteadOf(
      'InvalidParameterException',
      ({ input }) => success(without(input, 'UserPoolId')),
      /must be enabled/,
    ),
  },
  {
    name: 'an update keeps what it leaves out',
    about: 'settings that the service resets survive here, so the deployment script looks right',
    on: ['UpdateUserPoolClient'],
    noticedIn,
    request: async ({ input, upstream }) => {
      const { ClientId = '', UserPoolId = '' } = input
      const { body: described } = await upstream.ask('DescribeUserPoolClient', { ClientId, UserPoolId })
      return {
        ...without(described.UserPoolClient ?? {}, 'ClientSecret', 'CreationDate', 'LastModifiedDate'),
        ...input,
      }
    },
  },
  forgets(
    'the validity of sessions is not stored',
    'users have three minutes where they were given fifteen',
    ['CreateUserPoolClient', 'UpdateUserPoolClient'],
    ['AuthSessionValidity'],
    ['sessions/expired-sessions', 'pool-configuration'],
  ),
  forgets(
    'the validity of tokens is not stored',
    'tokens live for an hour where five minutes were configured',
    ['CreateUserPoolClient', 'UpdateUserPoolClient'],
    ['AccessTokenValidity', 'IdTokenValidity', 'RefreshTokenValidity', 'TokenValidityUnits'],
    ['tokens/lifetimes', 'tokens/rotation', 'pool-configuration/app-clients'],
  ),
  forgets(
    'the rotation of refresh tokens is not stored',
    'a stolen refresh token stays good',
    ['CreateUserPoolClient', 'UpdateUserPoolClient'],
    ['RefreshTokenRotation'],
    ['tokens/lifetimes', 'tokens/rotation', 'pool-configuration/app-clients'],
  ),
  forgets(
    'the hiding of users is not stored',
    'forms tell who has an account',
    ['CreateUserPoolClient', 'UpdateUserPoolClient'],
    ['PreventUserExistenceErrors'],
    ['sign-in/wrong-password', 'sign-in/flows'],
  ),
  forgets(
    'the allowed flows are not stored',
    'a client that may use SRP only takes passwords, or the other way round',
    ['CreateUserPoolClient', 'UpdateUserPoolClient'],
    ['ExplicitAuthFlows'],
    ['sign-in/wrong-password', 'sign-in/flows'],
  ),
  forgets(
    'the tracking of devices is not stored',
    'devices are never remembered',
    ['CreateUserPool', 'UpdateUserPool'],
    ['DeviceConfiguration'],
    ['challenge/software-token-codes', 'pool-configuration'],
  ),
  forgets(
    'the aliases are not stored',
    'users cannot sign in by their e-mail address',
    ['CreateUserPool'],
    ['AliasAttributes'],
    ['sign-in/password', 'challenge/who-answers'],
  ),
  hides('a pool does not show its time of creation', 'tools that sort pools break', pools, 'UserPool', 'CreationDate', [
    'wire/requests',
  ]),
  hides(
    'a client does not show its flows',
    'an audit cannot tell them',
    clients,
    'UserPoolClient',
    'ExplicitAuthFlows',
  ),
  hides(
    'a client does not show the validity of its refresh tokens',
    'an audit cannot tell it',
    clients,
    'UserPoolClient',
    'RefreshTokenValidity',
  ),
  {
    name: 'a deleted pool still answers',
    about: 'users of a pool that is gone sign in',
    on: ['DeleteUserPool'],
    noticedIn: ['wire/refusals'],
    instead: () => success({}),
  },
]
