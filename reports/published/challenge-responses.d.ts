// Answers to the challenges of Amazon Cognito user pools, by ChallengeName. Made by cognito-mfa reference on emulator.

/** In every answer: SECRET_HASH is due when the app client has a secret (see WithSecret). */
interface Common {
  USERNAME: string
  SECRET_HASH?: string
  DEVICE_KEY?: string
}

/** A code was sent by SMS; the user types it. */
export type SmsMfaResponses = Common & {
  /** The code from the SMS. */
  SMS_MFA_CODE: string
}

/** A code was sent by e-mail, as the second factor or, in USER_AUTH, as the first. */
export type EmailOtpResponses = Common & {
  /** The code from the e-mail. Some texts call it EMAIL_MFA_CODE; that is not the key. */
  EMAIL_OTP_CODE: string
}

/** The user types the code of the authenticator app (TOTP). */
export type SoftwareTokenMfaResponses = Common & {
  /** The code that the app shows. Some texts call it SOFTWARE_TOKEN_MFA; that is not the key. */
  SOFTWARE_TOKEN_MFA_CODE: string
}

/** The user has several second factors and chooses one. */
export type SelectMfaTypeResponses = Common & {
  /** The name of the wanted challenge, one of MFAS_CAN_CHOOSE. */
  ANSWER: 'SMS_MFA' | 'SOFTWARE_TOKEN_MFA' | 'EMAIL_OTP'
}

/** The pool requires MFA and the user has nothing yet; a factor is set up within the sign-in. */
export type MfaSetupResponses = Common & {
  /** To set up e-mail: the address. To set up an app nothing is sent here, but Session must be the one that VerifySoftwareToken answered. */
  EMAIL?: string
}

/** The second half of SRP. The client proves that it knows the password without sending it. */
export type PasswordVerifierResponses = Common & {
  /** SECRET_BLOCK, unchanged. */
  PASSWORD_CLAIM_SECRET_BLOCK: string
  /** Base64(HMAC-SHA256(key, pool name + user id + secret block + TIMESTAMP)). */
  PASSWORD_CLAIM_SIGNATURE: string
  /** Like Tue May 7 00:09:40 UTC 2025: English, in UTC, the day without a zero in front. */
  TIMESTAMP: string
}

/** A challenge of your own, made and judged by Lambda triggers. */
export type CustomChallengeResponses = Common & {
  /** Whatever the verify trigger expects. */
  ANSWER: string
}

/** In USER_AUTH the user chooses the first factor. */
export type SelectChallengeResponses = Common & (
  | { ANSWER: 'PASSWORD'; PASSWORD: string; SRP_A?: never; CREDENTIAL?: never }
  | { ANSWER: 'PASSWORD_SRP'; SRP_A: string; PASSWORD?: never; CREDENTIAL?: never }
  | { ANSWER: 'EMAIL_OTP'; PASSWORD?: never; SRP_A?: never; CREDENTIAL?: never }
  | { ANSWER: 'SMS_OTP'; PASSWORD?: never; SRP_A?: never; CREDENTIAL?: never }
  | { ANSWER: 'WEB_AUTHN'; CREDENTIAL?: string; PASSWORD?: never; SRP_A?: never }
)

/** A code sent by SMS as the first factor, in place of a password. */
export type SmsOtpResponses = Common & {
  /** The code from the SMS. Not SMS_MFA_CODE, which is of the second factor. */
  SMS_OTP_CODE: string
}

/** In USER_AUTH the password is asked for by itself. */
export type PasswordResponses = Common & {
  /** The password. */
  PASSWORD: string
}

/** In USER_AUTH the first half of SRP is asked for by itself. */
export type PasswordSrpResponses = Common & {
  /** The public value of the client, hexadecimal. */
  SRP_A: string
}

/** The user signs in with a passkey. */
export type WebAuthnResponses = Common & {
  /** AuthenticationResponseJSON in a string. */
  CREDENTIAL: string
}

/** The first half of SRP with the secret of a remembered device, in place of MFA. */
export type DeviceSrpAuthResponses = Common & {
  /** The key of the device. */
  DEVICE_KEY: string
  /** The public value of the client, hexadecimal. */
  SRP_A: string
}

/** The second half of SRP with the secret of a remembered device. */
export type DevicePasswordVerifierResponses = Common & {
  /** The key of the device. */
  DEVICE_KEY: string
  /** SECRET_BLOCK, unchanged. */
  PASSWORD_CLAIM_SECRET_BLOCK: string
  /** As in PASSWORD_VERIFIER, with DeviceGroupKey, DEVICE_KEY and the device's secret. */
  PASSWORD_CLAIM_SIGNATURE: string
  /** Like Tue May 7 00:09:40 UTC 2025. */
  TIMESTAMP: string
}

/** The password is a temporary one; the user sets a new one. */
export type NewPasswordRequiredResponses = Common & {
  /** The new password. */
  NEW_PASSWORD: string
  /** For each name in requiredAttributes; other writable attributes may be added. */
  [attribute: `userAttributes.${string}`]: string
}

export interface ResponsesByChallenge {
  SMS_MFA: SmsMfaResponses
  EMAIL_OTP: EmailOtpResponses
  SOFTWARE_TOKEN_MFA: SoftwareTokenMfaResponses
  SELECT_MFA_TYPE: SelectMfaTypeResponses
  MFA_SETUP: MfaSetupResponses
  PASSWORD_VERIFIER: PasswordVerifierResponses
  CUSTOM_CHALLENGE: CustomChallengeResponses
  SELECT_CHALLENGE: SelectChallengeResponses
  SMS_OTP: SmsOtpResponses
  PASSWORD: PasswordResponses
  PASSWORD_SRP: PasswordSrpResponses
  WEB_AUTHN: WebAuthnResponses
  DEVICE_SRP_AUTH: DeviceSrpAuthResponses
  DEVICE_PASSWORD_VERIFIER: DevicePasswordVerifierResponses
  NEW_PASSWORD_REQUIRED: NewPasswordRequiredResponses
}

export type ChallengeName = keyof ResponsesByChallenge

/** PASSWORD_VERIFIER alone may go without Session: its secret block holds the state. */
type SessionOf<Name extends ChallengeName> = Name extends 'PASSWORD_VERIFIER' ? { Session?: string } : { Session: string }

/** What RespondToAuthChallenge and AdminRespondToAuthChallenge take, beside ClientId and UserPoolId. */
export type ChallengeAnswer = {
  [Name in ChallengeName]: { ChallengeName: Name; ChallengeResponses: ResponsesByChallenge[Name] } & SessionOf<Name>
}[ChallengeName]

/** The same through an app client with a secret. */
export type WithSecret<Answer extends ChallengeAnswer = ChallengeAnswer> = Answer & {
  ChallengeResponses: { SECRET_HASH: string }
}

export interface ParametersByChallenge {
  SMS_MFA: { CODE_DELIVERY_DELIVERY_MEDIUM?: string; CODE_DELIVERY_DESTINATION?: string; USER_ID_FOR_SRP?: string }
  EMAIL_OTP: { CODE_DELIVERY_DELIVERY_MEDIUM?: string; CODE_DELIVERY_DESTINATION?: string }
  SOFTWARE_TOKEN_MFA: { USER_ID_FOR_SRP?: string; FRIENDLY_DEVICE_NAME?: string }
  SELECT_MFA_TYPE: { MFAS_CAN_CHOOSE?: string }
  MFA_SETUP: { MFAS_CAN_SETUP?: string }
  PASSWORD_VERIFIER: { SALT?: string; SRP_B?: string; SECRET_BLOCK?: string; USERNAME?: string; USER_ID_FOR_SRP?: string }
  CUSTOM_CHALLENGE: { USERNAME?: string; [parameter: string]: string | undefined }
  SMS_OTP: { CODE_DELIVERY_DELIVERY_MEDIUM?: string; CODE_DELIVERY_DESTINATION?: string }
  WEB_AUTHN: { CREDENTIAL_REQUEST_OPTIONS?: string }
  DEVICE_PASSWORD_VERIFIER: { SECRET_BLOCK?: string; SRP_B?: string; SALT?: string }
  NEW_PASSWORD_REQUIRED: { USER_ID_FOR_SRP?: string; requiredAttributes?: string; userAttributes?: string }
}
