// The JSON of a call or an answer, as far as faults look into it.
export type Words = Record<string, string>

export interface Body {
  [member: string]: unknown
  UserPoolId?: string
  ClientId?: string
  Username?: string
  Password?: string
  AccessToken?: string
  Session?: string
  SecretCode?: string
  UserCode?: string
  ChallengeName?: string
  ChallengeParameters?: Words
  ChallengeResponses?: Words
  AuthParameters?: Words
  AuthenticationResult?: Body
  UserPool?: Body
  UserPoolClient?: Body
  User?: Body
  UserAttributes?: { Name: string; Value: string }[]
  CodeDeliveryDetails?: Words
  message?: string
}

/** The object in a JSON text; undefined where there is none. */
export function bodyOf(text: string): Body | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Body) : undefined
  } catch {
    return undefined
  }
}
