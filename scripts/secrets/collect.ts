// Everything secret that passes a call's JSON: passwords, secrets, tokens, sessions and codes, by the API's own member names.
const secretMembers = new Set([
  'Password',
  'TemporaryPassword',
  'PreviousPassword',
  'ProposedPassword',
  'ClientSecret',
  'SecretCode',
  'SecretHash',
  'Session',
  'AccessToken',
  'IdToken',
  'RefreshToken',
  'Token',
  'UserCode',
  'ConfirmationCode',
  'Code',
  'PASSWORD',
  'NEW_PASSWORD',
  'SECRET_HASH',
  'REFRESH_TOKEN',
  'SMS_MFA_CODE',
  'EMAIL_OTP_CODE',
  'SOFTWARE_TOKEN_MFA_CODE',
  'SECRET_BLOCK',
  'PASSWORD_CLAIM_SECRET_BLOCK',
  'PASSWORD_CLAIM_SIGNATURE',
])

/** Adds the secrets found anywhere in the value. */
export function collect(value: unknown, secrets: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, secrets)
  else if (typeof value === 'object' && value !== null)
    for (const [member, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && isSecret(member, inner)) secrets.add(inner)
      else collect(inner, secrets)
    }
}

/** `code` is a sent code in the outbox and the name of an error elsewhere. */
const isSecret = (member: string, value: string): boolean =>
  secretMembers.has(member) || (member === 'code' && /^\d+$/.test(value))
