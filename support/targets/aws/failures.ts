// What the first call of a run can fail with, as one sentence that names what to look at.
import { isNetworkError, TargetUnreachable } from '../../wire/failures'

const sentences: readonly [RegExp, string][] = [
  [
    /^(UnrecognizedClient|InvalidClientTokenId)/,
    'the access key is not known there: look at AWS_ACCESS_KEY_ID or AWS_PROFILE',
  ],
  [
    /^(InvalidSignature|SignatureDoesNotMatch)/,
    'the secret key does not fit the access key: look at AWS_SECRET_ACCESS_KEY or AWS_PROFILE',
  ],
  [/^(ExpiredToken)/, 'the credentials have expired: get new ones, and set AWS_SESSION_TOKEN with them'],
  [/^(AccessDenied)/, 'the credentials may not look at the pool: cognito-mfa plan prints the policy that they need'],
  [
    /^(CredentialsProvider|CouldNotLoadCredentials)/,
    'no credentials are set: set AWS_PROFILE, or AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY',
  ],
  [
    /^ResourceNotFound/,
    'there is no such pool or app client: look at COGNITO_USER_POOL_ID, COGNITO_CLIENT_ID and AWS_REGION',
  ],
]

/** The answer of the call, or TargetUnreachable with the reason. */
export async function askedOnce<Answer>(call: () => Promise<Answer>, endpoint: string): Promise<Answer> {
  try {
    return await call()
  } catch (error) {
    if (isNetworkError(error))
      throw new TargetUnreachable(`nobody answered at ${endpoint}: look at COGNITO_ENDPOINT and AWS_REGION`)
    const { name } = error as Error
    const known = sentences.find(([names]) => names.test(name))
    if (known) throw new TargetUnreachable(`${endpoint} answered ${name}: ${known[1]}.`)
    throw error
  }
}
