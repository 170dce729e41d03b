// The making of a test's pool and of its app client, as the settings say.
import type {
  AuthFactorType,
  CognitoIdentityProvider,
  DeviceConfigurationType,
  ExplicitAuthFlowsType,
  UserPoolMfaType,
} from '@aws-sdk/client-cognito-identity-provider'

export interface PoolSettings {
  readonly mfa: UserPoolMfaType
  /** Ways to start a USER_AUTH sign-in; a password alone when left out. */
  readonly firstFactors?: AuthFactorType[]
  readonly devices?: DeviceConfigurationType
  /** Whether CUSTOM_AUTH asks a riddle. */
  readonly riddle?: boolean
  /** Whether MFA by e-mail is among the factors. */
  readonly email?: boolean
}

const sms = { SnsCallerArn: 'arn:aws:iam::123456789012:role/service-role/clients', ExternalId: 'clients' }

/** What a pool needs before it sends MFA codes by e-mail. */
const byEmail = {
  EmailConfiguration: {
    EmailSendingAccount: 'DEVELOPER' as const,
    SourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/no-reply@example.com',
  },
  AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'admin_only' as const, Priority: 1 }] },
}

/** The functions of triggers.ts. */
const arnOf = (name: string) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`
const byRiddle = {
  LambdaConfig: {
    DefineAuthChallenge: arnOf('decide'),
    CreateAuthChallenge: arnOf('ask'),
    VerifyAuthChallengeResponse: arnOf('judge'),
  },
}

export async function newPool(
  admin: CognitoIdentityProvider,
  { mfa, firstFactors, devices, email, riddle }: PoolSettings,
): Promise<string> {
  const { UserPool } = await admin.createUserPool({
    PoolName: 'clients',
    SmsConfiguration: sms,
    ...(email && byEmail),
    ...(riddle && byRiddle),
    ...(devices && { DeviceConfiguration: devices }),
    ...(firstFactors && { Policies: { SignInPolicy: { AllowedFirstAuthFactors: firstFactors } } }),
  })
  const poolId = UserPool?.Id ?? ''
  await admin.setUserPoolMfaConfig({
    UserPoolId: poolId,
    MfaConfiguration: mfa,
    ...(mfa !== 'OFF' && {
      SoftwareTokenMfaConfiguration: { Enabled: true },
      SmsMfaConfiguration: { SmsConfiguration: sms },
      ...(email && { EmailMfaConfiguration: {} }),
    }),
  })
  return poolId
}

const flows: ExplicitAuthFlowsType[] = [
  'ALLOW_USER_SRP_AUTH',
  'ALLOW_USER_PASSWORD_AUTH',
  'ALLOW_USER_AUTH',
  'ALLOW_CUSTOM_AUTH',
]

export async function newClient(admin: CognitoIdentityProvider, UserPoolId: string): Promise<string> {
  const { UserPoolClient } = await admin.createUserPoolClient({
    UserPoolId,
    ClientName: 'clients',
    ExplicitAuthFlows: [...flows, 'ALLOW_REFRESH_TOKEN_AUTH'],
  })
  return UserPoolClient?.ClientId ?? ''
}
