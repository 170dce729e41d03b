// Article 001: AWS's own on TOTP: an app with a name, the preference set by the user or an administrator, tracked devices.
import { prints, printsNothing } from './expectation'
import { makeClient, makePool, makeUser, offerFactors, signedIn } from './preparations'
import { newApp, nextCode } from './reader'
import type { Terminal } from './terminal'

const signIn =
  'aws cognito-idp admin-initiate-auth --user-pool-id [userPoolId] --client-id [clientId] ' +
  '--auth-flow ADMIN_USER_PASSWORD_AUTH --auth-parameters USERNAME=[username],PASSWORD=[password]'

/** The article's sample begins with its region too; a group key is short and begins with a hyphen (DEV-004). */
const device = { NewDeviceMetadata: { DeviceKey: /^us-east-1_[0-9a-f-]{36}$/, DeviceGroupKey: /^-\w+$/ } }

export async function article001(t: Terminal): Promise<void> {
  t.know({ username: 'Bob', password: 'P@ssw0rd' })
  await makePool(t, '--device-configuration ChallengeRequiredOnNewDevice=true,DeviceOnlyRememberedOnUserPrompt=false')
  await makeClient(t, '--explicit-auth-flows ALLOW_ADMIN_USER_PASSWORD_AUTH ALLOW_REFRESH_TOKEN_AUTH')
  await offerFactors(t, 'OPTIONAL', 'app')
  await makeUser(t, 'Name=email,Value=bob@example.com')
  await t.prepares(signIn, prints(signedIn(device)))
  await setUp(t)
  await prefer(t)
  await signInWithCode(t)
}

async function setUp(t: Terminal): Promise<void> {
  await t.types(
    'aws cognito-idp associate-software-token --access-token [accessToken]',
    prints({ SecretCode: '[secretCode]' }),
  )
  const app = newApp(t.valueOf('secretCode'))
  t.know({ code: nextCode(app), signInCode: nextCode(app) })
  await t.types(
    'aws cognito-idp verify-software-token --access-token [accessToken] --user-code [code] ' +
      '--friendly-device-name BobPhone',
    prints({ Status: 'SUCCESS' }),
  )
}

async function prefer(t: Terminal): Promise<void> {
  await t.types(
    'aws cognito-idp set-user-mfa-preference --software-token-mfa-settings Enabled=true,PreferredMfa=true ' +
      '--access-token [accessToken]',
    printsNothing,
  )
  await t.types(
    'aws cognito-idp admin-set-user-mfa-preference --software-token-mfa-settings Enabled=true,PreferredMfa=true ' +
      '--username [username] --user-pool-id [userPoolId]',
    printsNothing,
  )
}

async function signInWithCode(t: Terminal): Promise<void> {
  const parameters = { FRIENDLY_DEVICE_NAME: 'BobPhone', USER_ID_FOR_SRP: 'Bob' }
  await t.types(
    signIn,
    prints({ ChallengeName: 'SOFTWARE_TOKEN_MFA', ChallengeParameters: parameters, Session: '[session]' }),
  )
  await t.types(
    'aws cognito-idp admin-respond-to-auth-challenge --user-pool-id [userPoolId] --client-id [clientId] ' +
      '--challenge-name SOFTWARE_TOKEN_MFA ' +
      '--challenge-responses USERNAME=[username],SOFTWARE_TOKEN_MFA_CODE=[signInCode] --session [session]',
    prints(signedIn(device)),
  )
}
