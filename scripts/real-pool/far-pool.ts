// A customers' pool whose configuration is far from what a new pool has: every member that an update takes says something of its own.
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider'
import type { Env } from './stage'

const SmsConfiguration = {
  SnsCallerArn: 'arn:aws:iam::123456789012:role/service-role/customers-sms',
  ExternalId: 'customers',
  SnsRegion: 'us-east-1',
}

/** Required MFA by app or SMS, a policy of its own, texts, tags, devices; two clients, of which one is the run's to use. */
export async function farPool(sdk: CognitoIdentityProvider): Promise<Env> {
  const { UserPool } = await sdk.createUserPool({
    PoolName: 'customers-of-long-ago',
    DeletionProtection: 'INACTIVE',
    Policies: {
      PasswordPolicy: {
        MinimumLength: 14,
        RequireLowercase: true,
        RequireNumbers: true,
        RequireSymbols: false,
        RequireUppercase: false,
        TemporaryPasswordValidityDays: 3,
      },
    },
    AutoVerifiedAttributes: ['email', 'phone_number'],
    UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
    SmsConfiguration,
    EmailConfiguration: {
      EmailSendingAccount: 'DEVELOPER',
      SourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/customers@example.com',
      From: 'Customers <customers@example.com>',
      ReplyToEmailAddress: 'help@example.com',
    },
    VerificationMessageTemplate: {
      DefaultEmailOption: 'CONFIRM_WITH_CODE',
      EmailSubject: 'Welcome, customer',
      EmailMessage: 'Dear customer, {####} is your code.',
      SmsMessage: '{####} for you, customer',
    },
    SmsAuthenticationMessage: '{####}, customer',
    DeviceConfiguration: { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: false },
    AdminCreateUserConfig: {
      AllowAdminCreateUserOnly: true,
      InviteMessageTemplate: {
        EmailSubject: 'Be a customer',
        EmailMessage: '{username}, your password is {####}',
        SMSMessage: '{username}: {####}',
      },
    },
    AccountRecoverySetting: {
      RecoveryMechanisms: [
        { Name: 'verified_phone_number', Priority: 1 },
        { Name: 'verified_email', Priority: 2 },
      ],
    },
    UserPoolTags: { team: 'customers', stage: 'production' },
  })
  const UserPoolId = UserPool?.Id ?? ''
  await sdk.setUserPoolMfaConfig({
    UserPoolId,
    MfaConfiguration: 'ON',
    SoftwareTokenMfaConfiguration: { Enabled: true },
    SmsMfaConfiguration: { SmsAuthenticationMessage: '{####}, customer', SmsConfiguration },
    WebAuthnConfiguration: { RelyingPartyId: 'customers.example.com', UserVerification: 'required' },
  })
  const { UserPoolClient } = await sdk.createUserPoolClient({ UserPoolId, ...clientSettings, GenerateSecret: true })
  await sdk.createUserPoolClient({ UserPoolId, ClientName: 'back-office' })
  await sdk.adminCreateUser({ UserPoolId, Username: 'customer', MessageAction: 'SUPPRESS' })
  return { COGNITO_USER_POOL_ID: UserPoolId, COGNITO_CLIENT_ID: UserPoolClient?.ClientId ?? '' }
}

const clientSettings = {
  ClientName: 'app',
  ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] as (
    | 'ALLOW_USER_SRP_AUTH'
    | 'ALLOW_REFRESH_TOKEN_AUTH'
  )[],
  AccessTokenValidity: 15,
  IdTokenValidity: 20,
  RefreshTokenValidity: 12,
  TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'hours' } as const,
  ReadAttributes: ['email', 'given_name'],
  WriteAttributes: ['given_name'],
  PreventUserExistenceErrors: 'ENABLED' as const,
  AuthSessionValidity: 7,
}
