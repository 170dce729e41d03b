// The triggers around a new user: one before there is any, one when the user is confirmed.
import type { AttributeType } from '@aws-sdk/client-cognito-identity-provider'
import type { Pool, User } from '../pool/pool'
import { attributesFor } from './user-attributes'

export interface NewUser {
  readonly occasion: 'SignUp' | 'AdminCreateUser'
  readonly userName: string
  readonly clientId?: string
  readonly attributes: readonly AttributeType[]
  readonly validation: readonly AttributeType[] | undefined
  readonly metadata: Readonly<Record<string, string>> | undefined
}

const record = (attributes: readonly AttributeType[]): Record<string, string> =>
  Object.fromEntries(attributes.map(({ Name = '', Value = '' }) => [Name, Value]))

const verifies = { autoVerifyEmail: 'email', autoVerifyPhone: 'phone_number' } as const

export interface Welcome {
  readonly confirmed: boolean
  readonly verified: readonly ('email' | 'phone_number')[]
}

/** What the trigger grants; it refuses by throwing, before anything is kept (TRIG-005). */
export async function preSignUp(pool: Pool, it: NewUser): Promise<Welcome> {
  const answer = await pool.triggers.call('PreSignUp', {
    occasion: it.occasion,
    userName: it.userName,
    clientId: it.clientId,
    request: {
      userAttributes: record(it.attributes),
      validationData: it.validation && record(it.validation),
      clientMetadata: it.metadata,
    },
    expects: { autoConfirmUser: 'flag', autoVerifyEmail: 'flag', autoVerifyPhone: 'flag' },
  })
  const names = ['autoVerifyEmail', 'autoVerifyPhone'] as const
  return {
    confirmed: answer?.autoConfirmUser === true,
    verified: names.filter((name) => answer?.[name] === true).map((name) => verifies[name]),
  }
}

/** Marks as proven what the trigger vouched for. */
export function takeWelcome(pool: Pool, user: User, { confirmed, verified }: Welcome): void {
  for (const name of verified) if (user.attributes.has(name)) pool.users.setAttribute(user, `${name}_verified`, 'true')
  if (confirmed) user.status = 'CONFIRMED'
}

export async function postConfirmation(
  pool: Pool,
  user: User,
  occasion: 'ConfirmSignUp' | 'ConfirmForgotPassword',
  clientId: string | undefined,
  metadata: Readonly<Record<string, string>> | undefined,
): Promise<void> {
  await pool.triggers.call('PostConfirmation', {
    occasion,
    userName: user.username,
    clientId,
    request: { userAttributes: attributesFor(user), clientMetadata: metadata },
    expects: {},
  })
}
