// Article 002: an OFF pool made OPTIONAL, a user with MFA beside one without, and the mistakes on the way there.
import { isRefused, prints, printsNothing } from './expectation'
import { makeClient, makePool, makeUser, signedIn } from './preparations'
import { newApp, nextCode } from './reader'
import type { Shape } from './shape'
import type { Terminal } from './terminal'

const withMfa = 'demo-with-mfa@example.com'
const pool = `--user-pool-id \${USER_POOL_ID}`
const user = `${pool} --username \${USER_EMAIL}`
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** Version 2 of the CLI prints ISO strings, as the article shows; version 1 the number of the wire (PROTO-017). */
const date = /^\d{4}-\d\d-\d\dT[\d:.]+[+-]\d\d:\d\d$|^\d+(\.\d+)?$/

const signIn =
  `aws cognito-idp initiate-auth --client-id \${APP_CLIENT_ID} --auth-flow USER_PASSWORD_AUTH ` +
  `--auth-parameters USERNAME=\${USER_EMAIL},PASSWORD=\${USER_PASSWORD}`

export async function article002(t: Terminal): Promise<void> {
  await preparePool(t)
  await configure(t)
  await makeUserWithMfa(t)
  await setUp(t)
  await compareUsers(t)
  await signInWithCode(t)
}

/** Aaaa1111 was a good password there (SIGNUP-058). */
const policy = "--policies 'PasswordPolicy={MinimumLength=8,RequireSymbols=false}'"

async function preparePool(t: Terminal): Promise<void> {
  await makePool(t, `--username-attributes email ${policy}`)
  await makeClient(t, '--explicit-auth-flows ALLOW_USER_PASSWORD_AUTH ALLOW_REFRESH_TOKEN_AUTH')
  t.know({ username: 'demo@example.com', password: 'Aaaa1111' })
  await makeUser(t, 'Name=email,Value=demo@example.com Name=email_verified,Value=true')
  t.know({ USER_POOL_ID: t.valueOf('userPoolId'), APP_CLIENT_ID: t.valueOf('clientId') })
  t.know({ USER_EMAIL: 'demo@example.com', USER_PASSWORD: 'Aaaa1111' })
}

async function configure(t: Terminal): Promise<void> {
  await t.types(`aws cognito-idp get-user-pool-mfa-config ${pool}`, prints({ MfaConfiguration: 'OFF' }))
  await t.types(
    `aws cognito-idp set-user-pool-mfa-config ${pool} \\\n` +
      '  --software-token-mfa-configuration Enabled=true --mfa-configuration "OPTIONAL"',
    prints({ SoftwareTokenMfaConfiguration: { Enabled: true }, MfaConfiguration: 'OPTIONAL' }),
  )
  await t.types(signIn, prints(signedIn())) // AUTH-047: users without MFA come in as before
}

const shown = (email: string): { readonly [key: string]: Shape } => ({
  Username: uuid,
  UserAttributes: [
    { Name: 'email', Value: email },
    { Name: 'email_verified', Value: 'true' },
    { Name: 'sub', Value: uuid },
  ],
  UserCreateDate: date,
  UserLastModifiedDate: date,
  Enabled: true,
  UserStatus: 'CONFIRMED',
})

/** The article does not show the answer of admin-create-user: SIGNUP-041 has it. */
const created = {
  Username: uuid,
  Attributes: [
    { Name: 'email', Value: withMfa },
    { Name: 'email_verified', Value: 'true' },
    { Name: 'sub', Value: '[sub]' },
  ],
  UserCreateDate: date,
  UserLastModifiedDate: date,
  Enabled: true,
  UserStatus: 'FORCE_CHANGE_PASSWORD',
}

async function makeUserWithMfa(t: Terminal): Promise<void> {
  t.know({ USER_EMAIL: withMfa })
  const attributes = `Name=email,Value=\${USER_EMAIL} Name=email_verified,Value=true`
  await t.types(
    `aws cognito-idp admin-create-user ${user} \\\n  --user-attributes ${attributes} --message-action SUPPRESS`,
    prints({ User: created }),
  )
  await t.types(
    `aws cognito-idp admin-set-user-password ${user} --password \${USER_PASSWORD} --permanent`,
    printsNothing,
  )
  await t.types(
    `aws cognito-idp admin-initiate-auth ${pool} --client-id \${APP_CLIENT_ID} \\\n` +
      `  --auth-flow ADMIN_USER_PASSWORD_AUTH --auth-parameters USERNAME=\${USER_EMAIL},PASSWORD=\${USER_PASSWORD}`,
    isRefused('InvalidParameterException', 'AdminInitiateAuth', 'Auth flow not enabled for this client'),
  )
  await t.types(signIn, prints(signedIn()))
  t.know({ ACCESS_TOKEN: t.valueOf('accessToken') })
}

const preference = '--software-token-mfa-settings Enabled=true,PreferredMfa=true'
const tooEarly = 'User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA' // PREF-005

async function setUp(t: Terminal): Promise<void> {
  const prefer = `aws cognito-idp admin-set-user-mfa-preference ${user} ${preference}`
  await t.types(prefer, isRefused('InvalidParameterException', 'AdminSetUserMFAPreference', tooEarly))
  await t.types(
    `aws cognito-idp associate-software-token --access-token \${ACCESS_TOKEN}`,
    prints({ SecretCode: '[secretCode]' }),
  )
  await t.types(signIn, prints(signedIn())) // the two hours the author lost: nothing is asked before the app is verified
  const app = newApp(t.valueOf('secretCode'))
  t.know({ code: nextCode(app), signInCode: nextCode(app) })
  await t.types(
    `aws cognito-idp verify-software-token --access-token \${ACCESS_TOKEN} --user-code [code]`,
    prints({ Status: 'SUCCESS' }),
  )
  await t.types(prefer, printsNothing)
  await t.types(`aws cognito-idp set-user-mfa-preference --access-token \${ACCESS_TOKEN} ${preference}`, printsNothing)
}

async function compareUsers(t: Terminal): Promise<void> {
  const without = shown('demo@example.com')
  const factors = { PreferredMfaSetting: 'SOFTWARE_TOKEN_MFA', UserMFASettingList: ['SOFTWARE_TOKEN_MFA'] }
  await t.types(`aws cognito-idp admin-get-user ${pool} --username "demo@example.com"`, prints(without))
  await t.types(
    `aws cognito-idp admin-get-user ${pool} --username "${withMfa}"`,
    prints({ ...shown(withMfa), ...factors }),
  )
}

/** The article does this in the browser, with InitiateAuth and RespondToAuthChallenge of the JavaScript SDK. */
async function signInWithCode(t: Terminal): Promise<void> {
  const challenge = {
    ChallengeName: 'SOFTWARE_TOKEN_MFA',
    ChallengeParameters: { USER_ID_FOR_SRP: t.valueOf('sub') },
    Session: '[session]',
  }
  await t.types(signIn, prints(challenge))
  await t.types(
    `aws cognito-idp respond-to-auth-challenge --client-id \${APP_CLIENT_ID} --challenge-name SOFTWARE_TOKEN_MFA ` +
      `--challenge-responses USERNAME=\${USER_EMAIL},SOFTWARE_TOKEN_MFA_CODE=[signInCode] --session [session]`,
    prints(signedIn()),
  )
}
