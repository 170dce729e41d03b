// What a member of that name would hold, often something an earlier answer told.
import { createHmac } from 'node:crypto'
import type { Dice } from './dice'
import type { Known } from './known'
import { nastyText, ownNames } from './nasty'

export const password = 'Hostile-Passw0rd'

const values: Readonly<Record<string, readonly string[]>> = {
  Username: ['alice', 'bob', 'ALICE', 'alice@example.com', '+15550100', ...ownNames],
  Password: [password, password, password, 'short', 'x'.repeat(257)],
  ProposedPassword: [password, `${password}2`],
  PreviousPassword: [password],
  TemporaryPassword: [password],
  Name: ['email', 'phone_number', 'email_verified', 'custom:shoe', 'sub', 'name', ...ownNames],
  Value: ['alice@example.com', '+15550100', 'true', 'x', ''],
  AttributeName: ['email', 'phone_number', ...ownNames],
  AttributeNames: ['email', 'sub', 'custom:shoe', ...ownNames],
  ConfirmationCode: ['123456', '000000'],
  UserCode: ['123456', '000000'],
  Filter: ['username = "alice"', 'email ^= "a"', 'sub = "', '"', 'username = "\\"', ...ownNames],
  RoleArn: ['arn:aws:iam::123456789012:role/sns'],
  SnsCallerArn: ['arn:aws:iam::123456789012:role/sns'],
}

const parameters = [
  'USERNAME',
  'PASSWORD',
  'SECRET_HASH',
  'SRP_A',
  'DEVICE_KEY',
  'SOFTWARE_TOKEN_MFA_CODE',
  'SMS_MFA_CODE',
  'EMAIL_OTP_CODE',
  'ANSWER',
  'EMAIL',
  'NEW_PASSWORD',
  'userAttributes.email',
  'userAttributes.__proto__',
  'PASSWORD_CLAIM_SECRET_BLOCK',
  'PASSWORD_CLAIM_SIGNATURE',
  'TIMESTAMP',
  ...ownNames,
]

export function plausible(member: string, dice: Dice, known: Known): string {
  if (dice.oneIn(15)) return nastyText(dice)
  const told = dice.oneIn(5) ? undefined : known.some(member, dice)
  return told ?? dice.pick(values[member] ?? [dice.letters(1 + dice.below(20))])
}

/** A map of strings as sign-ins take them: AuthParameters, ChallengeResponses, ClientMetadata. */
export function parametersOf(dice: Dice, known: Known): Record<string, string> {
  const some = [
    ...(dice.oneIn(20) ? [] : ['USERNAME', 'PASSWORD', 'REFRESH_TOKEN']),
    ...parameters.filter(() => dice.oneIn(4)),
  ]
  return Object.fromEntries(some.map((name) => [name, parameterOf(name, dice, known)]))
}

function parameterOf(name: string, dice: Dice, known: Known): string {
  if (dice.oneIn(15)) return nastyText(dice)
  if (name === 'USERNAME') return plausible('Username', dice, known)
  if (name === 'PASSWORD' || name === 'NEW_PASSWORD') return plausible('Password', dice, known)
  if (name === 'REFRESH_TOKEN') return plausible('RefreshToken', dice, known)
  if (name === 'ANSWER') return dice.pick(['SMS_MFA', 'SOFTWARE_TOKEN_MFA', 'EMAIL_OTP', ...ownNames])
  if (name === 'SRP_A') return dice.pick(['0', '1', 'f'.repeat(768), 'zz', '-1', dice.letters(768, '0123456789abcdef')])
  if (name === 'SECRET_HASH') return createHmac('sha256', 'x').update(dice.letters(3)).digest('base64')
  if (name.endsWith('_CODE')) return plausible('ConfirmationCode', dice, known)
  return known.some(name, dice) ?? dice.letters(1 + dice.below(30))
}
